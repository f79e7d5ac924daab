/** What a file is read as. */
export type FileKind = 'text' | 'markdown' | 'page' | 'epub'

/** What is known of a file before its bytes are read. */
export type Given = {
  /** Empty for what was pasted. */
  readonly name: string
  /** Its media type, where the browser or the clipboard tells; else empty. */
  readonly type: string
  /** The address that it comes from, where something tells. */
  readonly from: string | null
  /** The encoding that the reader says it is in; without it, it is found out. */
  readonly encoding?: string
}

const ENDINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/\.te?xt$/i, 'text'],
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
  [/\.(?:x?html?|xht)$/i, 'page'],
  [/\.epub$/i, 'epub'],
]
const TYPES: Readonly<Record<string, FileKind>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'text/markdown': 'markdown',
  'application/epub+zip': 'epub',
}
const PAGE = /^(?:\uFEFF|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i
// The first file of an EPUB is not compressed and says what it is: https://www.w3.org/TR/epub-33/#sec-zip-container-mime
// oxlint-disable-next-line no-control-regex
const EPUB = /^PK\u0003\u0004[\s\S]{26}mimetypeapplication\/epub\+zip/
const OPENING = 4000 // bytes

/**
 * By its ending, else its media type, else its first bytes: what is pasted or shared often has neither. What is called a
 * text may be a whole page or a book.
 */
export function kindOf({ name, type }: Given, bytes: Uint8Array): FileKind {
  const byName = ENDINGS.find(([ending]) => ending.test(name))?.[1]
  if (byName !== undefined && byName !== 'text') return byName
  const byType = TYPES[type.replace(/;.*/, '').trim().toLowerCase()]
  if (byName === undefined && byType !== undefined) return byType
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING))
  if (EPUB.test(opening)) return 'epub'
  return PAGE.test(opening) ? 'page' : 'text'
}

/** Whether a file of this name is taken out of a folder. */
export function isReadable(name: string): boolean {
  return ENDINGS.some(([ending]) => ending.test(name))
}
