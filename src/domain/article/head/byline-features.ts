import { anyOf } from '../any-of.ts'
import type { Columns } from '../body/columns.ts'
import { announcesOnly, bylineIn } from '../byline.ts'
import type { Line } from '../line.ts'
import { columnsAt, nearestToBody, type Page } from './page.ts'
import { timesIn } from './times-in.ts'

export type NamedLine = {
  readonly index: number
  readonly names: readonly string[]
  readonly announced: 'first' | 'inside' | 'above' | 'not'
  readonly rest: string
}

const FAR = 40
const SEARCHED = 200_000
const MOST_WORDS = 20_000
const SMALL = /^\p{Ll}{2,}$/u
const ORGANISATION = new RegExp(`\\b${anyOf('organisation')}\\b`, 'iu')
const ROLE = new RegExp(`\\b${anyOf('role')}\\b`, 'iu')
const ALONE = /^(?=.{2,30}$)\p{L}[\p{L}\p{M}\d._/-]*(?: \p{Lu}[\p{L}\p{M}-]*)?$/u
const KNOWN: readonly string[] = [
  'words',
  'sentence',
  'capitals',
  'shouting',
  'bars',
  'digits',
  'furniture',
  'imprint',
  'credit',
  'days',
  'clock',
  'ago',
  'address',
  'times',
  'blanks',
  'words-1',
  'words+1',
  'words-2',
  'words+2',
  'furniture-1',
  'furniture+1',
  'sentence+1',
  'sentence-1',
  'capitals+1',
  'capitals-1',
  'words before',
  'words after',
  'until imprint',
  'since imprint',
  'days near',
  'since related',
  'since comments',
  'since share',
  'until share',
  'first',
  'first+1',
  'first-1',
  'first before',
  'first after',
  'text before',
  'since sure',
  'until sure',
  'place',
]

/** The lines that may name the authors. */
export function bylineCandidates(page: Page): NamedLine[] {
  const { lines } = page
  const found = lines.flatMap(({ text }, index): NamedLine[] => {
    const byline = bylineIn(text)
    const above = announcesOnly(lines[index - 1]?.text ?? '')
    // What the line above announces may be one word, a nickname or a desk.
    if (!byline) return above && ALONE.test(text) ? [{ index, names: [text], rest: '', announced: 'above' }] : []
    return [{ index, ...byline, announced: above && byline.announced === 'not' ? 'above' : byline.announced }]
  })
  return nearestToBody(page, found)
}

export function bylineColumns(page: Page, headline: number, candidates: readonly NamedLine[]): Columns {
  const { lines, columns, chances, body } = page
  const of = (valueOf: (candidate: NamedLine, k: number) => number) => Float64Array.from(candidates, valueOf)
  const flag = (test: (candidate: NamedLine) => boolean) => of((candidate) => Number(test(candidate)))
  const head = headline >= 0 ? headline : body.first
  const near = (distance: number) => Math.max(-FAR, Math.min(FAR, distance))
  const all = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SEARCHED)
  const small = smallWords(lines)
  const title = new Set((lines[headline]?.words ?? []).map((word) => word.toLowerCase()))
  const firstWith = new Map<string, number>()
  for (const { names, index } of candidates)
    for (const name of names) if (!firstWith.has(name)) firstWith.set(name, index)
  return new Map<string, Float64Array>([
    ...columnsAt(
      columns,
      candidates.map(({ index }) => index),
      KNOWN,
    ),
    ['chance', of(({ index }) => chances[index] ?? 0)],
    ['announced first', flag(({ announced }) => announced === 'first')],
    ['announced inside', flag(({ announced }) => announced === 'inside')],
    ['announced above', flag(({ announced }) => announced === 'above')],
    ['not announced', flag(({ announced }) => announced === 'not')],
    ['names', of(({ names }) => names.length)],
    ['parts', of(({ names }) => names[0]?.split(' ').length ?? 0)],
    ['rest', of(({ rest }) => Math.min(30, rest.split(' ').length - Number(rest === '')))],
    [
      'role',
      flag(
        ({ rest, index }) => ROLE.test(rest) || (rest === '' && ROLE.test(lines[index + 1]?.text.slice(0, 80) ?? '')),
      ),
    ],
    ['organisation', flag(({ names }) => names.some((name) => ORGANISATION.test(name)))],
    ['from headline', of(({ index }) => near(index - head))],
    ['headline distance', of(({ index }) => Math.min(FAR, Math.abs(index - head)))],
    ['from body', of(({ index }) => near(index - body.first))],
    ['from end', of(({ index }) => near(index - body.last))],
    ['rank', of((_, k) => k)],
    ['ranks', of(() => candidates.length)],
    ['elsewhere', of(({ names }) => timesIn(all, names[0] ?? ''))],
    ['first with', flag(({ names, index }) => firstWith.get(names[0] ?? '') === index)],
    ['small', of(({ names }) => shareOf(names, (word) => small.has(word)))],
    ['in headline', of(({ names }) => shareOf(names, (word) => title.has(word)))],
    ['name length', of(({ names }) => names[0]?.length ?? 0)],
  ])
}

/** The words that stand somewhere in small letters: those of a topic's name do, those of a person's hardly ever. */
function smallWords(lines: readonly Line[]): ReadonlySet<string> {
  let looked = 0
  const small = new Set<string>()
  for (const { words } of lines) {
    for (const word of words) if (SMALL.test(word)) small.add(word)
    looked += words.length
    if (looked > MOST_WORDS) break
  }
  return small
}

function shareOf(names: readonly string[], test: (word: string) => boolean): number {
  const words = names.flatMap((name) => name.toLowerCase().split(' '))
  return words.filter((word) => test(word)).length / Math.max(1, words.length)
}
