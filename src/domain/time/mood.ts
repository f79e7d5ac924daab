import { clauseAt } from './clause.ts'
import type { Mood } from './meaning.ts'

/** What the words around a date say about it. */
export type Telling = {
  readonly mood: Mood
  readonly toward: 'past' | 'future' | null
  readonly firm: boolean
  readonly edge: boolean
}

const MODAL = String.raw`will|won['’]t|would|shall|may|might|could|should|must|can|cannot|['’]ll|['’]d|going to|to be \p{Ll}+|(?:is|are|was|were) to \p{Ll}+`
// Announcing verbs speak of what follows them; "was proposed in 1887" dates the proposing itself.
const ANNOUNCED = String.raw`(?:threaten|promis|vow|pledg|warn|intend|hop|propos|aim|demand|urg|call|seek|want|prepar|agre)(?:e|es|s|ed|ing)?(?= (?:to|that|for)\b)`
const SCHEDULED = String.raw`(?:plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled?|due|set|slated|deadline|ultimatum)(?= (?:to|that|for|by|on|next|in|at|this|a|an|another|more)\b)`
const PLAN_WORDS = String.raw`${ANNOUNCED}|${SCHEDULED}`
const REPORTING =
  'said|says|told|reported|announced|added|confirmed|stated|declared|argued|claimed|wrote|noted|explained'
const IRREGULAR =
  'was|were|had|did|fell|rose|began|took|came|went|held|won|lost|made|gave|left|led|sent|struck|shot|broke|found|became|brought|built|bought|caught|chose|drove|fought|flew|got|grew|heard|hit|kept|knew|laid|met|paid|put|ran|saw|sold|spent|stood|swept|taught|thought|threw|wore|died|cut|shut'
const PAST = String.raw`(?:${IRREGULAR}|has|have|\p{Ll}{2,}ed)`

// The alternatives are tried in this order at each place; what matched is told by the group.
const CUES = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<modal>(?:${MODAL})(?: (?:not|be|have|been|also|only|still|soon|now|never))*(?: \p{Ll}+)?)|(?<plan>${PLAN_WORDS})|(?<reporting>${REPORTING})|(?<past>${PAST}))(?![\p{L}])`,
  'giu',
)
const CONDITION = /^\W*(?:and |but )?(?:if|unless|whether|in case|provided)\b/i
const NEGATION =
  /(?<![\p{L}])(?:not|never|no longer|failed to|refused to|denied|denies|without|neither|nor)(?![\p{L}])|n['’]t(?![\p{L}])/iu
const CANCELLED = /(?<![\p{L}])(?:was|were|been|is|are) (?:cancell?ed|called off|postponed|abandoned)(?![\p{L}])/iu
/** "Was not repaired until 1947" says that it was, in 1947. */
const NOT_UNTIL = /(?<![\p{L}])(?:not|never)(?![\p{L}])[^.;]* (?:until|till|before)\s+(?:the\s+)?$/iu
const HABIT =
  /(?<![\p{L}])(?:usually|often|always|typically|generally|every|each|traditionally|normally|regularly)(?![\p{L}])/iu
/** What came after something is over; only a verb could say otherwise. */
const AFTERWARDS = /(?<![\p{L}])(?:after|since|following|in the wake of|in the aftermath of)(?![\p{L}])/iu
/** A date after these is told of, but the story does not go there. */
const EDGE = /(?<![\p{L}])(?:until|till|before|prior to|ahead of)\s[^,.;]{0,50}$/iu
/** These look ahead whatever the verb does: "postponed until 9 a.m. Tuesday", "as soon as Tuesday". */
const AHEAD = /(?<![\p{L}])(?<!up )(?:until|till|starting|as (?:soon|early|late) as|no later than)\s+$/iu
/** "By February" looks ahead, unless the verb says that it is past. */
const BY = /(?<![\p{L}])by\s+$/iu
/** These look back whatever the verb does. */
const FIRM = /(?<![\p{L}])(?:ended|since)\s+(?:on\s+)?$/iu
/** A verb further away seldom belongs to the date. */
const CLOSE = 70

/** How a sentence tells the expression at `[at, end)` in it. */
export function tellingOf(sentence: string, at: number, end: number, quoted: boolean): Telling {
  const clause = clauseAt(sentence, at, end)
  const inClause = sentence.slice(clause.start, clause.end)
  const before = lastCue(sentence.slice(0, at), clause.start)
  const cue = before ?? firstCue(inClause.slice(end - clause.start))
  let toward = cue
    ? direction(cue, sentence.slice(0, at))
    : AFTERWARDS.test(inClause.slice(0, at - clause.start))
      ? 'past'
      : null
  const firm = FIRM.test(sentence.slice(0, at))
  if (firm) toward = 'past'
  else if (AHEAD.test(sentence.slice(0, at)) || (toward !== 'past' && BY.test(sentence.slice(0, at)))) toward = 'future'
  const edge = EDGE.test(sentence.slice(0, at))
  if (quoted) return { mood: 'quoted', toward, firm, edge }
  if (CANCELLED.test(inClause)) return { mood: 'denied', toward, firm, edge }
  if (cue?.kind === 'modal' || cue?.kind === 'plan' || CONDITION.test(inClause))
    return { mood: 'planned', toward, firm, edge }
  if (NEGATION.test(inClause) && !NOT_UNTIL.test(sentence.slice(clause.start, at)))
    return { mood: 'denied', toward, firm, edge }
  if (HABIT.test(inClause)) return { mood: 'habitual', toward, firm, edge }
  return { mood: 'told', toward, firm, edge }
}

type Cue = {
  readonly kind: 'modal' | 'plan' | 'reporting' | 'past'
  readonly at: number
  readonly distance: number
  readonly words: string
}

function cuesIn(text: string): Cue[] {
  return [...text.matchAll(CUES)].map((found) => {
    const groups = found.groups ?? {}
    const kind = groups['modal'] ? 'modal' : groups['plan'] ? 'plan' : groups['reporting'] ? 'reporting' : 'past'
    return { kind, at: found.index, distance: text.length - found.index, words: found[0] }
  })
}

/** The last verb before the date: in its clause, or else the one that the clause hangs on. */
function lastCue(before: string, clauseStart: number): Cue | null {
  const cues = cuesIn(before)
  return cues.findLast((cue) => cue.at >= clauseStart) ?? cues.at(-1) ?? null
}

function firstCue(after: string): Cue | null {
  return cuesIn(after)[0] ?? null
}

function direction(cue: Cue, before: string): 'past' | 'future' | null {
  if (cue.kind === 'past' || cue.kind === 'reporting') return 'past'
  if (cue.distance > CLOSE || /^(?:could|might|should|must|can|cannot)\b/i.test(cue.words)) return null
  // "Had threatened that … will": the future of a past moment may be past by now.
  if (/(?<![\p{L}])had \p{Ll}+ed\b/iu.test(before)) return null
  return 'future'
}
