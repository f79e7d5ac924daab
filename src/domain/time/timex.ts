import type { Span } from '#domain/text/span.ts'

/** A calendar day as ISO 8601, `2020-10-25`; proleptic Gregorian, no time zone. */
export type Day = string

/** From the earliest to the latest day, both included; null where that end is open or unknown. */
export type Interval = { readonly earliest: Day | null; readonly latest: Day | null }

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'

export type Certainty = 'certain' | 'probable' | 'approximate' | 'vague'

/**
 * A temporal expression: TIMEX3 (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html)
 * and what TIMEX3 lacks.
 */
export type Timex = {
  readonly at: Span
  readonly text: string
  readonly type: TimexType
  /** As in TempEval-3: `2020-10-25`, `2020-W43`, `2020-08`, `PRESENT_REF`, `P3D`, `XXXX-WXX-1`. */
  readonly value: string
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'BEFORE' | 'AFTER' | null
  readonly granularity: Granularity
  /** The time zone that a clock time names; the value is told on its clock. */
  readonly zone: Zone | null
  /** Null where the expression has no place in time, or has none without a reference date. */
  readonly interval: Interval | null
  /** EDTF level 0 or 1, of the interval; null with it. */
  readonly edtf: string | null
  readonly anchor: TimexAnchor
  readonly certainty: Certainty
  /** Why this date, for a reader: "“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020". */
  readonly reason: string
  /** Its place beside the unknown day of writing; null when the date is absolute, or nothing can be said. */
  readonly relative: Relative | null
}

/** A time zone as the text names it, and its minutes east of Greenwich; null where the name has several. */
export type Zone = { readonly name: string; readonly offset: number | null }

/** What an expression was hung on. */
export type TimexAnchor =
  | { readonly kind: 'none' }
  | { readonly kind: 'reference' }
  /** Another expression, by its span: "the following day" after "last Sunday". */
  | { readonly kind: 'timex'; readonly at: Span }

/** A place on the relative axis: `label` for the reader, the days from the day of writing for the order. */
export type Relative = {
  /** "Sunday before", "that Monday", "August before". */
  readonly label: string
  /** In days from the day of writing, negative before it, over every possible day of writing. */
  readonly earliest: number
  readonly latest: number
}

/** The day or days that a text speaks from; null as a whole when it is unknown. */
export type Reference = {
  /** EDTF as stated: `2020-10-27~`. */
  readonly edtf: string
  /** The likeliest day. */
  readonly day: Day
  readonly earliest: Day
  readonly latest: Day
}
