import { anyOf } from '../any-of.ts'

// The "comment" in it is no field to write one in.
const ASKED = new RegExp(`\\b${anyOf('askedInVain')}\\b`, 'iu')
const SENTENCE = /[.!?]["”’»)]*$/u
// Longer ones are known as text by their length.
const LONGEST = 400

/** Only an article says whom its writer asked in vain. */
export function isWritersOwn(text: string): boolean {
  return text.length <= LONGEST && SENTENCE.test(text) && ASKED.test(text)
}
