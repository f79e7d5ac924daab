import type { Span } from '#domain/text/span.ts'
import type { TellingWords } from '#domain/time/language.ts'
import type { Granularity, Timex } from '#domain/time/timex.ts'
import { contentWords, hasWords, sharedWords } from './content-words.ts'
import type { Event, Mention } from './event.ts'
import { timeOfDay } from './time-of-day.ts'

/** One dated clause of a text, before tellings of the same thing are joined. */
export type Telling = Omit<Event, 'id' | 'also' | 'correction'> & {
  readonly clause: Span
  /** The sentence's words. */
  readonly words: string
}

/** A sentence with fewer words than this only leads in to the next one of the same day. */
const LEAD_IN = 6
/** Names and nouns that two tellings of the same day must share to be one thing. */
const SHARED_WORDS = 2
/** Of the shorter sentence. A year is long: two things of it may well have the same two names in them. */
const SHARED_OF_A_YEAR = 0.4
const LONG: ReadonlySet<Granularity> = new Set(['year', 'decade', 'century'])
/** Only so many tellings back of the same day are looked at: a story returns soon, and time stays linear. */
const LOOK_BACK = 12

type Known = {
  readonly telling: Telling
  readonly content: ReadonlySet<string>
  /** True when its sentence says little by itself. */
  readonly leadsIn: boolean
}

/** Joins tellings of the same thing: same days and standing, no other hour, and the same clause, a lead-in, or words in common. */
export function mergeTellings(tellings: readonly Telling[], { pronoun }: TellingWords): Event[] {
  const groups = new Map<string, Known[][]>()
  for (const telling of tellings) {
    const own: Known = {
      telling,
      content: contentWords(telling.words, telling.timex.text),
      leadsIn: isOneDay(telling.timex) && !hasWords(telling.words, LEAD_IN),
    }
    const key = keyOf(telling)
    const sameDays = groups.get(key) ?? []
    groups.set(key, sameDays)
    const known = sameDays
      .slice(-LOOK_BACK)
      .findLast((group) => group.slice(-LOOK_BACK).some((other) => isSame(other, own)))
    if (known) known.push(own)
    else sameDays.push([own])
  }
  return [...groups.values()].flat().map((group) => eventOf(group, pronoun))
}

function keyOf({ standing, timex: { interval, relative } }: Telling): string {
  return [standing, interval?.earliest, interval?.latest, relative?.earliest, relative?.latest].join(' ')
}

function isSame({ telling: first, content: known, leadsIn }: Known, { telling: second, content }: Known): boolean {
  const sentence = first.sentence.start === second.sentence.start
  if (sentence && first.clause.start === second.clause.start) return true
  const [time, other] = [timeOfDay(first.timex)?.name, timeOfDay(second.timex)?.name]
  if (time !== undefined && other !== undefined && time !== other) return false
  // "The winter was so cold that work stopped from December to February" is one thing.
  if (sentence) return first.label.includes(second.label)
  if (leadsIn && second.sentence.start - first.sentence.end <= 2) return true
  const shared = sharedWords(content, known)
  const part = LONG.has(first.timex.granularity) ? SHARED_OF_A_YEAR : 0
  return shared >= SHARED_WORDS && shared >= part * Math.min(content.size, known.size)
}

function isOneDay({ interval, relative }: Timex): boolean {
  return interval ? interval.earliest === interval.latest : relative?.earliest === relative?.latest
}

/** The fullest telling gives the event its words: not a lead-in, and not one that begins with a pronoun. */
function eventOf(group: readonly Known[], pronoun: RegExp): Event {
  const rank = ({ telling, leadsIn }: Known) => (pronoun.test(telling.label) ? 0 : 1) + (leadsIn ? 0 : 2)
  const [best, ...rest] = group.toSorted((a, b) => rank(b) - rank(a)).map(({ telling }) => telling)
  if (!best) throw new RangeError('An event needs a telling')
  const also = rest
    .filter((telling) => telling.sentence.start !== best.sentence.start)
    .map((telling): Mention => ({ sentence: telling.sentence, timex: telling.timex.at }))
    .toSorted((a, b) => a.timex.start - b.timex.start)
  return {
    id: `${best.sentence.start}-${best.sentence.end}:${best.timex.at.start}`,
    sentence: best.sentence,
    label: best.label,
    brief: best.brief,
    timex: withTime(best, rest),
    standing: best.standing,
    actors: [...new Set([best, ...rest].flatMap(({ actors }) => actors))],
    speaker: best.speaker,
    figures: best.figures,
    also,
    correction: null,
  }
}

/** "On Monday at 8am" are two expressions of one event: the day says when it was, the hour when on that day. */
function withTime({ timex, sentence }: Telling, others: readonly Telling[]): Timex {
  if (timeOfDay(timex)) return timex
  const timed = others.find((other) => other.sentence.start === sentence.start && timeOfDay(other.timex))?.timex
  return timed
    ? { ...timex, type: timed.type, value: timed.value, granularity: timed.granularity, zone: timed.zone }
    : timex
}
