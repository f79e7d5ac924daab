import { mojibakeIn, type Repair } from './mojibake.ts'
import type { Span } from './span.ts'

/** A stretch of a source as it is read, and how it maps back. */
export type Reading = {
  readonly text: string
  /** `length` characters of `text` that stand unchanged at `source`; in order, nothing else is unchanged. */
  readonly runs: readonly { readonly text: number; readonly source: number; readonly length: number }[]
}

// Kept: joiners (U+200C, U+200D) and direction marks, which change how a script is read.
const INVISIBLE = '\\x00-\\x08\\x0e-\\x1f\\x7f\\u00ad\\u200b\\u2060\\ufeff'
const SPACE = ' \\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
// A single plain space between two words is not touched, so a clean line is one run.
const TOUCHED = new RegExp(`[${SPACE}${INVISIBLE}]{2,}|[^ \\P{White_Space}]|[${INVISIBLE}]`, 'gu')
const HAS_SPACE = new RegExp(`[${SPACE}]`)
const ENTITY =
  /&(?:#(\d{2,7})|#[xX]([\dA-Fa-f]{2,6})|(amp|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/g
// "&lt;" and "&gt;" are left: in a text about markup they are meant.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

// What a page says behind a link to those who hear it, glued to the words.
const LINK_NOTE =
  /, opens (?:in a )?new (?:tab|window)(?!\p{L})| ?\((?:opens in (?:a )?new (?:tab|window)|öffnet in neuem (?:tab|fenster)|nouvelle fenêtre|se abre en (?:una )?(?:nueva ventana|ventana nueva))\)/giu

/**
 * How `[start, end)` of a source reads: white space of any kind is one space and none at the ends,
 * invisible characters are dropped, damaged encoding and left-over HTML entities are put right.
 */
export function readingOf(source: string, start: number, end: number): Reading {
  const raw = source.slice(start, end)
  const runs: { text: number; source: number; length: number }[] = []
  let text = ''
  let spaceDue = false
  const keep = (from: number, to: number) => {
    if (from >= to) return
    if (spaceDue && text !== '') text += ' '
    spaceDue = false
    runs.push({ text: text.length, source: start + from, length: to - from })
    text += raw.slice(from, to)
  }
  let at = 0
  for (const change of changesOf(raw)) {
    if (change.index < at) continue
    keep(at, change.index)
    at = change.index + change.length
    if (change.text === ' ') spaceDue = true
    else if (change.text !== '') {
      if (spaceDue && text !== '') text += ' '
      spaceDue = false
      text += change.text
    }
  }
  keep(at, raw.length)
  return trimmed(text, runs)
}

/** Puts readings one after another, with `between` between two of them. */
export function joinReadings(
  parts: readonly Reading[],
  between: string | ((before: string, after: string) => string),
): Reading {
  const [only] = parts
  if (only && parts.length === 1) return only
  let text = ''
  const runs: { text: number; source: number; length: number }[] = []
  for (const [i, part] of parts.entries()) {
    if (i > 0) text += typeof between === 'string' ? between : between(parts[i - 1]?.text ?? '', part.text)
    for (const run of part.runs) runs.push({ ...run, text: run.text + text.length })
    text += part.text
  }
  return { text, runs }
}

/** Where each of the parts stands in what `joinReadings` makes of them, with `between` characters between two. */
export function spansJoined(parts: readonly Reading[], between: number): Span[] {
  let start = 0
  return parts.map(({ text }) => {
    const at = { start, end: start + text.length }
    start = at.end + between
    return at
  })
}

function changesOf(raw: string): Repair[] {
  const spaces = Array.from(raw.matchAll(TOUCHED), (match) => ({
    index: match.index,
    length: match[0].length,
    text: HAS_SPACE.test(match[0]) ? ' ' : '',
  }))
  const repairs = mojibakeIn(raw)
  const entities = raw.includes('&')
    ? Array.from(raw.matchAll(ENTITY), (match) => ({
        index: match.index,
        length: match[0].length,
        text: entityText(match),
      }))
    : []
  // Alone in its line it is the line's text.
  const first = raw.search(/\S/)
  const notes = Array.from(raw.matchAll(LINK_NOTE), ({ index, 0: { length } }) => ({ index, length, text: '' })).filter(
    ({ index }) => index > first,
  )
  if (repairs.length === 0 && entities.length === 0 && notes.length === 0) return spaces
  // A repaired sequence may hold a no-break space: the repair comes first at its place and wins.
  return [...repairs, ...entities, ...notes, ...spaces].toSorted((a, b) => a.index - b.index)
}

function entityText(match: RegExpMatchArray): string {
  const [, decimal, hex, name] = match
  if (name !== undefined) return NAMED[name] ?? ''
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  const control = code < 0x20 || (code >= 0x7f && code <= 0xa0)
  if (control || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return ' '
  return String.fromCodePoint(code)
}

/** A single space at either end is not a change by itself, so it is taken off last. */
function trimmed(text: string, runs: readonly { text: number; source: number; length: number }[]): Reading {
  const head = text.startsWith(' ') ? 1 : 0
  const tail = text.length > head && text.endsWith(' ') ? text.length - 1 : text.length
  if (head === 0 && tail === text.length) return { text, runs }
  const kept = runs
    .map((run) => {
      const from = Math.max(run.text, head)
      const to = Math.min(run.text + run.length, tail)
      return { text: from - head, source: run.source + from - run.text, length: to - from }
    })
    .filter((run) => run.length > 0)
  return { text: text.slice(head, tail), runs: kept }
}
