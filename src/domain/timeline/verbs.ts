import type { Language } from '#domain/time/language.ts'
import { timelineWordsOf } from './timeline-words.ts'

type Verbs = { readonly first: RegExp; readonly last: RegExp }

const known = new WeakMap<Language, Verbs>()

/** The verbs that a language knows, at the beginning and at the end of some words. */
function verbsOf(language: Language): Verbs {
  const made = known.get(language)
  if (made) return made
  const { source, flags } = language.clauses.cues
  const once = `${flags.replaceAll(/[gu]/g, '')}u`
  const verbs: Verbs = {
    first: new RegExp(String.raw`^(?:${source})`, once),
    last: new RegExp(String.raw`(?:${source})\s*$`, once),
  }
  known.set(language, verbs)
  return verbs
}

/** Whether words begin with a verb, so that who does it stands before them: "was rebuilt in 1947". */
export function beginsWithVerb(words: string, language: Language): boolean {
  return (
    /^\p{Ll}/u.test(words) &&
    (timelineWordsOf(language.code).auxiliary.test(words) || verbsOf(language).first.test(words))
  )
}

/** Whether there is a verb among words. */
export function hasVerb(words: string, { clauses: { cues } }: Language): boolean {
  cues.lastIndex = 0
  const found = cues.test(words)
  // Others read on from where it stopped.
  cues.lastIndex = 0
  return found
}

/** As much of what stands before is read. */
const NEAR = 60

/** Whether words end with a verb that the next ones hang on: "the ministry denied". */
export function endsWithVerb(words: string, language: Language): boolean {
  const near = words.slice(-NEAR)
  const said = [...near.matchAll(language.clauses.cues)].at(-1)
  // "Told the jury".
  if (said?.groups?.['reporting'] && /^\s*(?:\p{L}+\s*){1,3}$/u.test(near.slice(said.index + said[0].length)))
    return true
  return timelineWordsOf(language.code).denying.test(near.trimEnd()) || verbsOf(language).last.test(near)
}

/** Whether words end with the verb of one who says something: "the ministry said". */
export function endsInReport(words: string, { clauses: { cues } }: Language): boolean {
  const near = words.slice(-NEAR).trimEnd()
  const last = [...near.matchAll(cues)].at(-1)
  return last?.groups?.['reporting'] !== undefined && last.index + last[0].length === near.length
}
