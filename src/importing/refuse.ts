import { type FileKind, type Given, kindOf } from './kind-of.ts'

// Bytes. Texts: some thirty novels; beyond it a browser's memory is what gives way. Pages: those saved with their pictures
// inside. Markdown: its markers are sought in every word. Books: those with their pictures, which are not unpacked.
const LARGEST: Readonly<Record<FileKind, number>> = {
  text: 20_000_000,
  markdown: 5_000_000,
  page: 40_000_000,
  epub: 100_000_000,
}

/** Why something is not taken. */
export type Why =
  | 'empty'
  | 'too much'
  | 'not a text'
  | 'a PDF'
  | 'a web archive'
  | 'annotations'
  | 'unreadable'
  | 'no article'
  | 'broken book'
  | 'locked book'
  | 'overfull book'

const ADVICE: Readonly<Record<Why, string>> = {
  empty: 'has no words in it. Check that it was saved, then add it again.',
  'not a text':
    'is not a text that can be read here. Save it as a text (.txt), a page (.html) or a book (.epub) where it comes from, or copy its words and paste them here.',
  'a PDF':
    'is a PDF: it holds the look of pages, not their text. Open it, copy its words and paste them here, or save it as a text (.txt) or a page (.html) where you read it.',
  'a web archive':
    'is a page in an archive (MHTML). Save the page again as “Webpage, HTML only”, or select its words, copy them, and paste them here.',
  annotations:
    'is no text. If it holds annotations or corrections, drop it anywhere on this page, or choose it under Notes, with Import.',
  'too much': 'was too much for this browser. Close other tabs and add it again, or split it.',
  unreadable: 'could not be read: it may have been moved or renamed. Choose it again.',
  'no article':
    'has no article in it: its words may come only when the page is open. Open it, select what you want to read, copy it, and paste it here.',
  'broken book': 'is no whole EPUB book: a part of it is missing or damaged. Download it once more, then add it again.',
  'locked book':
    'is a book that its seller has locked (DRM), so only the seller’s own program can open it. Ask for a copy without a lock.',
  'overfull book':
    'would unpack to far more than a book holds, and was left packed. Get it from a source that you trust.',
}

/** A sentence that names the file, says what is wrong and what to do. */
export function refuse(name: string, why: Why): string {
  return `${named(name)} ${ADVICE[why]}`
}

/** The same for a file of `size` bytes that is larger than one of its kind may be; null when it is not. */
export function refuseSize(given: Given, size: number): string | null {
  const kind = kindOf(given, new Uint8Array())
  const largest = LARGEST[kind]
  if (size <= largest) return null
  const advice =
    kind === 'text' || kind === 'markdown'
      ? 'Split it, then add its parts.'
      : 'Save it without its pictures, then add it again.'
  return `${named(given.name)} has ${Math.ceil(size / MEGABYTE)} MB, and ${CALLED[kind]} may have ${largest / MEGABYTE}. ${advice}`
}

const MEGABYTE = 1_000_000
const CALLED: Readonly<Record<FileKind, string>> = {
  text: 'a text',
  markdown: 'a text',
  page: 'a page',
  epub: 'a book',
}

function named(name: string): string {
  return name === '' ? 'What you pasted' : `“${name}”`
}

// A pair of bytes can be any character of a text; these open the files of programs.
const PDF = '%PDF-'
const SIGNATURES = ['PK\u0003\u0004', '{\\rtf', '\u0089PNG', 'GIF8', '\u00FF\u00D8\u00FF', '\u00D0\u00CF\u0011\u00E0']
// https://www.rfc-editor.org/info/rfc2557: what some browsers save a page as.
const ARCHIVE = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i
const HEADERS = 2000 // characters
const SAMPLE = 200_000 // characters: what is no text shows it sooner
const STRAY = 0.005 // share of such characters that damaged texts have; compressed bytes have a tenth

/** What is wrong with a file, from its bytes and what they were read as; null when it is a text. */
export function whyNot(bytes: Uint8Array, text: string): Why | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  if (opening.startsWith(PDF)) return 'a PDF'
  if (ARCHIVE.test(text.slice(0, HEADERS))) return 'a web archive'
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
