import { contentWords, sharedWords } from './content-words.ts'
import type { Entry } from './entry.ts'
import { timeOfDay } from './time-of-day.ts'

/** Another article that tells the same, and what it tells otherwise than the entry it stands under. */
export type Source = Entry & { readonly differs: readonly Difference[] }

export type Difference =
  /** The figures that are in one telling and not in the other: `mine` is the source's. */
  | { readonly kind: 'figures'; readonly mine: readonly string[]; readonly theirs: readonly string[] }
  /** Another hour of the same day. */
  | { readonly kind: 'time'; readonly mine: string; readonly theirs: string }
  /** The same days, hung on another expression or less surely. */
  | { readonly kind: 'certainty'; readonly mine: string; readonly theirs: string }

/** What happened, and every article that tells it. */
export type MergedEntry = Entry & { readonly others: readonly Source[] }

/** Two articles about one strike share two words by chance; three, and a good part of the shorter sentence, are one event. */
const SHARED_WORDS = 3
const SHARED_PART = 0.4
/** Two texts may give the hour of one thing otherwise, but not by half a day: parts of a day. */
const TIME_APART = 3 / 24
/** Only so many events of one day are compared: beyond, the day is a chronicle, and time stays linear. */
const LOOK_BACK = 40

type Known = { readonly content: () => ReadonlySet<string>; readonly entries: Entry[] }

/**
 * Joins what several articles tell of the same days in the same words; never across standing, never two of one
 * article. The first article's telling stands for all. Keeps the order of what it is given.
 */
export function mergeArticles(entries: readonly Entry[]): readonly MergedEntry[] {
  const days = new Map<string, Known[]>()
  const merged: Known[] = []
  for (const entry of entries) {
    // Read only where two articles tell of the same days: most events need none of it.
    let read: ReadonlySet<string> | null = null
    const content = () => (read ??= contentWords(entry.words, entry.event.timex.text))
    const key = daysOf(entry)
    const sameDays = key === null ? [] : (days.get(key) ?? [])
    if (key !== null) days.set(key, sameDays)
    const known = sameDays.slice(-LOOK_BACK).findLast((other) => isSame(other, entry, content))
    if (known) {
      known.entries.push(entry)
      continue
    }
    const first: Known = { content, entries: [entry] }
    sameDays.push(first)
    merged.push(first)
  }
  return merged.flatMap(({ entries: [first, ...others] }) =>
    first ? [{ ...first, others: others.map((other) => ({ ...other, differs: differences(other, first) })) }] : [],
  )
}

/** Null for events on the axis of their own article: two unknown days are not the same day. */
function daysOf({ event: { standing, timex } }: Entry): string | null {
  return timex.interval && `${standing} ${timex.interval.earliest} ${timex.interval.latest}`
}

function isSame(known: Known, entry: Entry, contentOf: () => ReadonlySet<string>): boolean {
  if (known.entries.some(({ article }) => article === entry.article)) return false
  if (known.entries.some((other) => isOtherTime(other, entry))) return false
  const [content, others] = [contentOf(), known.content()]
  const shared = sharedWords(content, others)
  return shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(content.size, others.size)
}

function isOtherTime({ event: a }: Entry, { event: b }: Entry): boolean {
  const [first, second] = [timeOfDay(a.timex), timeOfDay(b.timex)]
  return first !== null && second !== null && Math.abs(first.from - second.from) > TIME_APART
}

function differences(source: Entry, first: Entry): readonly Difference[] {
  const [mine, theirs] = [source.event.figures, first.event.figures]
  const own = mine.filter((figure) => !theirs.includes(figure))
  const missing = theirs.filter((figure) => !mine.includes(figure))
  const figures: readonly Difference[] =
    own.length > 0 && missing.length > 0 ? [{ kind: 'figures', mine: own, theirs: missing }] : []
  const [time, theirTime] = [timeOfDay(source.event.timex)?.name, timeOfDay(first.event.timex)?.name]
  const times: readonly Difference[] =
    time !== undefined && theirTime !== undefined && time !== theirTime
      ? [{ kind: 'time', mine: time, theirs: theirTime }]
      : []
  const [sure, theirSure] = [source.event.timex.certainty, first.event.timex.certainty]
  const certainty: readonly Difference[] =
    sure === theirSure ? [] : [{ kind: 'certainty', mine: sure, theirs: theirSure }]
  return [...times, ...figures, ...certainty]
}
