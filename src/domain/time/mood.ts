import type { Span } from '#domain/text/span.ts'
import { clauseAt } from './clause.ts'
import type { Clauses } from './language.ts'
import type { Candidate, Mood } from './meaning.ts'

/** What the words around a date say about it. */
export type Telling = Pick<Candidate, 'mood' | 'toward' | 'open' | 'unsure' | 'firm' | 'edge' | 'flashback'>

/** A verb further away seldom belongs to the date. */
const CLOSE = 70

/** What is looked at right before the date. */
const NEAR = 80

/** How a sentence tells the expression at `[at, end)` in it. */
export function tellingOf(
  sentence: string,
  { start: at, end }: Span,
  quoted: boolean,
  clauses: Clauses,
  dates: readonly number[],
): Telling {
  const clause = clauseAt(sentence, at, end, clauses, dates)
  const before = sentence.slice(0, at)
  const verb = cueOf(before, sentence.slice(end, clause.end), clause.start, clauses)
  const cue =
    verb && isGuess(verb, sentence.slice(clause.start, clause.end), clauses) ? { ...verb, kind: 'past' as const } : verb
  const near = before.slice(-NEAR)
  const firm = clauses.lookingBack.test(near)
  const rest = sentence.slice(end, clause.end)
  const owns = clauses.owning.test(rest)
  const isNamed = clauses.attributed.test(near) && /^ \p{Ll}{3}/u.test(rest)
  const plain = firm
    ? 'past'
    : owns
      ? towardOfOwned(cue, near, clauses)
      : towardOf(cue, { before, near, clause: sentence.slice(clause.start, at), rest }, clauses)
  // "Will face questions about the May 8 letter".
  const toward = plain === 'future' && isNamed ? towardOfOwned(cue, near, clauses) : plain
  return {
    mood: quoted
      ? 'quoted'
      : moodOf(sentence.slice(clause.start, clause.end), sentence.slice(clause.start, at), cue, clauses),
    toward,
    unsure: cue === null && toward === 'future' && clauses.asOf.test(near),
    open: toward === null || owns || (!firm && cue !== null && cue.distance > CLOSE),
    firm,
    edge: clauses.edge.test(near) && !clauses.notUntil.test(before),
    flashback: clauses.flashback.test(sentence.slice(clause.start, at)),
  }
}

/** "May have left on Monday": what is reported, or guessed, to be over is no plan. */
function isGuess({ kind }: Cue, clause: string, { perfect }: Clauses): boolean {
  return kind === 'modal' && perfect.test(clause)
}

function moodOf(words: string, beforeDate: string, cue: Cue | null, clauses: Clauses): Mood {
  const clause = outsideQuotes(words)
  const cancelled = clauses.cancelled.exec(clause)
  // "Postponed until Friday" is planned for Friday; "was called off, the union said on Monday" was said then.
  if (cancelled && clauses.ahead.test(beforeDate) && clauses.edge.test(beforeDate)) return 'planned'
  const since = cancelled ? clause.slice(cancelled.index + cancelled[0].length, beforeDate.length) : ''
  if (cancelled) return lastIn(since, clauses.cues)?.groups?.['reporting'] ? 'told' : 'denied'
  const isPlan = cue?.kind === 'plan' && !(cue.after && clauses.unreal.test(cue.words))
  if (cue?.kind === 'modal' || isPlan || clauses.condition.test(words)) return 'planned'
  if (isNegated(clause, beforeDate.length, clauses) && !clauses.notUntil.test(beforeDate)) return 'denied'
  // "Was released in June, as are others every year": what is said far behind the date is said of other things.
  return clauses.habit.test(clause.slice(0, beforeDate.length + HABIT)) ? 'habitual' : 'told'
}

/** In characters; the comma behind a date that leads in comes no later. */
const LONGEST_DATE = 24

/** As far behind a date, in characters, as words stand that say that it comes again. */
const HABIT = 40

/** What is denied stands so near behind its "not": "did not even answer". */
const DENIED = /^(?:\s*\S+){1,3}/

/**
 * "Did not match what they paid in 2022", "is not for sale, the owner said on Monday": a verb between the denied one
 * and the date tells of something that happened.
 */
function isNegated(clause: string, date: number, { negation, cues, deniedWithin }: Clauses): boolean {
  const found = negation.exec(clause)
  if (!found) return false
  // Behind a comma that does not end what leads in, another clause goes on.
  if (found.index > date)
    return found.index - date <= deniedWithin && !clause.slice(date + LONGEST_DATE, found.index).includes(',')
  const between = clause.slice(found.index + found[0].length, date)
  const last = lastIn(between.replace(DENIED, ''), cues)?.groups
  return last?.['past'] === undefined && last?.['reporting'] === undefined
}

/**
 * "“We do not target them,” it said in May": what is not so is only said. Straight marks are told apart by their
 * spaces. What is left stays in its place.
 */
