import type { WordClasses } from './pattern.ts'
import type { Rule } from './rule.ts'
import type { Timex } from './timex.ts'

/** All that is known of a language: its words, its rules over the shared readings, and how its clauses tell. */
export type Language = {
  /** The first subtag of BCP 47. */
  readonly code: string
  readonly words: WordClasses
  /** Of two rules that match as much, the earlier one holds. */
  readonly rules: readonly Rule[]
  readonly clauses: Clauses
  readonly widening: Widening
  readonly telling: TellingWords
}

/** How a clause tells what it tells, and where one begins. */
export type Clauses = {
  /** Verbs, with the groups `modal`, `plan`, `reporting` and `past`, tried in this order; global. */
  readonly cues: RegExp
  /** A plan to somebody is done, not planned; tried on its verb and a letter of whom: "proposed to M". */
  readonly given: RegExp
  /** Modals that say nothing of when. */
  readonly timelessModal: RegExp
  /** A modal with what it says to be over: "may have fled"; tried on the clause. */
  readonly perfect: RegExp
  /** Modals that, after a date, do not say that it lies ahead. */
  readonly unreal: RegExp
  /** "Had threatened that … will": the future of a past moment may be past by now. */
  readonly pastBeforePast: RegExp
  /** "Had invaded in 1943": told of the time before the story. */
  readonly flashback: RegExp
  readonly condition: RegExp
  /** A clause that is as far ahead as the one it hangs on: "will be the first when he travels on Sunday". */
  readonly dependent: RegExp
  readonly negation: RegExp
  readonly cancelled: RegExp
  /** What stands for a verb that looks ahead in a headline: "Storm to hit the coast". */
  readonly headline: RegExp
  readonly habit: RegExp
  /** What came after something is over; only a verb could say otherwise. */
  readonly afterwards: RegExp

  /** What is said of a match played in quarters, and of accounts given for quarters; global, null where no match has any. */
  readonly play: RegExp | null
  readonly accounts: RegExp | null

  /** What only someone who speaks to someone writes; tried on a short text as a whole. */
  readonly addressed: RegExp

  // The following look at what stands right before the date.
  /** "Was not repaired until 1947" says that it was, in 1947. */
  readonly notUntil: RegExp
  /** A date after these is told of, but the story does not go there. */
  readonly edge: RegExp
  /** These look ahead whatever the verb does: "postponed until 9 a.m. Tuesday", "as soon as Tuesday". */
  readonly ahead: RegExp
  /** The same on both sides of the date, which is a stroke: "von | an". */
  readonly onward: RegExp
  /** Right after such a date, a verb that says that it is over: "ab Montag war"; tried on the rest of the clause. */
  readonly over: RegExp
  /** "By February" looks ahead, unless the verb says that it is past. */
  readonly by: RegExp
  /** "As of Monday" is a beginning, or where something stood then; no verb in the present says which. */
  readonly asOf: RegExp
  /** After such a date, what stood then: "As of Monday, 40 people are missing". */
  readonly standing: RegExp
  /** Right before an hour at which something ended. */
  readonly upTo: RegExp
  /** After a day that names what happens on it: "Friday’s election". */
  readonly owning: RegExp
  /** Before a day that names a thing that is spoken of: "questions about the" May 8 letter. */
  readonly attributed: RegExp
  /** Before such a day, these look ahead: "ahead of Friday’s election". */
  readonly aheadOfOwned: RegExp
  /** These look back whatever the verb does. */
  readonly lookingBack: RegExp

  /** Where a clause can begin, global. Not a parse of the sentence; just fine enough to tell what a date belongs to. */
  readonly starts: RegExp
  /**
   * A "not" further behind a date, in characters, is said of something else: "was hurt this year by tools that were not
   * ready".
   */
  readonly deniedWithin: number
  /** All that stands between "until" and a date that belongs to it: "at least ". */
  readonly nearly: RegExp
  /** A sentence that begins with a clause of its own, up to the comma after its verb: "While prices fell in May,". */
  readonly subordinate: RegExp
  /** After a date that leads a sentence in, the subject that it belongs to: ", they". */
  readonly ledOn: RegExp
  /** Where one can begin as well, between two dates; global. */
  readonly between: RegExp
  /** ", who pose as defenders of freedom, were willing": after the second comma the main clause goes on. */
  readonly relative: RegExp

  /** Before a length that reaches up to now: "have … for". */
  readonly lastedUntilNow: RegExp
  /** After a length that began at the next date: "of … after". */
  readonly lastedSince: RegExp
  /** Before a season of any year, where no verb tells of which: "in". */
  readonly anySeason: RegExp
  /** Before a length that lies ahead: "in". */
  readonly aheadOf: RegExp
}

type Mods = readonly (readonly [RegExp, Timex['mod']])[]

/** Words before an expression that belong to it; each pattern ends where the expression begins. */
export type Widening = {
  readonly article: RegExp
  /** "Late", "the middle of": the first group is what belongs to the expression, the second names the part. */
  readonly part: RegExp
  readonly parts: Mods
  /** "Nearly", "more than" before a length. */
  readonly quantity: RegExp
  readonly quantities: Mods
  /** Before a date that is not meant exactly, and not what something is about: "came about 6 October". */
  readonly about: RegExp
  /** Before a part of a weekday: "early Monday morning". */
  readonly early: RegExp
}

/** What the timeline needs to know of a language. */
export type TellingWords = {
  /** The date is only the edge of what is told: "before Monday". */
  readonly edge: RegExp
  /** An expression that only points at the scene: "the day". */
  readonly scene: RegExp
  /** After a year that names a thing of paper: "the 2009 report". */
  readonly named: RegExp
  /** Words that tie a clause to the one before it; a label does not need them. */
  readonly ties: RegExp
  /** A label that begins with a pronoun says less than one that does not. */
  readonly pronoun: RegExp
  /** Before the first of two dates that are the ends of one time; the group `between` when "and" must follow. */
  readonly opening: RegExp
  readonly until: RegExp
  readonly and: RegExp
  /** Before a name that does what is told: "by". */
  readonly by: RegExp
  /** Before a name that does not: "at", "for". */
  readonly preposition: RegExp
  /** Words with a capital that begin no name. */
  readonly unnamed: RegExp
  /** Between names of one subject: "and". */
  readonly joins: RegExp
  /** Words that stand between a subject and its verb. */
  readonly adverbs: RegExp
  /** Where every noun has a capital, one word alone is no name. */
  readonly nounsHaveCapitals: boolean
  /** Where the subject may follow its verb. */
  readonly subjectAfterVerb: boolean
}
