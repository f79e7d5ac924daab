import type { Clauses } from './language.ts'
import type { Telling } from './mood.ts'

/** In characters: messages are short. */
const LONGEST = 300

/** Nothing that is printed is written without any capital. */
const NO_CAPITAL = /^\P{Lu}*\p{Ll}\P{Lu}*$/u

/** Whether a text is a message from one to another: by its length, and by whom it speaks to or how it is written. */
export function isMessage(text: string, { addressed }: Clauses): boolean {
  return text.length <= LONGEST && (addressed.test(text) || NO_CAPITAL.test(text))
}

/** A message speaks of what comes, unless its verb looks back: "party on Saturday!", "happy Friday". */
export function toldInMessage(telling: Telling): Telling {
  return telling.toward === null ? { ...telling, toward: 'future' } : telling
}