function outsideQuotes(clause: string): string {
  return clause.replaceAll(
    /„[^“”]*(?:[“”]|$)|(?:“|(?<![^\s([—–-])")[^“”„"]*(?:[”"]|$)|^[^“”„"]*(?:”|"(?=\s|$))/g,
    (said) => ' '.repeat(said.length),
  )
}

type Sides = { readonly before: string; readonly near: string; readonly clause: string; readonly rest: string }

function towardOf(cue: Cue | null, { before, near, clause, rest }: Sides, clauses: Clauses): 'past' | 'future' | null {
  if (clauses.ahead.test(near) || clauses.onward.test(`${near}|${rest}`))
    return clauses.over.test(rest) ? 'past' : 'future'
  const toward = cue ? directionOf(cue, before, clause, clauses) : withoutVerb(clause, clauses)
  // "As of Monday, 40 people are missing": what was counted then.
  if (clauses.asOf.test(near) && clauses.standing.test(rest) && cue?.kind !== 'modal') return 'past'
  return toward !== 'past' && clauses.by.test(near) ? 'future' : toward
}

/** "Will miss Friday’s match", but "said they would look for ways to get around Friday’s ruling". */
const CLOSE_TO_OWNED = 30

/** The verb seldom says when what a day is named for takes place: "calling Friday’s drills a threat". */
function towardOfOwned(cue: Cue | null, near: string, clauses: Clauses): 'future' | null {
  if (clauses.ahead.test(near) || clauses.aheadOfOwned.test(near)) return 'future'
  // "Friday’s ruling should be a warning" says nothing of when.
  if (cue?.after && clauses.timelessModal.test(cue.words)) return null
  const looksAhead = cue !== null && (cue.kind === 'modal' || cue.kind === 'plan')
  return looksAhead && cue.distance <= CLOSE_TO_OWNED && !clauses.unreal.test(cue.words) ? 'future' : null
}

function withoutVerb(clause: string, { afterwards, headline }: Clauses): 'past' | 'future' | null {
  if (afterwards.test(clause)) return 'past'
  return headline.test(clause) ? 'future' : null
}

function directionOf(cue: Cue, before: string, clause: string, clauses: Clauses): 'past' | 'future' | null {
  if (cue.kind === 'past' || cue.kind === 'reporting') return 'past'
  const isFar = cue.distance > CLOSE && !clauses.dependent.test(clause)
  // "A ruling in October would end it": what would be says nothing of when the ruling was.
  const isVague =
    isFar ||
    (cue.after && clauses.unreal.test(cue.words)) ||
    clauses.timelessModal.test(cue.words) ||
    clauses.pastBeforePast.test(before)
  return isVague ? null : 'future'
}

/** As much is read behind a verb: " to M". */
const NAME = 5

type Cue = {
  readonly kind: 'modal' | 'plan' | 'reporting' | 'past'
  readonly distance: number
  readonly words: string
  /** True when it stands after the date. */
  readonly after: boolean
}

/** The last verb before the date in its clause, or else the first one after it, or else the one that the clause hangs on. */
function cueOf(before: string, after: string, clauseStart: number, clauses: Clauses): Cue | null {
  const pattern = clauses.cues
  const last = lastIn(before, pattern)
  const own = OPENS.test(before) ? ownVerb(after, clauses) : null
  if (own) return own
  if (last && last.index >= clauseStart) return cueFrom(last, before.length - last.index, clauses)
  const first = pattern.exec(after)
  // Others read on from where it stopped.
  pattern.lastIndex = 0
  if (first) return { ...cueFrom(first, first.index, clauses), after: true }
  return last && cueFrom(last, before.length - last.index, clauses)
}

/** Right before a date that a verb of its own may follow. */
const OPENS = /(?:^|[,;:—–])\s*$/

/** "Although it snowed on Monday, Tuesday is expected to be dry": a day that is the subject of a verb that looks ahead. */
function ownVerb(after: string, clauses: Clauses): Cue | null {
  clauses.cues.lastIndex = 0
  const found = clauses.cues.exec(after)
  clauses.cues.lastIndex = 0
  if (!found || found.index > 1 || (!found.groups?.['modal'] && !found.groups?.['plan'])) return null
  return { ...cueFrom(found, found.index, clauses), after: true }
}

function lastIn(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found
  return last
}

function cueFrom(found: RegExpExecArray, distance: number, { given }: Clauses): Cue {
  const { 0: words, groups = {}, input, index } = found
  // "Proposed to Mary" is done, "proposed to close the mill" is not.
  const isPlan = groups['plan'] !== undefined && !given.test(input.slice(index, index + words.length + NAME))
  const kind = groups['modal'] ? 'modal' : isPlan ? 'plan' : groups['reporting'] ? 'reporting' : 'past'
  return { kind, distance, words, after: false }
}
