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

/** The last part of an address for a title: its words in ASCII, `Łódź in May` → `lodz-in-may`. Never empty. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = (words[0] ?? '').slice(0, LONGEST)
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break
    slug += `-${word}`
  }
  return slug || `text-${checkOf(title)}`
}

/** A title without one ASCII letter still gets a name of its own: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
function checkOf(title: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < title.length; i++) hash = Math.imul(hash ^ title.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
