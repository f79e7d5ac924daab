import { clauseAt } from './clause.ts'
import {
  AFTERWARDS,
  AHEAD,
  BY,
  CANCELLED,
  CONDITION,
  CUES,
  EDGE,
  HABIT,
  LOOKING_BACK,
  NEGATION,
  NOT_UNTIL,
  PAST_BEFORE_PAST,
  TIMELESS_MODAL,
} from './english-clauses.ts'
import type { Candidate, Mood } from './meaning.ts'

/** What the words around a date say about it. */
export type Telling = Pick<Candidate, 'mood' | 'toward' | 'firm' | 'edge'>

/** A verb further away seldom belongs to the date. */
const CLOSE = 70

/** What is looked at right before the date. */
const NEAR = 80

/** How a sentence tells the expression at `[at, end)` in it. */
export function tellingOf(sentence: string, at: number, end: number, quoted: boolean): Telling {
  const clause = clauseAt(sentence, at, end)
  const before = sentence.slice(0, at)
  const cue = lastCue(before, clause.start) ?? firstCue(sentence.slice(end, clause.end))
  const near = before.slice(-NEAR)
  const firm = LOOKING_BACK.test(near)
  return {
    mood: quoted ? 'quoted' : moodOf(sentence.slice(clause.start, clause.end), sentence.slice(clause.start, at), cue),
    toward: firm ? 'past' : towardOf(cue, before, near, sentence.slice(clause.start, at)),
    firm,
    edge: EDGE.test(near),
  }
}

function moodOf(clause: string, beforeDate: string, cue: Cue | null): Mood {
  if (CANCELLED.test(clause)) return 'denied'
  if (cue?.kind === 'modal' || cue?.kind === 'plan' || CONDITION.test(clause)) return 'planned'
  if (NEGATION.test(clause) && !NOT_UNTIL.test(beforeDate)) return 'denied'
  return HABIT.test(clause) ? 'habitual' : 'told'
}

function towardOf(cue: Cue | null, before: string, near: string, clauseBefore: string): 'past' | 'future' | null {
  if (AHEAD.test(near)) return 'future'
  const toward = cue ? directionOf(cue, before) : AFTERWARDS.test(clauseBefore) ? 'past' : null
  return toward !== 'past' && BY.test(near) ? 'future' : toward
}

function directionOf(cue: Cue, before: string): 'past' | 'future' | null {
  if (cue.kind === 'past' || cue.kind === 'reporting') return 'past'
  const isVague = cue.distance > CLOSE || TIMELESS_MODAL.test(cue.words) || PAST_BEFORE_PAST.test(before)
  return isVague ? null : 'future'
}

type Cue = {
  readonly kind: 'modal' | 'plan' | 'reporting' | 'past'
  readonly at: number
  readonly distance: number
  readonly words: string
}

/** The last verb before the date: in its clause, or else the one that the clause hangs on. */
function lastCue(before: string, clauseStart: number): Cue | null {
  const cues = cuesIn(before)
  return cues.findLast((cue) => cue.at >= clauseStart) ?? cues.at(-1) ?? null
}

function firstCue(after: string): Cue | null {
  return cuesIn(after)[0] ?? null
}

function cuesIn(text: string): Cue[] {
  return Array.from(text.matchAll(CUES), (found) => {
    const groups = found.groups ?? {}
    const kind = groups['modal'] ? 'modal' : groups['plan'] ? 'plan' : groups['reporting'] ? 'reporting' : 'past'
    return { kind, at: found.index, distance: text.length - found.index, words: found[0] }
  })
}
