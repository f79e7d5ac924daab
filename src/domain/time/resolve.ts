import { dateOf, weekdayOf, type DayNumber, type Period } from './calendar.ts'
import { NarrativeClock, type Late, type Told } from './clock.ts'
import { locate } from './locate.ts'
import type { Amount, Candidate, Meaning } from './meaning.ts'
import { atHourOf, lateness } from './night.ts'
import { addUnits, rankOf, valueOf } from './period.ts'
import { closingDay, openingDate } from './range-ends.ts'
import type { StatedTimes } from './stated.ts'
import { onDay, type Place, type Standpoint, type ToldMonth } from './standpoint.ts'
import type { TimexType } from './timex.ts'
import { keepAhead } from './weekly.ts'

/** The days that an expression covers; an end is null where it is open. */
export type Days = { readonly from: DayNumber | null; readonly to: DayNumber | null }

/** An expression resolved against one day of writing. */
export type Resolved = {
  readonly candidate: Candidate
  readonly place: Place | null
  /** Null without a place in time. */
  readonly days: Days | null
  /** True when another day of writing would give another place. */
  readonly hangsOnReference: boolean
  /** As in TIMEX3. */
  readonly type: TimexType
  readonly value: string
}

const NOTHING_STATED: StatedTimes = new Map()

/**
 * Reads the expressions in the order of the text, with the narrative clock running. What hangs on an expression whose
 * time is `stated` hangs on that time.
 */
export function resolveOn(
  candidates: readonly Candidate[],
  reference: DayNumber,
  narrative: boolean,
  stated: StatedTimes = NOTHING_STATED,
): readonly Resolved[] {
  const clock = new NarrativeClock()
  const hanging = new Set<Told>()
  let dayInSentence: Told | null = null
  let quarter: Told | null = null
  const ahead = new Map<number, DayNumber>()
  const months = new Map<number, ToldMonth>()
  let rhythmInSentence = false
  let sentence = -1
  let opened: Place | null = null
  let heading: Told | null = null
  return candidates.map((candidate, index) => {
    if (candidate.sentence.start !== sentence) {
      dayInSentence = null
      clock.endSentence()
      rhythmInSentence = false
    }
    sentence = candidate.sentence.start
    if (candidate.type === 'SET') rhythmInSentence = true
    const following = dayInSentence ? null : dayRightAfter(candidate, candidates.slice(index + 1, index + 3))
    const from: Standpoint = { reference, clock, narrative, dayInSentence, ahead, months, quarter }
    // The hour in "every Tuesday at 7pm" belongs to no day.
    const isRhythm = rhythmInSentence && candidate.time !== null && candidate.meaning.kind === 'unit'
    const whole = isRhythm
      ? null
      : (dayOfEntry(candidate, heading, from) ??
        closingDay(candidate, opened) ??
        dayItself(candidate, candidates[index + 1], from) ??
        openingDate(candidate, candidates[index + 1], from) ??
        locate((following ?? candidate).meaning, following ?? candidate, from))
    const dated = whole && atHourOf(whole, candidate)
    const place =
      dated && !following && isLoose(candidate, dated, candidates[index + 1]) ? { ...dated, unsure: true } : dated
    opened = place
    const days = place ? place.period : placedLength(candidate, candidates[index + 1], from)
    const hangs = place
      ? place.hook === 'reference' || (place.hook !== 'none' && hanging.has(place.hook))
      : days !== null
    const own = stated.get(candidate)?.period
    if (place) {
      keepAhead(candidate, place, reference, ahead)
      const { at, paragraph } = candidate
      const told: Told = {
        period: own ?? place.period,
        at,
        paragraph,
        night: !own && place.night === true,
        late: lateOf(candidate, dayInSentence, place),
      }
      if (movesClock(candidate, place, told.period, clock)) clock.tell(told)
      else if (isAside(candidate) && !(narrative && place.hook === 'reference')) clock.tellAside(told)
      if (told.period.grain === 'day') dayInSentence = told
      if (told.period.grain === 'day' && isAlone(candidate)) heading = told
      if (place.hook === 'none' && rankOf(told.period.grain) <= rankOf('month')) keepMonth(told, months)
      if (told.period.grain === 'quarter' && candidate.meaning.kind === 'quarter') quarter = told
      if (hangs && !own) hanging.add(told)
    }
    const type = candidate.meaning.kind === 'shift' && !place ? 'DURATION' : candidate.type
    return { candidate, place, days, hangsOnReference: hangs, type, value: valueOfTimex(candidate, place) }
  })
}

/** What was said, what did not happen and what was long over holds for the rest of its sentence. */
function isAside({ mood, flashback, edge, meaning }: Candidate): boolean {
  if (mood === 'told') return flashback
  return (mood === 'denied' || mood === 'quoted') && !edge && meaning.kind !== 'vague' && !looksBack(meaning)
}

/** "A year earlier", "the previous month": told in passing. */
function looksBack(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'clock' && meaning.sign < 0
  return 'which' in meaning && meaning.which === 'previous'
}

/** "From 9 p.m. on New Year’s Eve": a day named after an hour of it is as late as the hour. */
function lateOf(candidate: Candidate, before: Told | null, { period }: Place): Late {
  const isSame = candidate.time === null && before?.period.from === period.from && before.period.to === period.to
  return (isSame ? before.late : null) ?? lateness(candidate)
}

/** A line that is a day stands over what came on it. */
function isAlone({ at, sentence, time }: Candidate): boolean {
  return time === null && sentence.end - sentence.start - (at.end - at.start) <= 2
}

/** In days: an entry is not of a day further back that another one only mentions. */
const RECENT = 7

