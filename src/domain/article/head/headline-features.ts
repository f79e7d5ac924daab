import { column, type Columns } from '../body/columns.ts'
import { cohesion } from '../body/run-features.ts'
import { bareNamesIn } from '../byline.ts'
import type { Line } from '../line.ts'
import { isStopWord } from '../stop-words.ts'
import { INTO_BODY, MOST_CANDIDATES } from './headline-candidates.ts'
import { openingShare } from './opening-share.ts'
import { columnsAt, type Page } from './page.ts'
import { timesIn } from './times-in.ts'

// Repetitions stand near the head and the foot of a page; a long text is not searched whole.
const SEARCHED = 200_000
const NAMES_WITHIN = 5
const FAR = 100
const NEAR = 4
// A word of so many lines tells none of them.
const MOST_USERS = 20
const FARTHEST_RANK = 20
const KNOWN: readonly string[] = [
  'words',
  'wordLength',
  'sentence',
  'stop',
  'question',
  'colon',
  'sentences',
  'commas',
  'punctuation',
  'digits',
  'bars',
  'buttons',
  'capitals',
  'shouting',
  'common',
  'lower',
  'quoted',
  'listed',
  'credit',
  'furniture',
  'times',
  'blanks',
  'indent',
  'days',
  'byline',
  'imprint',
  'address',
  'navigation',
  'words-1',
  'words+1',
  'words-2',
  'words+2',
  'sentence-1',
  'sentence+1',
  'sentence+2',
  'furniture-1',
  'furniture+1',
  'furniture-2',
  'furniture+2',
  'capitals-1',
  'capitals+1',
  'times-1',
  'times+1',
  'words before',
  'words after',
  'furniture before',
  'furniture after',
  'days near',
  'days after',
  'until byline',
  'until imprint',
  'since byline',
  'since imprint',
  'since share',
  'until share',
  'since navigation',
  'text before',
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
  return new Map<string, Float64Array>([
    ...columnsAt(columns, candidates, KNOWN),
    ['chance', of((i) => chances[i] ?? 0)],
    ['chance+1', of((i) => chances[i + 1] ?? 0)],
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
    ['blanks+1', beside('blanks', 1)],
    ['longest near', of((i) => longestNear(lines, i))],
    ['like another', of(likenessTo(lines, language, candidates))],
    ['to body', of((i) => Math.max(-INTO_BODY, Math.min(FAR, body.first - i)))],
    ['said', column(candidates.length, (k) => texts[k] ?? 0)],
    ['starts others', column(candidates.length, (k) => Math.min(4, starts[k] ?? 0))],
    ['ends others', column(candidates.length, (k) => Math.min(4, ends[k] ?? 0))],
    ['starts next', of((i) => Number(lines[i + 1]?.text.startsWith(lines[i]?.text ?? '') ?? false))],
    ['is next', of((i) => Number(lines[i + 1]?.text === lines[i]?.text))],
    ['opens page', of((i) => Number(i < 3))],
    [
      'first time',
      of((i) => Number(lines.slice(Math.max(0, i - MOST_CANDIDATES), i).every(({ text }) => text !== lines[i]?.text))),
    ],
    ['names next', of((i) => namesAfter(named, i))],
  ])
}

/** How many of the lines around it have more words, sentences left out. */
function longestNear(lines: readonly Line[], index: number): number {
  const words = lines[index]?.words.length ?? 0
  let longer = 0
  for (let i = index - NEAR; i <= index + NEAR; i++)
    if ((lines[i]?.words.length ?? 0) > words && !/[.!?]["'”’»)]*$/u.test(lines[i]?.text ?? '')) longer++
  return longer
}

/** How many of a candidate's telling words the most similar other candidate has: a headline is said again in other words. */
function likenessTo(
  lines: readonly Line[],
  language: string,
  candidates: readonly number[],
): (index: number) => number {
  const telling = new Map(
    candidates.map((i) => [
      i,
      new Set(lines[i]?.words.filter((word) => !isStopWord(word, language)).map((word) => word.toLowerCase())),
    ]),
  )
  const users = new Map<string, number[]>()
  for (const [i, words] of telling) for (const word of words) users.set(word, [...(users.get(word) ?? []), i])
  return (index) => {
    const own = telling.get(index) ?? new Set()
    const shared = new Map<number, number>()
    for (const word of own) {
      const others = users.get(word) ?? []
      if (others.length > MOST_USERS) continue
      for (const other of others) {
        if (other !== index && lines[other]?.text !== lines[index]?.text)
          shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    return own.size === 0 ? 0 : Math.max(0, ...shared.values()) / own.size
  }
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
