import { parseDay, type DayNumber } from '#domain/time/calendar.ts'
import { contentWords, sharedWords } from './content-words.ts'
import { keyOfEntry, type Entry } from './entry.ts'
import type { MergedEntry } from './merge-articles.ts'
import { timeOfDay } from './time-of-day.ts'

/** Days between two dates of one thing: a report that confuses them is a few days off, not a month. */
const APART = 3
/** Words of substance that two clauses share, and how much of the shorter and of the longer one they are. */
const SHARED_WORDS = 5
/** With a figure or a name in common, too. */
const SHARED_BESIDE = 4
const SHARED_OF_SHORTER = 0.7
const SHARED_OF_LONGER = 0.5
/** Fewer make the text itself one that tells of the other day, too: what goes on from day to day is told in the same words. */
const SERIES_WORDS = 2
/** Only so many events before one are looked at: of more within a few days, time would not stay linear. */
const LOOK_BACK = 40

/** What happened once more, or went on, has another day by right. */
const AGAIN =
  /\b(?:again|another|second|third|fourth|further|more|also|still|continu\p{L}*|resum\p{L}*|repeat\p{L}*|next|fresh|later|following|daily|wieder|erneut|weiter\p{L}*|abermals|zweite\p{L}?|dritte\p{L}?|auch|noch)\b/iu

/** In front of a date: the text itself is not sure of the day. */
const ABOUT = /\b(?:about|around|circa|perhaps|possibly|probably|etwa|ungefähr|vielleicht)\s+(?:on\s+|am\s+)?$/iu

type Known = { readonly entry: MergedEntry; readonly day: DayNumber; readonly words: () => ReadonlySet<string> }

/** Events that are looked at in one step: of ten thousand each takes a few milliseconds. */
const STEP = 100

/**
 * What another article tells in nearly the same words of another day nearby, by the key of an entry; both are entries
 * of their own. Cautious: only facts, single days that are certain, no other figures or names, nothing that happened
 * again, and not where one of the two texts tells of both days. What it finds is perhaps the same, and must be said so.
 * It goes in steps, so that a page can breathe between them.
 */
export function* relateArticles(
  entries: readonly MergedEntry[],
): Generator<void, ReadonlyMap<string, readonly Entry[]>, void> {
  const related = new Map<string, Entry[]>()
  if (entries.every(({ article }) => article === entries[0]?.article)) return related
  const known = entries.flatMap((entry) => knownOf(entry) ?? []).toSorted((a, b) => a.day - b.day)
  const told = toldByDay(known)
  const add = (one: Entry, other: Entry) => {
    const key = keyOfEntry(one)
    related.set(key, [...(related.get(key) ?? []), other])
  }
  for (const [index, one] of known.entries()) {
    if (index % STEP === 0) yield
    for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back -= 1) {
      const other = known[back]
      if (!other || one.day - other.day > APART) break
      if (other.day === one.day || !isSame(one, other)) continue
      if (isSeries(one, other, told) || isSeries(other, one, told)) continue
      add(one.entry, other.entry)
      add(other.entry, one.entry)
    }
  }
  return related
}

function knownOf(entry: MergedEntry): Known | null {
  const { timex, standing, correction, label } = entry.event
  const { interval, certainty, mod } = timex
  if (standing !== 'told' || correction || certainty !== 'certain' || mod !== null || !interval) return null
  if (interval.earliest !== interval.latest) return null
  const day = parseDay(interval.earliest ?? '')
  // Read only where another article tells of a day nearby.
  let read: ReadonlySet<string> | null = null
  return day === null ? null : { entry, day, words: () => (read ??= contentWords(label, timex.text)) }
}

type Told = ReadonlyMap<string, readonly Known[]>

function toldByDay(known: readonly Known[]): Told {
  const days = new Map<string, Known[]>()
  for (const each of known) {
    for (const article of articlesOf(each)) {
      const key = `${article} ${each.day}`
      const there = days.get(key)
      if (there) there.push(each)
      else days.set(key, [each])
    }
  }
  return days
}

function articlesOf({ entry: { article, others } }: Known): readonly string[] {
  return [article, ...others.map((other) => other.article)]
}

function isSame(one: Known, other: Known): boolean {
  const articles = articlesOf(one)
  if (articlesOf(other).some((article) => articles.includes(article))) return false
  if (isOpen(one) || isOpen(other)) return false
  const [first, second] = [one.words(), other.words()]
  const shared = sharedWords(first, second)
  const [shorter, longer] = [Math.min(first.size, second.size), Math.max(first.size, second.size)]
  if (shared < SHARED_BESIDE || shared < SHARED_OF_SHORTER * shorter || shared < SHARED_OF_LONGER * longer) return false
  const figures = agree(one.entry.event.figures, other.entry.event.figures)
  const actors = agree(one.entry.event.actors, other.entry.event.actors)
  if (figures === false || actors === false) return false
  if (shared < SHARED_WORDS && !figures && !actors) return false
  const [time, otherTime] = [timeOfDay(one.entry.event.timex), timeOfDay(other.entry.event.timex)]
  return time === null || otherTime === null || time.name === otherTime.name
}

/** Another day would be no contradiction. */
function isOpen({ entry: { event } }: Known): boolean {
  const { label, timex } = event
  return AGAIN.test(label) || ABOUT.test(label.slice(0, Math.max(0, label.indexOf(timex.text))))
}

/** Null where one of them names none. */
function agree(ones: readonly string[], others: readonly string[]): boolean | null {
  return ones.length === 0 || others.length === 0 ? null : ones.some((each) => others.includes(each))
}

/** Whether the article of `one` tells of the other's day in words like the other's. */
function isSeries(one: Known, other: Known, told: Told): boolean {
  const there = articlesOf(one).flatMap((article) => told.get(`${article} ${other.day}`) ?? [])
  return there.some((each) => sharedWords(each.words(), other.words()) >= SERIES_WORDS)
}
