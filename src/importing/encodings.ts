import { decodeAs, firstBeyond, strictly } from './decode.ts'

/** The first words of a file beyond plain ASCII, as one encoding has them. */
export type Reading = {
  /** A label of https://encoding.spec.whatwg.org. */
  readonly encoding: string
  /** As readers know it. */
  readonly name: string
  readonly words: string
}

// What texts without a mark are in, the most common first. Of two that read a file alike only the first is offered.
const NAMES: readonly (readonly [encoding: string, name: string])[] = [
  ['windows-1252', 'Western European'],
  ['macintosh', 'Western European, Mac'],
  ['windows-1250', 'Central European'],
  ['iso-8859-2', 'Central European, ISO'],
  ['windows-1251', 'Cyrillic'],
  ['koi8-u', 'Cyrillic, KOI8'],
  ['ibm866', 'Cyrillic, DOS'],
  ['x-mac-cyrillic', 'Cyrillic, Mac'],
  ['iso-8859-5', 'Cyrillic, ISO'],
  ['windows-1253', 'Greek'],
  ['windows-1254', 'Turkish'],
  ['windows-1255', 'Hebrew'],
  ['windows-1256', 'Arabic'],
  ['windows-1257', 'Baltic'],
  ['windows-1258', 'Vietnamese'],
  ['windows-874', 'Thai'],
  ['shift_jis', 'Japanese'],
  ['euc-jp', 'Japanese, EUC'],
  ['gb18030', 'Chinese, simplified'],
  ['big5', 'Chinese, traditional'],
  ['euc-kr', 'Korean'],
]
const BEFORE = 24 // bytes of plain ASCII before the first others
const SHOWN = 60 // bytes
const LETTERS = 32 // characters of them
const SAMPLE = 100_000 // bytes
// No text has them: some encodings leave these places empty, which others fill with letters.
const CONTROL = /[\u0080-\u009F]/

/** How a file reads in each encoding that it could be in, and in the one that it was read in, which is among them. */
export function readingsOf(bytes: Uint8Array, used: string): readonly Reading[] {
  const beyond = firstBeyond(bytes)
  if (beyond < 0) return []
  const sample = bytes.subarray(0, SAMPLE)
  const from = Math.max(0, beyond - BEFORE)
  const wordsIn = (encoding: string) => {
    const { text } = decodeAs(encoding, bytes.subarray(from, from + SHOWN))
    return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, LETTERS).join('')
  }
  const now = wordsIn(used)
  const seen = new Set<string>()
  const readings = NAMES.flatMap(([encoding, name]) => {
    const words = wordsIn(encoding)
    if (seen.has(words) || (words !== now && (CONTROL.test(words) || !strictly(encoding, sample, true)))) return []
    seen.add(words)
    return [{ encoding: words === now ? used : encoding, name, words }]
  })
  return seen.has(now) ? readings : [{ encoding: used, name: used, words: now }, ...readings]
}
