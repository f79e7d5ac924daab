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
  | 'a document'
  | 'a picture'
  | 'an archive'
  | 'a web archive'
  | 'a mail'
  | 'a shortcut'
  | 'a Kindle book'
  | 'annotations'
  | 'unreadable'
  | 'no article'
  | 'broken book'
  | 'locked book'
  | 'overfull book'
  | 'wordless book'

const ADVICE: Readonly<Record<Why, string>> = {
  empty: 'has no words in it. Check that it was saved, then add it again.',
  'not a text':
    'is not a text that can be read here. Save it as a text (.txt), a page (.html) or a book (.epub) where it comes from, or copy its words and paste them here.',
  'a PDF':
    'is a PDF: it holds the look of pages, not their text. Open it, copy its words and paste them here, or save it as a text (.txt) or a page (.html) where you read it.',
  'a document':
    'is a document of a word processor. Open it there and save it as plain text (.txt) or as a web page (.html), or copy its words and paste them here.',
  'a picture':
    'is a picture: it shows words, and holds none. Where you can select its words, copy them and paste them here.',
  'an archive': 'is an archive (ZIP). Unpack it, then add the files or the folder that were in it.',
  'a web archive':
    'is a page in an archive (MHTML or .webarchive). Save the page again as “Webpage, HTML only” or “Page source”, or select its words, copy them, and paste them here.',
  'a mail': 'is a mail as its program keeps it. Open it there, copy its words and paste them here.',
  'a shortcut':
    'is only the address of a page. Open it, select what you want to read, copy it, and paste it here, or save the page (.html) and add that.',
  'a Kindle book': 'is a book in a form of Kindle’s own. Get it as an EPUB, or copy its words and paste them here.',
  annotations:
    'is no text. If it holds annotations or corrections, drop it anywhere on this page, or choose it under Notes, with Import.',
  'too much': 'was too much for this browser. Close other tabs and add it again, or split it.',
  unreadable: 'could not be read: it may have been moved or renamed. Choose it again.',
  'no article':
    'has no article in it: its words may come only when the page is open. Open it, select what you want to read, copy it, and paste it here.',
  'broken book': 'is no whole EPUB book: a part of it is missing or damaged. Download it once more, then add it again.',
  'locked book':
    'is a book that its seller has locked (DRM), so only the seller’s own program can open it. Ask for a copy without a lock.',
  'wordless book':
    'is a book of pictures: it holds no words that could be read here. Look for an edition of it with its text.',
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