/** The day of "10.31 a.m.: two arrested" is the one that stands over it, or that of writing. */
function dayOfEntry(
  { opensLine, meaning }: Candidate,
  heading: Told | null,
  { reference, clock, narrative }: Standpoint,
): Place | null {
  if (!opensLine || narrative || meaning.kind !== 'unit' || meaning.unit !== 'day') return null
  if (heading) return { period: heading.period, hook: heading }
  const told = clock.at('day')
  return told && told.period.from >= reference - RECENT ? null : onDay(reference, 'reference')
}

/** "At 4 a.m. after a party on Friday night": no day was told before, and the one behind may be that of the hour. */
function isLoose({ time, meaning, sentence }: Candidate, place: Place, next: Candidate | undefined): boolean {
  if (time === null || meaning.kind !== 'unit' || place.hook !== 'reference' || !next) return false
  return next.sentence.start === sentence.start && isDay(next.meaning)
}

/** Between an hour and its day: "at 6 a.m. local time on Tuesday". */
const HOUR_TO_DAY = 24
/** Between two hours of which the second has the day: "from 8 p.m. to 10 p.m. on Friday". */
const HOUR_TO_HOUR = 5

function keepMonth(told: Told, months: Map<number, ToldMonth>): void {
  const { year, month } = dateOf(told.period.from)
  const before = months.get(month)
  const again = before !== undefined && dateOf(before.period.from).year === year
  months.set(month, { ...told, times: again ? before.times + 1 : 1 })
}

/** The day that an hour is of, when the words name it only after the hour, or after the same hour on another clock. */
function dayRightAfter(hour: Candidate, [next, second]: readonly Candidate[]): Candidate | null {
  if (hour.time === null || hour.meaning.kind !== 'unit' || !next) return null
  if (next.sentence.start !== hour.sentence.start || next.at.start - hour.at.end > HOUR_TO_DAY) return null
  if (isDay(next.meaning)) {
    const isNear = next.at.start - hour.at.end <= HOUR_TO_HOUR
    return next.time === null || isNear || next.meaning.kind === 'night-before' ? next : null
  }
  // "5:30 p.m. (0930 GMT) on Tuesday"
  return next.time !== null && next.zone !== null && second ? dayRightAfter(next, [second]) : null
}

function isDay(meaning: Meaning): boolean {
  return (
    meaning.kind === 'weekday' ||
    meaning.kind === 'month-day' ||
    meaning.kind === 'nearest' ||
    meaning.kind === 'weekday-beside' ||
    meaning.kind === 'holiday' ||
    meaning.kind === 'night-before' ||
    (meaning.kind === 'fixed' && meaning.period.grain === 'day') ||
    (meaning.kind === 'shift' &&
      meaning.from === 'reference' &&
      (meaning.amount.unit === 'day' || meaning.grain === 'day'))
  )
}

/** Between a weekday and its date: "Friday (23 May)". */
const DAY_TO_DATE = 2

/** A weekday that its date follows is that day. */
function dayItself({ meaning, at }: Candidate, next: Candidate | undefined, from: Standpoint): Place | null {
  if (meaning.kind !== 'weekday' || !next || next.at.start - at.end > DAY_TO_DATE) return null
  if (next.meaning.kind !== 'month-day' && next.meaning.kind !== 'fixed') return null
  const place = locate(next.meaning, next, from)
  return place?.period.grain === 'day' && weekdayOf(place.period.from) === meaning.weekday ? place : null
}

/** Threats, plans and quotations do not move the story on; nor does "now", nor what is vague. */
function movesClock(candidate: Candidate, place: Place, period: Period, clock: NarrativeClock): boolean {
  const { meaning } = candidate
  if (candidate.mood !== 'told' || candidate.edge || meaning.kind === 'vague' || place.vague) return false
  const told = candidate.flashback ? clock.last() : null
  return !looksBack(meaning) && (told === null || period.to >= told.period.from)
}

function valueOfTimex(candidate: Candidate, place: Place | null): string {
  const { meaning, time } = candidate
  if (meaning.kind === 'duration' || meaning.kind === 'vague') return meaning.value
  if (meaning.kind === 'set') return meaning.value + (time ?? '')
  if (meaning.kind === 'shift' && !place && meaning.length !== undefined) return meaning.length
  return place ? (place.value ?? valueOf(place.period)) + (time ?? '') : `XXXX-XX-XX${time ?? ''}`
}

/** From this many units on, a vague length says nothing of where it began. */
const TOO_VAGUE = 9

function placedLength(candidate: Candidate, next: Candidate | undefined, from: Standpoint): Days | null {
  const { meaning } = candidate
  if (meaning.kind !== 'duration') return null
  switch (meaning.reach) {
    case 'until-now':
      return { from: farEnd(meaning.amount, from.reference, -1), to: from.reference }
    case 'from-now':
      return { from: from.reference, to: farEnd(meaning.amount, from.reference, 1) }
    case 'after-now': {
      const [near, far] = [meaning.amount.least, meaning.amount.most].map((count) =>
        addUnits(from.reference, count, meaning.amount.unit),
      )
      return near === undefined || far === undefined ? null : { from: near, to: far }
    }
    case 'since-next-date': {
      if (!next || next.sentence.start !== candidate.sentence.start) return null
      const start = locate(next.meaning, next, from)
      const end = from.clock.at('week')?.period.to ?? from.reference
      return start && start.period.to <= end ? { from: start.period.to, to: end } : null
    }
    case null:
      return null
  }
}

function farEnd(amount: Amount, day: DayNumber, sign: -1 | 1): DayNumber | null {
  if (amount.count === null && amount.most >= TOO_VAGUE) return null
  return addUnits(day, sign * (amount.count ?? amount.most), amount.unit)
}
