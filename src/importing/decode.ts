import { analyse } from 'chardet'

/** A text as it came, and the encoding that it was read in (a label of https://encoding.spec.whatwg.org). */
export type Decoded = { readonly text: string; readonly encoding: string }

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

/** Byte order mark, else strict UTF-8, else what is declared, else by its letters, else Windows-1252. Any bytes decode to some text. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding }
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  const utf8 = strictly('utf-8', bytes)
  // ISO-2022 says in plain ASCII that it is something else.
  if (utf8 && !utf8.text.includes('\u001B$')) return utf8
  const said = declared === null ? null : strictly(declared, bytes)
  if (said) return said
  const beyond = bytes.findIndex((byte) => byte > 0x7f || byte === 0x1b)
  const from = Math.max(0, beyond - BEFORE)
  for (const { name, confidence } of analyse(bytes.subarray(from, from + SAMPLE))) {
    const decoded = confidence >= SURE ? strictly(name, bytes) : null
    if (decoded) return decoded
  }
  return utf8 ?? { text: new TextDecoder(WESTERN).decode(bytes), encoding: WESTERN }
}

/** UTF-16 without its mark: in most scripts every other byte of spaces, digits and line ends is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 2 / 10 // spaces alone are a tenth of a text
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** Null when the bytes are not in that encoding, or the browser does not know it. */
function strictly(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return null
  }
}
