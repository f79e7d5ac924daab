import { span, type Span } from './span.ts'

/**
 * A text as matching sees it: without marks on letters, case, the styles of quotes and dashes, runs of
 * white space and characters that nobody sees. `starts[i]` is where the character that gave `text[i]`
 * stands in the original; the last entry is the length of the original.
 */
export type Folded = { readonly text: string; readonly starts: Uint32Array }

const SPACE = 0x20
const HYPHEN = 0x2d

/** Folds a text in linear time. Folding what is folded changes nothing. */
export function foldText(text: string): Folded {
  const out = new FoldedWriter(text.length)
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      out.write(foldAscii(unit), i)
      i += 1
      continue
    }
    const point = text.codePointAt(i) ?? unit
    const folded = foldPoint(point)
    for (let k = 0; k < folded.length; k++) out.write(folded.charCodeAt(k), i)
    i += point > 0xffff ? 2 : 1
  }
  return out.finish(text.length)
}

/** The text of `foldText` alone, several times as fast: most of what is compared needs no way back. */
export function foldString(text: string): string {
  return text.replaceAll(FOLDS, foldMatch).replaceAll(/ {2,}/g, ' ').replaceAll(/-{2,}/g, '-')
}

/** What folding does not leave as it is; all of ASCII but its small letters, digits and most signs. */
const FOLDS = /[A-Z\t-\r`]|[^\0-\x7f]/gu

function foldMatch(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? String.fromCharCode(foldAscii(point)) : foldPoint(point)
}

/** The part of the folded text that was given by the characters which begin inside `at`. */
export function toFolded(folded: Folded, at: Span): Span {
  return span(indexAtOrAfter(folded.starts, at.start), indexAtOrAfter(folded.starts, at.end))
}

/** The part of the original that gave a part of the folded text: whole characters, marks included. */
export function toOriginal(folded: Folded, at: Span): Span {
  const start = folded.starts[at.start] ?? 0
  if (at.end <= at.start) return span(start, start)
  const last = folded.starts[at.end - 1] ?? start
  let after = at.end
  // The rest of a character that folds to several ("ﬁ").
  while (after < folded.text.length && folded.starts[after] === last) after += 1
  return span(start, folded.starts[after] ?? start)
}

/** The first index whose original stands at or after `offset`. */
function indexAtOrAfter(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Collects units; of a run of spaces, and of a run of hyphens ("--" is a typed dash), only the first. */
class FoldedWriter {
  private units: Uint16Array
  private starts: Uint32Array
  private length = 0

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 16)
    this.starts = new Uint32Array(expected + 17)
  }

  write(unit: number, origin: number): void {
    if ((unit === SPACE || unit === HYPHEN) && this.length > 0 && this.units[this.length - 1] === unit) return
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = origin
    this.length += 1
  }

  finish(originalLength: number): Folded {
    let text = ''
    const CHUNK = 8192 // arguments that every engine lets a call take
    for (let i = 0; i < this.length; i += CHUNK) {
      text += String.fromCharCode(...this.units.subarray(i, Math.min(i + CHUNK, this.length)))
    }
    const starts = this.starts.slice(0, this.length + 1)
    starts[this.length] = originalLength
    return { text, starts }
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2)
    units.set(this.units)
    const starts = new Uint32Array(units.length + 1)
    starts.set(this.starts)
    this.units = units
    this.starts = starts
  }
}

function foldAscii(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 32
  if (unit === SPACE || (unit >= 0x09 && unit <= 0x0d)) return SPACE
  return unit === 0x60 ? 0x27 : unit // a grave accent typed as an opening quote
}

const cache = new Map<number, string>()

function foldPoint(point: number): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const folded = foldCharacter(String.fromCodePoint(point))
  cache.set(point, folded)
  return folded
}

/** Marks that only shade a letter. Vowel signs of Indic and Thai words and the voicing of kana are letters in effect. */
const SHADING = /(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Cyrillic}]/gu
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u
const WHITE = /^\s$/u
const DASH = /^[\p{Pd}\u2212\u2043]$/u
const DOUBLE_QUOTE = /^[\u201c-\u201f\u00ab\u00bb\u2033\u2036\u301d-\u301f\uff02\u02ba]$/u
const SINGLE_QUOTE = /^[\u2018-\u201b\u2039\u203a\u2032\u2035\u02b9\u02bb\u02bc\u02c8\u00b4\uff07\uff40]$/u

function foldCharacter(character: string): string {
  if (UNSEEN.test(character)) return '' // before white space: the byte order mark is both
  if (WHITE.test(character)) return ' '
  if (DASH.test(character)) return '-'
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (SINGLE_QUOTE.test(character)) return "'"
  // Upper case first: it is what brings "ß" to "ss" and the final sigma to the other one.
  const plain = character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD').replace(SHADING, '')
  // A mark that stands alone ("¨") decomposes to a space and itself: it stays what it is.
  if (plain.includes(' ')) return character
  return plain === character
    ? character
    : Array.from(plain, (part) => (part === character ? part : foldPart(part))).join('')
}

function foldPart(part: string): string {
  const unit = part.charCodeAt(0)
  return unit < 0x80 ? String.fromCharCode(foldAscii(unit)) : foldPoint(part.codePointAt(0) ?? unit)
}
