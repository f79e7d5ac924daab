import type { Span } from '#domain/text/span.ts'
import type { Period } from './calendar.ts'
import type { Granularity, Timex, TimexType } from './timex.ts'

/**
 * Where a word points: `last`, `this` and `next` from the day of writing; `previous`, `that` and
 * `following` from the last date told.
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'that' | 'following'

/** How many units: `count` is null when the words are vague, and then lies between `least` and `most`. */
export type Amount = {
  readonly count: number | null
  readonly least: number
  readonly most: number
  readonly unit: Granularity
}

/** What an expression says before anybody knows the day of writing. */
export type Meaning =
  | { readonly kind: 'fixed'; readonly period: Period; readonly value?: string }
  /** With `closes`, the end of a range that the weekday before it opens: "Monday to Friday"; with `opens`, the beginning of one
   *  whose end says of which week: "from Monday to Friday last week". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which | null
      readonly closes?: boolean
      readonly opens?: boolean
    }
  /** With `opens`, the beginning of a range that the next date closes: "from January to June". */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly which: Which | null
      readonly year: Meaning | null
      readonly opens?: boolean
      /** Whatever the verb says, the nearest one: "crude for April delivery rose". */
      readonly nearest?: boolean
    }
  | {
      readonly kind: 'month-day'
      readonly month: number
      readonly day: number
      readonly which?: Which | null
      readonly year: Meaning | null
      /** "Friday, 6 December": the weekday says of which year. */
      readonly weekday?: number
      readonly opens?: boolean
    }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'season'; readonly season: number; readonly which: Which | null; readonly year: Meaning | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: Meaning | null }
  | { readonly kind: 'half'; readonly half: number; readonly year: Meaning }
  | { readonly kind: 'holiday'; readonly name: string; readonly which: Which | null; readonly year: Meaning | null }
  /** With `inStory`, a narrative counts it from the last date told. */
  | { readonly kind: 'unit'; readonly unit: Granularity; readonly which: Which; readonly inStory?: boolean }
  /** "The second week of March", "the last Monday of the month": `nth` counts from 1, or from −1 backwards. */
  | { readonly kind: 'nth'; readonly nth: number; readonly what: NthPart; readonly of: Meaning }
  /** "The week of 11 March": the one that holds it, or one so many `steps` away. */
  | { readonly kind: 'holding'; readonly unit: Granularity; readonly of: Meaning; readonly steps?: number }
  /** With `further`, the one after the next, or before the last. */
  | { readonly kind: 'weekend'; readonly which: Which | null; readonly further?: boolean }
  /** "Two days ago" from the reference, "two days later" from the clock; `sign` is −1 or 1. */
  | {
      readonly kind: 'shift'
      readonly amount: Amount
      readonly sign: -1 | 1
      readonly from: 'reference' | 'clock'
      /** "Ten years ago today": told as finely as this. */
      readonly grain?: Granularity
      /** The same as a length, where nothing was told that it could be counted from: `P40Y`. */
      readonly length?: string
      /** Counted from this, to the day: "a week from Friday", "two years ago yesterday". */
      readonly base?: Meaning
    }
  /** "Two weeks ago on Thursday": of all such weekdays the one nearest to a day. */
  | { readonly kind: 'nearest'; readonly weekday: number; readonly to: Meaning }
  /** "The Friday before Christmas": the last such weekday before a day, or the first after it. */
  | { readonly kind: 'weekday-beside'; readonly weekday: number; readonly sign: -1 | 1; readonly of: Meaning }
  /** "Die Nacht zum Sonntag": the one that ends on that day. */
  | { readonly kind: 'night-before'; readonly day: Meaning }
  /** "Overnight": last night when the verb looks back, tonight otherwise. */
  | { readonly kind: 'overnight' }
  /** "The quarter", "the year-earlier period": what accounts are given of, `years` from the one last named. */
  | { readonly kind: 'accounts'; readonly unit: 'quarter' | 'period'; readonly years: 0 | -1 }
  /** "The 12th week": a unit counted from somewhere, told of where the story stands. */
  | { readonly kind: 'counted'; readonly unit: Granularity }
  /** With `inHistory`, it is an expression of time in a narrative alone: "the former Tsar". */
  | {
      readonly kind: 'vague'
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
      readonly inHistory?: boolean
    }
  /** `reach` places a length: up to the day of writing, from it, where it is over, or from the date that begins it up to the clock. */
  | { readonly kind: 'duration'; readonly amount: Amount; readonly value: string; readonly reach: Reach | null }
  | { readonly kind: 'set'; readonly value: string }

/** What is counted within something longer; a number is a weekday, 1 for Monday. */
export type NthPart = 'day' | 'week' | 'month' | number

export type Reach = 'until-now' | 'from-now' | 'after-now' | 'since-next-date'

/** How the clause around an expression tells it. */
export type Mood = 'told' | 'planned' | 'quoted' | 'denied' | 'habitual'

/** An expression in the text, tagged once; resolving it against another reference needs no text. */
export type Candidate = {
  /** An hour that a line begins with, of a list of what came when: "10.31 a.m.: …". */
  readonly opensLine: boolean
  readonly at: Span
  readonly text: string
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: Timex['mod']
  /** What a TIME adds to the day: `TMO`, `T19:15`. */
  readonly time: string | null
  /** The time zone that a TIME names: `EST`. */
  readonly zone: string | null
  readonly mood: Mood
  /** Whether the verb close by looks ahead or back. */
  readonly toward: 'past' | 'future' | null
  /** True when the words leave open which of two days is meant. */
  readonly unsure: boolean
  /** True of an hour, or a part of a day, at which something ended: "until 3am". */
  readonly upTo: boolean
  /** True when no verb close by says to which side: then a day told ahead before is meant again. */
  readonly open: boolean
  /** True when the word before fixes the side: "ended March 31". */
  readonly firm: boolean
  /** True after "until" or "before": the story does not go there. */
  readonly edge: boolean
  /** True after "had invaded": the story goes forward to such a date, never back. */
  readonly flashback: boolean
  /** Counts paragraphs and headings, from 0. */
  readonly paragraph: number
  readonly sentence: Span
}
