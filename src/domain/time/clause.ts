import type { Span } from '#domain/text/span.ts'
import type { Clauses } from './language.ts'

export type Clause = Span & {
  /** True for "who had warned of it in June": it says of whom only in front of it. */
  readonly hangs: boolean
}

/**
 * The clause of a sentence that holds the place; all offsets are into the sentence. `dates` are where its
 * expressions of time begin.
 */
export function clauseAt(
  sentence: string,
  at: number,
  end: number,
  clauses: Clauses,
  dates: readonly number[],
): Clause {
  let from = 0
  let hangs = false
  for (const { words, index } of startsOf(sentence, at, clauses, dates)) {
    // "On Tuesday, the league plans …", "On Friday, they will …", "In March it was sold": what leads in belongs to what follows.
    if (index === end && at - from <= LEAD_IN && leadsOn(words, sentence.slice(index + words.length), clauses)) continue
    // "Until 1947", "until at least Monday": there the word belongs to the date and opens no clause.
    const isOfDate = index + words.length >= at || clauses.nearly.test(sentence.slice(index + words.length, at))
    // "The king left; that evening he was seized" has two all the same.
    if (index < at && isOfDate && !/^[;—]/.test(words)) continue
    if (index >= end)
      return { start: from, end: hangs ? commaBefore(sentence, from, end, index, clauses) : index, hangs }
    const isRelative = clauses.relative.test(sentence.slice(index, index + LONGEST_START))
    const isClosed = isRelative && sentence.slice(index + words.length, at).includes(',')
    if (index <= at && !isClosed) {
      from = index
      hangs = isRelative
    }
  }
  return {
    start: from,
    end: hangs ? commaBefore(sentence, from, end, sentence.length, clauses) : sentence.length,
    hangs,
  }
}

/** As close as a verb comes to the pronoun that it belongs to: "On Friday, they also will". */
const NEXT_VERB = 12

function leadsOn(words: string, after: string, { cues, ledOn }: Clauses): boolean {
  if (/^(?:,\s*$|\s\p{L}+\s\p{L}+$)/u.test(words)) return true
  if (!ledOn.test(words)) return false
  cues.lastIndex = 0
  const verb = cues.exec(after)
  // Others read on from where it stopped.
  cues.lastIndex = 0
  return verb !== null && verb.index <= NEXT_VERB
}

/** As long as the words before a date are that leads a sentence in: "By the end of ". */
const LEAD_IN = 14

/** As long as the words are that open a relative clause. */
const LONGEST_START = 40

type Start = { readonly words: string; readonly index: number }

function startsOf(sentence: string, at: number, clauses: Clauses, dates: readonly number[]): readonly Start[] {
  const found = startsBy(clauses.starts, sentence)
  const main = mainClause(sentence, clauses)
  const starts =
    main === null || found.some(({ index }) => index === main)
      ? found
      : inOrder([...found, { words: ', ', index: main }])
  if (dates.length < 2) return starts
  const between = startsBy(clauses.between, sentence).filter(
    ({ words, index }) =>
      dates.some((date) => date < index !== at < index) &&
      !(words.startsWith(',') && isLeadIn(sentence.slice(0, index), clauses)),
  )
  return between.length === 0 ? starts : inOrder([...starts, ...between])
}

function inOrder(starts: readonly Start[]): readonly Start[] {
  return starts.toSorted((a, b) => a.index - b.index)
}

/** Where the main clause begins of a sentence that opens with another: "While prices fell in May, wages did not". */
function mainClause(sentence: string, { subordinate, cues }: Clauses): number | null {
  if (!subordinate.test(sentence)) return null
  const comma = commaBefore(sentence, 0, 0, sentence.length, { cues })
  return comma < sentence.length ? comma : null
}

/** As long as a date is that leads a sentence in: "On Saturday afternoon", "In the spring of 1946". */
const DATE_IN_FRONT = 24

/** "This morning, the boat left at 10 a.m.": what stands in front is no clause of its own. */
function isLeadIn(words: string, { cues }: Clauses): boolean {
  if (words.length > DATE_IN_FRONT) return false
  cues.lastIndex = 0
  const hasVerb = cues.test(words)
  // Others read on from where it stopped.
  cues.lastIndex = 0
  return !hasVerb
}

/** Not by `matchAll`, which makes a new expression each time, and this is asked for every date. */
function startsBy(pattern: RegExp, sentence: string): readonly Start[] {
  const starts: Start[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(sentence); found; found = pattern.exec(sentence))
    starts.push({ words: found[0], index: found.index })
  return starts
}

/** A clause that hangs on a word ends at its comma, but not at one in a list before its verb: ", die 2026 von A, B und C". */
function commaBefore(
  sentence: string,
  start: number,
  from: number,
  to: number,
  { cues }: Pick<Clauses, 'cues'>,
): number {
  for (let comma = sentence.indexOf(',', from); comma >= 0 && comma <= to; comma = sentence.indexOf(',', comma + 1)) {
    cues.lastIndex = 0
    // "427,000" has no end of a clause.
    const isWhole = /\D/.test(sentence.charAt(comma + 1)) && cues.test(sentence.slice(start, comma))
    // Others read on from where it stopped.
    cues.lastIndex = 0
    if (isWhole) return comma
  }
  return to
}
