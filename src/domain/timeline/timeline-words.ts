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
  /** ... and without which it says too much: "if the weather allows". */
  readonly depending: RegExp
  /** Where a clause breaks off before it says anything: "asked how", "and thinks". */
  readonly unfinished: RegExp
  /** ... where it says that something is `never` so: "before 2020". */
  readonly bounded: RegExp
  readonly never: RegExp
  /** At the beginning of a clause that tells of a thing named before it: "that could have saved her". */
  readonly relative: RegExp
  /** ... which does what the clause tells: "who", not "whom". */
  readonly doing: RegExp
  /** No more than who or what somebody or something is, from its first word to its last: "The head of the guild". */
  readonly plainly: RegExp
  /** At the beginning of a clause that goes on with the one before it: "and". */
  readonly ties: RegExp
  /** A verb that only helps another, at the beginning. */
  readonly auxiliary: RegExp
  /** Words that tie a whole sentence to the one before it: "But". */
  readonly openers: RegExp
  /** All that stands before a date with which a label begins: "On", "during the". */
  readonly leading: RegExp
  /** After a year or a feast that says which thing is meant: " election", not " and". */
  readonly thing: RegExp
  /** After such a year, a thing that happened, with nothing between it and its verb. */
  readonly happening: RegExp
  /** Before such a year: what happened is in it, or in the thing. "In", "during the". */
  readonly during: RegExp
  /** Before a feast that is a day whatever follows: "at". */
  readonly dated: RegExp
  /** Before a year that says which thing is meant: "under the Pilotage Act 1987", "results from 2019". */
  readonly thingBefore: RegExp
  /** Before a date that something dates from, and a verb has to say what happened: "issues from 2019". */
  readonly from: RegExp
  /** Before a date that something is only compared with: "its best year since". */
  readonly compared: RegExp
  /** After a distance that something is only compared by: "two weeks earlier than". */
  readonly comparing: RegExp
  /** Before a date that another one is set against: ", not". */
  readonly contrast: RegExp
  /** At the beginning of a clause that tells what came before another: "after". */
  readonly earlier: RegExp
  /** Whoever reads it is spoken to: "your". */
  readonly reader: RegExp
  /** At the beginning of a sentence that says what to do: "Ask". */
  readonly advising: RegExp
  /** Before a date, a thing that was over when what is told began; the group `what` is the thing: "after a weekend". */
  readonly following: RegExp
  /** Up to the end of a date: a turn of speech that means none. "At the end of the day". */
  readonly idle: RegExp
  /** A whole expression that ends on the day of writing, with the group `unit`: "the past year". */
  readonly rolling: RegExp
  /** Before a thing that carries a season or a night as its name: all that does not lead to a time. "A winter wonderland". */
  readonly timely: RegExp
  /** Before a length that something is the first, or the last, in: "the first in". */
  readonly ranked: RegExp
  /** After a day that is only the time we live in: "today’s world". */
  readonly age: RegExp
  /** Before a day that comes again and again: "every". */
  readonly each: RegExp
  /** At the beginning of a clause that has no verb where it shares the one before: "and 16 percent in May", not "after the flood in May". */
  readonly joining: RegExp
  /** Before a clause that tells from where a distance is counted: "two years", and that clause: "after". */
  readonly distance: RegExp
  readonly joiningTime: RegExp
  /** Before a decade that a thing is of: "the sound of the". */
  readonly ofDecade: RegExp
  /** Before a year between commas that a thing is of: "the film, from". */
  readonly fromYear: RegExp
  /** Before a month and year that a thing of somebody’s carries: "Bread Weekly’s". */
  readonly owned: RegExp
  /** An expression that points at a day that was told: "that night". */
  readonly pointing: RegExp
  /** After a day or year that only says which thing is meant: "’s". */
  readonly owning: RegExp
  /** A whole expression that says of what kind a thing is: "20th-century". */
  readonly asAdjective: RegExp
  /** Before what something is compared with: "fell from". */
  readonly fallenFrom: RegExp
  /** Before a season and year that only say which thing is meant: "the", "the autumn/". */
  readonly ofCollection: RegExp
  /** After a time that a thing has: " of storms". */
  readonly ofIt: RegExp
  /** After "today", a verb that says what it does today: " says". */
  readonly verbBehind: RegExp
  /** The hours at which a house is open. */
  readonly openingHours: RegExp
  /** A text that says of itself when it came out. */
  readonly itself: RegExp
  /** A state, not something that happened: "has 540 people". */
  readonly state: RegExp
  /** Before today: so it is up to now. "To", "still". */
  readonly still: RegExp
  /** A whole expression that lies behind whatever the verb says: "two years ago". */
  readonly ago: RegExp
  /** What somebody meant, or what was possible, need not have come: "planned", "could". */
  readonly meant: RegExp
  /** A denial that is a deed, or none at all: "refused to renew", "without a word". */
  readonly deed: RegExp
  /** Before the edge of a time: so near that it is that time. "Shortly before midnight". */
  readonly nearly: RegExp
}

const NEVER = /(?!)/

/** What a language has no words for is not guessed. */
const UNKNOWN: TimelineWords = {
  denying: NEVER,
  notDenying: NEVER,
  abandoned: NEVER,
  givenUp: NEVER,
  deniable: NEVER,
  completing: NEVER,
  depending: NEVER,
  unfinished: NEVER,
  bounded: NEVER,
  never: NEVER,
  relative: NEVER,
  doing: NEVER,
  plainly: NEVER,
  ties: NEVER,
  auxiliary: NEVER,
  thing: NEVER,
  happening: NEVER,
  during: NEVER,
  dated: NEVER,
  thingBefore: NEVER,
  from: NEVER,
  compared: NEVER,
  comparing: NEVER,
  contrast: NEVER,
  earlier: NEVER,
  idle: NEVER,
  age: NEVER,
  joining: NEVER,
  distance: NEVER,
  joiningTime: NEVER,
  ofDecade: NEVER,
  fromYear: NEVER,
  owned: NEVER,
  owning: NEVER,
  pointing: NEVER,
  asAdjective: NEVER,
  fallenFrom: NEVER,
  ofIt: NEVER,
  ofCollection: NEVER,
  verbBehind: NEVER,
  rolling: NEVER,
  timely: /(?:)/,
  ranked: NEVER,
  each: NEVER,
  openingHours: NEVER,
  following: NEVER,
  reader: NEVER,
  advising: NEVER,
  itself: NEVER,
  state: NEVER,
  still: NEVER,
  ago: NEVER,
  meant: /(?:)/,
  deed: NEVER,
  openers: NEVER,
  leading: NEVER,
  nearly: NEVER,
}

const GERMAN: TimelineWords = { ...UNKNOWN, ...GERMAN_TIMELINE }

/** The words for the code of a language, the first subtag of BCP 47. */
export function timelineWordsOf(code: string): TimelineWords {
  if (code === 'en') return ENGLISH_TIMELINE
  return code === 'de' ? GERMAN : UNKNOWN
}
