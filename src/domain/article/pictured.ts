import { anyOf } from './any-of.ts'

// Longer lines are paragraphs, and tell more than who stands where.
const LONGEST = 300
// Shorter words are said twice by people: "Bye bye".
const SHORTEST_TWICE = 12
const PLACE = `[,(]\\s?${anyOf('sideTold')}[,)]|\\(${anyOf('side')}\\.?\\)`
// The first whom it names is told where to be found in the picture; in a sentence to be read that comes behind a verb.
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|de|da|del|van|von|der|den|bin|al|la|le))*"
const NAMED_FIRST = new RegExp(`^(?:${NAME}|The \\p{Ll}+)\\s?(?:${PLACE})`, 'u')
const IN_A_ROW = new RegExp(`^\\(?${anyOf('inRow')}(?!\\p{L})|\\(${anyOf('inRowInBrackets')}[^()]{0,30}\\)`, 'iu')
// In Japanese behind the name, and the words are no whole sentence.
const JAPANESE = new RegExp(`^[^。]{2,60}[（(]${anyOf('sideBehind')}[）)][^。]*$`, 'u')

/** True for the words under a picture that tell where somebody stands in it: "Anna Karlsson, left, on the quay". */
export function isPictured(text: string): boolean {
  return text.length <= LONGEST && (NAMED_FIRST.test(text) || IN_A_ROW.test(text) || JAPANESE.test(text))
}

/** True for what a text browser says in place of a picture and what stands under it, in one line: the same words twice. */
export function isSaidTwice(text: string): boolean {
  if (text.length < SHORTEST_TWICE || text.length > LONGEST) return false
  const half = text.slice(0, Math.floor(text.length / 2))
  // "La la la la" is a song.
  const words = new Set(half.split(' '))
  return words.size > 1 && (text === half + half || text === `${half} ${half}`)
}
