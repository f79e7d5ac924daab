// Letters that do not decompose into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
// Fits an address bar and a file name, and still says what the text is.
const LONGEST = 60
const APOSTROPHES = /['’ʼ]/g
/** Marks are part of a letter in one script, and the very vowels in another: only those of Latin letters go. */
const LATIN = /\p{Script=Latin}\p{M}*/gu
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u
const NOT_IN_A_WORD = /[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+/u
const WORD = /[\p{L}\p{Nd}]/u
/** They only shape the letters beside them. */
const JOINERS = /[\u200c\u200d]/g

/**
 * The last part of an address for a title: its words, `Łódź in May` → `lodz-in-may`. Latin letters are those of ASCII; all
 * others stay themselves, `Паром ушёл` → `паром-ушёл`, and an address bar shows them so. Never empty.
 */
export function slugOf(title: string): string {
  if (!OTHER_LETTER.test(title)) return asciiSlugOf(title)
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(JOINERS, '')
    .replace(APOSTROPHES, '')
    .replace(LATIN, inAscii)
    .split(NOT_IN_A_WORD)
    .filter((word) => WORD.test(word))
  return joined(words).normalize('NFC') || `text-${checkOf(title)}`
}

/** The same of nothing but ASCII: what other letters say is lost. */
export function asciiSlugOf(title: string): string {
  const words = inAscii(title.toLowerCase())
    .replace(APOSTROPHES, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return joined(words) || `text-${checkOf(title)}`
}

function inAscii(letters: string): string {
  return letters
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

function joined(words: readonly string[]): string {
  let slug = firstLetters(words[0] ?? '')
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break
    slug += `-${word}`
  }
  return slug
}

/** Scripts that put no space between words have long ones: cut between letters, never within one. */
function firstLetters(word: string): string {
  if (word.length <= LONGEST) return word
  return word.slice(0, LONGEST + 1).replace(/\P{M}\p{M}*$/u, '') || word.slice(0, LONGEST)
}

/** A title without one letter still gets a name of its own: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
function checkOf(title: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < title.length; i++) hash = Math.imul(hash ^ title.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
