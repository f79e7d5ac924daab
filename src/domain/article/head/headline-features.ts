import { column, type Columns } from '../body/columns.ts'
import { cohesion } from '../body/run-features.ts'
import { bareNamesIn } from '../byline.ts'
import { besideColumns } from './beside-headline.ts'
import { INTO_BODY } from './headline-candidates.ts'
import { openingShare } from './opening-share.ts'
import { columnsAt, type Page } from './page.ts'
import { toldBelow } from './told-below.ts'
import { timesIn } from './times-in.ts'

// Repetitions stand near the head and the foot of a page; a long text is not searched whole.
const SEARCHED = 200_000
const NAMES_WITHIN = 5
const FAR = 100
const FARTHEST_RANK = 20
const KNOWN: readonly string[] = [
  'words',
  'wordLength',
  'sentence',
  'stop',
  'question',
  'colon',
  'punctuation',
  'bars',
  'capitals',
  'common',
  'lower',
  'quoted',
  'blanks',
  'days',
  'imprint',
  'words-1',
  'words+1',
  'words-2',
  'words+2',
  'furniture-1',
  'capitals-1',
  'capitals+1',
  'times+1',
  'words near',
  'words before',
  'words after',
  'sentence after',
  'capitals before',
  'capitals after',
  'common after',
  'page words',
  'days near',
  'days after',
  'until byline',
  'until imprint',
  'since byline',
  'since imprint',
  'until share',
  'since navigation',
  'place',
  'lines',
  'since long',
  'until long',
]

/** What speaks for and against each candidate, one row each. */
export function headlineColumns(page: Page, candidates: readonly number[]): Columns {
  const { lines, columns, chances, body, language } = page
  const of = (valueOf: (index: number) => number) => column(candidates.length, (k) => valueOf(candidates[k] ?? 0))
  const used = cohesion(lines, language, (i) => i >= body.first && i <= body.last && (chances[i] ?? 0) > 0.5)
  const wordsOf = (i: number) => lines[i]?.words.length ?? 0
  const usedWords = of((i) => Math.max(0, used[i] ?? 0) * wordsOf(i))
  const mostUsed = Math.max(1, ...usedWords)
  const all = `\n${lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SEARCHED)}\n`
  const opening = openingShare(lines, language, body.first)
  const beside = (name: string, by: number) => of((i) => columns.get(name)?.[i + by] ?? 0)
  const texts = of((i) => timesIn(all, lines[i]?.text ?? ''))
  const starts = of((i) => timesIn(all, `\n${lines[i]?.text ?? ''}`))
  const ends = of((i) => timesIn(all, `${lines[i]?.text ?? ''}\n`))
  const named = lines.map(({ text }) => text.length < 120 && bareNamesIn(text).length > 0)
  const told = toldBelow(lines, language)
  return new Map<string, Float64Array>([
    ...columnsAt(columns, candidates, KNOWN),
    ['chance', of((i) => chances[i] ?? 0)],
    ['used', of((i) => used[i] ?? -1)],
    ['used words', usedWords],
    ['used most', column(candidates.length, (k) => (usedWords[k] ?? 0) / mostUsed)],
    [
      'used before',
      of((i) => Math.max(0, ...[1, 2, 3, 4, 5].map((by) => Math.max(0, used[i - by] ?? 0) * wordsOf(i - by)))),
    ],
    [
      'used after',
      of((i) =>
        Math.max(
          0,
          ...[1, 2, 3, 4, 5].map((by) => (i + by < body.first ? Math.max(0, used[i + by] ?? 0) * wordsOf(i + by) : 0)),
        ),
      ),
    ],
    ['used rank', ranksOf(usedWords)],
    ['used first', of(opening)],
    ['used first words', of((i) => opening(i) * wordsOf(i))],
    ['imprint+1', beside('imprint', 1)],
    ['byline+1', beside('byline', 1)],
    ['byline+2', beside('byline', 2)],
    ['to body', of((i) => Math.max(-INTO_BODY, Math.min(FAR, body.first - i)))],
    ['said', column(candidates.length, (k) => texts[k] ?? 0)],
    ['starts others', column(candidates.length, (k) => Math.min(4, starts[k] ?? 0))],
    ['ends others', column(candidates.length, (k) => Math.min(4, ends[k] ?? 0))],
    ['names next', of((i) => namesAfter(named, i))],
    ...besideColumns(lines, candidates),
    ['told', of((i) => told[i] ?? -1)],
    ['told words', of((i) => Math.max(0, told[i] ?? 0) * wordsOf(i))],
    ['from page', of((i) => Math.min(FAR, i))],
  ])
}

/** How many candidates have a higher value. */
function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted((a, b) => b - a)
  return values.map((value) => Math.min(FARTHEST_RANK, sorted.indexOf(value)))
}

function namesAfter(named: readonly boolean[], index: number): number {
  for (let by = 1; by <= NAMES_WITHIN; by++) if (named[index + by]) return by
  return NAMES_WITHIN + 1
}
