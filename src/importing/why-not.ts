import type { Why } from './refuse.ts'

// How the files of programs open. Two characters can begin any text; these cannot.
/* oxlint-disable no-control-regex -- they are what tells such files */
const SIGNATURES: readonly (readonly [opening: RegExp, Why])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a document'],
  [/^\u00D0\u00CF\u0011\u00E0/, 'a document'], // Word before 2007
  // Both name their parts before anything else: https://ecma-international.org/publications-and-standards/standards/ecma-376/
  // and https://docs.oasis-open.org/office/OpenDocument/v1.3/OpenDocument-v1.3-part2-packages.html
  [
    /^PK\u0003\u0004[\s\S]*(?:\[Content_Types\]\.xml|(?:word|docProps)\/|mimetypeapplication\/vnd\.oasis)/,
    'a document',
  ],
  [/^PK\u0003\u0004/, 'an archive'],
  [/^(?:\u0089PNG|GIF8|\u00FF\u00D8\u00FF|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/, 'a picture'],
  [/^bplist00[\s\S]*WebMainResource/, 'a web archive'],
  [/^[\s\S]{60}BOOKMOBI/, 'a Kindle book'],
]
const OPENING = 1000 // bytes

// What programs write as text, and is none that anybody reads.
const HEADER = String.raw`^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?`
const WRITTEN: readonly (readonly [RegExp, Why])[] = [
  // https://www.rfc-editor.org/info/rfc2557: what some browsers save a page as.
  [new RegExp(`${HEADER}content-type:\\s*multipart/related`, 'i'), 'a web archive'],
  // Parts, or words in an encoding for the way: https://www.rfc-editor.org/info/rfc2045
  [
    new RegExp(`${HEADER}content-(?:type:\\s*multipart/|transfer-encoding:\\s*(?:base64|quoted-printable))`, 'i'),
    'a mail',
  ],
  [/^\[InternetShortcut\]|^<\?xml[\s\S]{0,400}<key>URL<\/key>|^\[Desktop Entry\][\s\S]{0,400}\nURL\S*=/, 'a shortcut'],
]
const HEADERS = 2000 // characters
const SAMPLE = 200_000 // characters: what is no text shows it sooner
const STRAY = 0.005 // share of such characters that damaged texts have; compressed bytes have a tenth

/** What is wrong with a file, from its bytes and what they were read as; null when it is a text. */
export function whyNot(bytes: Uint8Array, text: string): Why | null {
  const opening = String.fromCharCode(...bytes.subarray(0, OPENING))
  const signed = SIGNATURES.find(([signature]) => signature.test(opening))
  if (signed) return signed[1]
  const written = WRITTEN.find(([form]) => form.test(text.slice(0, HEADERS)))
  if (written) return written[1]
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
