import { analyse } from 'chardet'
import { oddities } from './oddities.ts'

/**
 * A text as it came, and the encoding that it was read in (a label of https://encoding.spec.whatwg.org). It is a guess
 * where neither a mark, nor the file, nor the reader says it, and many sequences of bytes could not be otherwise.
 */
export type Decoded = { readonly text: string; readonly encoding: string; readonly guessed: boolean }

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]
const SAMPLE = 100_000 // bytes: telling encodings apart by their letters gets no surer with more
const BEFORE = 40 // bytes before the first letter beyond ASCII: more plain English would outvote the letters
const WESTERN = 'windows-1252' // what is left on disks in most of the world
// Below this the tables of letters guess: a few accents in a short English text look like anything.
const SURE = 15
// What the tables of letters do not know, and is found on disks: old Macs, DOS and its heirs, Ukrainian, Thai.
const UNKNOWN = ['macintosh', 'ibm866', 'x-mac-cyrillic', 'koi8-u', 'windows-874']
const ODD = 3 // places: a name with a capital within it and a sign of a currency are no reason to look further
const FEWER = 0.25 // of them: the right encoding has next to none

/**
 * Byte order mark, else UTF-16 by its zeros, else strict UTF-8, else what is declared, else by its letters, else
 * Windows-1252. Any bytes decode to some text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding, guessed: false }
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, guessed: false }
  const utf8 = strictly('utf-8', bytes)
  // ISO-2022 says in plain ASCII that it is something else.
  if (utf8 && !utf8.text.includes('\u001B$')) return utf8
  const said = declared === null ? null : strictly(declared, bytes)
  if (said) return said
  return decodeByLetters(bytes) ?? utf8 ?? lessOdd({ ...decodeAs(WESTERN, bytes), guessed: true }, bytes)
}

/** As the reader says, whatever the bytes are. */
export function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false }
}

/** Null when the bytes are not in that encoding, or the browser does not know it. */
export function strictly(label: string, bytes: Uint8Array, cutOff = false): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes, { stream: cutOff }), encoding: decoder.encoding, guessed: false }
  } catch {
    return null
  }
}

function decodeByLetters(bytes: Uint8Array): Decoded | null {
  const from = Math.max(0, firstBeyond(bytes) - BEFORE)
  for (const { name, confidence } of analyse(bytes.subarray(from, from + SAMPLE))) {
    const decoded = confidence >= SURE ? strictly(name, bytes) : null
    if (decoded) return lessOdd({ ...decoded, guessed: true }, bytes)
  }
  return null
}

/** Where the first byte stands that is not of plain ASCII; -1 when there is none. */
export function firstBeyond(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte > 0x7f || byte === 0x1b)
}

/** The same text in another encoding, where words are odd in the one and hardly in the other. */
function lessOdd(decoded: Decoded, bytes: Uint8Array): Decoded {
  const odd = oddities(decoded.text.slice(0, SAMPLE))
  if (odd < ODD) return decoded
  const others = UNKNOWN.flatMap((encoding) => {
    const other = strictly(encoding, bytes)
    return other ? [{ ...other, guessed: true, odd: oddities(other.text.slice(0, SAMPLE)) }] : []
  })
  const [best] = others.filter((other) => other.odd < odd * FEWER).toSorted((a, b) => a.odd - b.odd)
  return best ? { text: best.text, encoding: best.encoding, guessed: true } : decoded
}

const MANY_ZEROS = 20 // one in so many bytes: spaces alone are a tenth of the characters of a text
// What texts consist of, whatever their language: read the wrong way round, a third of the pairs of bytes is something else.
const USUAL =
  /[\t\n\r\u0020-\u024F\p{M}\u0370-\u06FF\u0900-\u0E7F\u1E00-\u1EFF\u2010-\u2044\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]/gu
const NEARLY_ALL = 0.97

/**
 * UTF-16 without its mark. Texts of one byte a character have no zeros; here every line end has one, in most scripts
 * every space, and all of plain ASCII.
 */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)))
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return null
  if (even + odd > sample.length / MANY_ZEROS && (even === 0 || odd === 0)) return even === 0 ? 'utf-16le' : 'utf-16be'
  // A zero that has come by accident: its text is whole without it.
  if (strictly('utf-8', sample, true)) return null
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, share: shareOfUsual(decodeAs(encoding, sample).text) }))
    .toSorted((a, b) => b.share - a.share)
  return best && best.share >= NEARLY_ALL ? best.encoding : null
}

function shareOfUsual(text: string): number {
  return (text.match(USUAL)?.length ?? 0) / text.length
}
