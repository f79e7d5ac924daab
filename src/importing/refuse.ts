export const LARGEST = 20_000_000 // bytes: some thirty novels; beyond it a browser's memory is what gives way

/** Why something is not taken. */
export type Why = 'empty' | 'too large' | 'too much' | 'not a text' | 'unreadable'

const ADVICE: Readonly<Record<Exclude<Why, 'too large'>, string>> = {
  empty: 'has no words in it. Check that it was saved, then add it again.',
  'not a text':
    'is not a plain text. Save it as plain text (.txt) where it comes from, or copy its words and paste them here.',
  'too much': 'was too much for this browser. Close other tabs and add it again, or split it.',
  unreadable: 'could not be read: it may have been moved or renamed. Choose it again.',
}

/** A sentence that names the file, says what is wrong and what to do; `size` in bytes. */
export function refuse(name: string, why: Why, size = 0): string {
  const what = name === '' ? 'What you pasted' : `“${name}”`
  if (why !== 'too large') return `${what} ${ADVICE[why]}`
  return `${what} has ${Math.ceil(size / 1_000_000)} MB, and a text may have ${LARGEST / 1_000_000}. Split it, then add its parts.`
}

// A pair of bytes can be any character of a text; these open the files of programs.
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u0089PNG',
  'GIF8',
  '\u00FF\u00D8\u00FF',
  '\u00D0\u00CF\u0011\u00E0',
]
const SAMPLE = 200_000 // characters: what is no text shows it sooner
const STRAY = 0.005 // share of such characters that damaged texts have; compressed bytes have a tenth

/** What is wrong with a file, from its bytes and what they were read as; null when it is a text. */
export function whyNot(bytes: Uint8Array, text: string): Why | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  if (SIGNATURES.some((signature) => opening.startsWith(signature))) return 'not a text'
  if (text.trim() === '') return 'empty'
  const sample = text.slice(0, SAMPLE)
  const strange = strangeIn(sample)
  return strange > sample.length * STRAY && strange > 1 ? 'not a text' : null
}

/** How many characters no typewriter has: control characters of the first row, and those that could not be decoded. */
function strangeIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd || code < 0x09 || (code > 0x0d && code < 0x20)) count++
  }
  return count
}
