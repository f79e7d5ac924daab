import { ENGLISH_TIMELINE } from './english.ts'
import { GERMAN_TIMELINE } from './german.ts'

/** What telling an event from its sentence asks of a language, beside what dating it asks. */
export type TimelineWords = {
  /** At the end of what stands before a clause: it is said not to have happened. "The ministry denied". */
  readonly denying: RegExp
  /** ... unless this stands there too: "did not deny". */
  readonly notDenying: RegExp
  /** "Was abandoned" is a plan given up, and so denied, but of these words only. */
  readonly abandoned: RegExp
  readonly givenUp: RegExp
  /** At the beginning of a clause that can be denied: "that", not "after". */
  readonly deniable: RegExp
  /** At the beginning of a clause without which the one before says nothing: "that talks had failed". */
  readonly completing: RegExp
  /** Words that tie a whole sentence to the one before it: "But". */
  readonly openers: RegExp
  /** Before the edge of a time: so near that it is that time. "Shortly before midnight". */
  readonly nearly: RegExp
}

const NEVER = /(?!)/

/** Of a language without a table nothing is guessed. */
const UNKNOWN: TimelineWords = {
  denying: NEVER,
  notDenying: NEVER,
  abandoned: NEVER,
  givenUp: NEVER,
  deniable: NEVER,
  completing: NEVER,
  openers: NEVER,
  nearly: NEVER,
}

/** The words for the code of a language, the first subtag of BCP 47. */
export function timelineWordsOf(code: string): TimelineWords {
  if (code === 'en') return ENGLISH_TIMELINE
  return code === 'de' ? GERMAN_TIMELINE : UNKNOWN
}
