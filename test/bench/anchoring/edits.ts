import { span, type Span } from '#domain/text/span.ts'
import { pick, some, whole, type Random } from './random.ts'

/** A text, a passage of it, the text after an edit, and where the passage then is; null when it is gone. */
export type Case = { readonly old: string; readonly at: Span; readonly text: string; readonly truth: Span | null }

export type Severity = 0 | 1 | 2
type Edit = { readonly start: number; readonly end: number; readonly words: string }
type Scene = {
  readonly text: string
  readonly at: Span
  /** Other articles in the same kind of script, and enough of their prose in one. */
  readonly others: readonly string[]
  readonly foreign: string
  readonly random: Random
}
export type Family = {
  readonly group: 'outside' | 'inside' | 'form' | 'deleted'
  readonly name: string
  readonly edit: (scene: Scene, severity: Severity) => Case | null
}

const WORD = /[\p{L}\p{N}]+/gu

/** The edits of the benchmark; each gives null where a text has no room for it. */
export const FAMILIES: readonly Family[] = [
  family('outside', 'insert before', ({ text, at, foreign, random }, severity) => {
    const place = paragraphStart(text, whole(random, at.start + 1))
    return edited(text, at, [
      { start: place, end: place, words: `${prose(foreign, random, [200, 2000, 10_000][severity] ?? 0)}\n\n` },
    ])
  }),
  family('outside', 'delete before', ({ text, at }, severity) => {
    const length = Math.floor(at.start * ([0.1, 0.5, 0.95][severity] ?? 0))
    return length < 5 ? null : edited(text, at, [{ start: 0, end: length, words: '' }])
  }),
  family('outside', 'context edited', ({ text, at, foreign, random }, severity) => {
    const near = wordsIn(text, span(Math.max(0, at.start - 80), Math.min(text.length, at.end + 80)))
    const outside = near.filter((word) => word.end <= at.start || word.start >= at.end)
    return replaceWords(text, at, share(random, outside, [0.2, 0.5, 1][severity] ?? 0), foreign, random)
  }),
  family('outside', 'decoys before', ({ text, at, foreign, random }, severity) => {
    const edits = Array.from({ length: [1, 2, 4][severity] ?? 1 }, () => {
      const place = paragraphStart(text, whole(random, at.start + 1))
      const copy = text.slice(at.start, at.end)
      // Within other prose, or a paragraph of its own.
      const words =
        random() < 0.75 ? `${prose(foreign, random, 90)} ${copy} ${prose(foreign, random, 90)}\n\n` : `${copy}\n\n`
      return { start: place, end: place, words }
    })
    return edited(text, at, edits)
  }),
  family('outside', 'block moved', ({ text, at }, severity) => {
    const block = blocksAround(text, at, 0)
    const rest = text.slice(0, block.start) + text.slice(block.end)
    const place = paragraphStart(rest, Math.floor(rest.length * ([0.1, 0.5, 0.9][severity] ?? 0)))
    if (place === block.start) return null
    const moved = `${rest.slice(0, place)}${text.slice(block.start, block.end).trimEnd()}\n\n${rest.slice(place)}`
    const start = place + at.start - block.start
    return { old: text, at, text: moved, truth: span(start, start + at.end - at.start) }
  }),
  family('inside', 'typos', ({ text, at, random }, severity) => {
    const long = wordsIn(text, at).filter(({ start, end }) => end - start > 3)
    return edited(
      text,
      at,
      some(random, long, [1, 2, 4][severity] ?? 1).map((word) => typo(text, word, random)),
    )
  }),
  family('inside', 'words replaced', ({ text, at, foreign, random }, severity) =>
    replaceWords(text, at, share(random, wordsIn(text, at), [0.1, 0.25, 0.5][severity] ?? 0), foreign, random),
  ),
  family('inside', 'words inserted', ({ text, at, foreign, random }, severity) => {
    const [, ...later] = wordsIn(text, at)
    if (later.length === 0) return null
    const place = pick(random, later).start
    const length = Math.max(3, (at.end - at.start) * ([0.2, 0.6, 1.5][severity] ?? 0))
    return edited(text, at, [{ start: place, end: place, words: `${prose(foreign, random, length)} ` }])
  }),
  family('inside', 'words deleted', ({ text, at, random }, severity) => {
    const words = wordsIn(text, at)
    const gone = share(random, words, [0.15, 0.35, 0.6][severity] ?? 0)
    if (gone.length >= words.length) return null
    return edited(
      text,
      at,
      gone.map(({ start, end }) => ({ start, end: text[end] === ' ' && end < at.end ? end + 1 : end, words: '' })),
    )
  }),
  family('form', 'white space', ({ text, at, random }, severity) => {
    const rate = [0.1, 0.5, 1][severity] ?? 0
    return everywhere(text, at, / /g, () => (random() < rate ? pick(random, ['\u00a0', '\n    ', '  ', '\t']) : null))
  }),
  family('form', 'punctuation', ({ text, at, random }, severity) => {
    const rate = [0.3, 0.7, 1][severity] ?? 0
    return everywhere(text, at, /["“”'‘’\-–—]|\.\.\.|…/g, (sign) => (random() < rate ? restyle(sign, random) : null))
  }),
  family('form', 'unicode', ({ text, at, random }, severity) => {
    const rate = [0.005, 0.02, 0.06][severity] ?? 0
    return everywhere(text, at, /\p{L}/gu, (letter) => {
      const apart = letter.normalize('NFD')
      if (random() >= rate) return apart === letter ? null : apart
      return apart + pick(random, ['\u00ad', '\u200b', '\u2060'])
    })
  }),
  family('form', 'footnote marks', ({ text, at, random }, severity) => {
    const rate = [0.01, 0.04, 0.1][severity] ?? 0
    let number = 0
    // Put in behind the word: a mark behind the last word of the passage is none of it.
    const marks = wordsIn(text, span(0, text.length)).flatMap(({ end }) =>
      random() < rate ? [{ start: end, end, words: `[${(number += 1)}]` }] : [],
    )
    return edited(text, at, marks)
  }),
  family('deleted', 'sentence', ({ text, at }, severity) => {
    const around = [0, 20, 60][severity] ?? 0
    return deleted(text, at, span(Math.max(0, at.start - around), Math.min(text.length, at.end + around)))
  }),
  family('deleted', 'paragraph', ({ text, at }, severity) =>
    deleted(text, at, blocksAround(text, at, [0, 1, 3][severity] ?? 0)),
  ),
  family('deleted', 'look-alike stays', ({ text, at, foreign, random }, severity) => {
    const block = blocksAround(text, at, 0)
    const words = share(random, wordsIn(text, block), [0.1, 0.25, 0.45][severity] ?? 0)
    const sibling = replaceWords(
      text.slice(block.start, block.end),
      span(0, 0),
      words.map((word) => span(word.start - block.start, word.end - block.start)),
      foreign,
      random,
    )
    return sibling === null ? null : withSibling(text, at, block, sibling.text.trim(), random)
  }),
  family('deleted', 'exact copy elsewhere', ({ text, at, foreign, random }, severity) => {
    const copies = Array.from({ length: [1, 2, 4][severity] ?? 1 }, () => {
      const around = () => prose(foreign, random, 120)
      return `${around()} ${text.slice(at.start, at.end)} ${around()}`
    })
    return withSibling(text, at, blocksAround(text, at, 0), copies.join('\n\n'), random)
  }),
  family('deleted', 'another article', ({ text, at, others }, severity) => {
    const other = others[severity % others.length] ?? ''
    // Sample text that fills several articles is in the other one as well.
    return other.includes(text.slice(Math.max(0, at.start - 20), at.end + 20))
      ? null
      : { old: text, at, text: other, truth: null }
  }),
]

function family(group: Family['group'], name: string, edit: Family['edit']): Family {
  return { group, name, edit }
}

/** Applies edits and carries the passage through them: what is put in at its edges stays outside. */
export function edited(text: string, at: Span, edits: readonly Edit[]): Case | null {
  if (edits.length === 0) return null
  let result = ''
  let from = 0
  let start = at.start
  let end = at.end
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) continue
    result += text.slice(from, edit.start) + edit.words
    from = edit.end
    const grown = edit.words.length - (edit.end - edit.start)
    if (edit.end <= at.start) start += grown
    if (edit.start < at.end) end += grown
  }
  const now = result + text.slice(from)
  // Nobody sees white space at the ends: what a word that has gone leaves there is none of the passage.
  const left = now.slice(start, Math.max(start, end))
  const first = start + left.length - left.trimStart().length
  return { old: text, at, text: now, truth: span(first, Math.max(first, start + left.trimEnd().length)) }
}

function deleted(text: string, at: Span, gone: Span): Case {
  return { old: text, at, text: text.slice(0, gone.start) + text.slice(gone.end), truth: null }
}

/** A sibling of the passage's paragraph stood in the old text already, and stays when the paragraph goes. */
function withSibling(text: string, at: Span, block: Span, sibling: string, random: Random): Case | null {
  const starts = paragraphs(text)
    .map(({ start }) => start)
    .filter((start) => start <= block.start || start >= block.end)
  if (starts.length === 0) return null
  const place = pick(random, starts)
  const addition = `${sibling}\n\n`
  const shift = place <= block.start ? addition.length : 0
  const old = text.slice(0, place) + addition + text.slice(place)
  return deleted(old, span(at.start + shift, at.end + shift), span(block.start + shift, block.end + shift))
}

function replaceWords(text: string, at: Span, words: readonly Span[], foreign: string, random: Random): Case | null {
  const pool = foreign.match(WORD) ?? []
  return pool.length === 0
    ? null
    : edited(
        text,
        at,
        words.map(({ start, end }) => ({ start, end, words: pick(random, pool) })),
      )
}

function everywhere(text: string, at: Span, sign: RegExp, change: (found: string) => string | null): Case | null {
  const edits: Edit[] = []
  for (const match of text.matchAll(sign)) {
    const words = change(match[0])
    if (words !== null) edits.push({ start: match.index, end: match.index + match[0].length, words })
  }
  return edited(text, at, edits)
}

function typo(text: string, { start, end }: Span, random: Random): Edit {
  const letters = Array.from(text.slice(start, end))
  const i = 1 + whole(random, letters.length - 2)
  const kind = whole(random, 3)
  if (kind === 0) letters.splice(i, 1)
  else if (kind === 1) letters.splice(i, 0, pick(random, Array.from('aeinrst')))
  else letters.splice(i, 2, letters[i + 1] ?? '', letters[i] ?? '')
  return { start, end, words: letters.join('') }
}

function restyle(sign: string, random: Random): string {
  if (sign === '...') return '…'
  if (sign === '…') return '...'
  if ('-–—'.includes(sign)) return pick(random, ['-', '–', '—'])
  return "'‘’".includes(sign) ? pick(random, ["'", '‘', '’']) : pick(random, ['"', '“', '”', '«'])
}

/** Prose of about so many characters, from anywhere in another text. */
function prose(foreign: string, random: Random, length: number): string {
  const from = whole(random, Math.max(1, foreign.length - length))
  const start = foreign.indexOf(' ', from) + 1
  return (
    foreign
      .slice(start, start + length)
      .replace(/\s+\S*$/, '')
      .trim() || 'and so on'
  )
}

function share<T>(random: Random, list: readonly T[], part: number): T[] {
  return some(random, list, list.length === 0 ? 0 : Math.max(1, Math.round(list.length * part)))
}

export function wordsIn(text: string, at: Span): Span[] {
  const words = Array.from(text.slice(at.start, at.end).matchAll(WORD))
  return words.map((match) => span(at.start + match.index, at.start + match.index + match[0].length))
}

function paragraphs(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => span(match.index, match.index + match[0].length))
}

function paragraphStart(text: string, near: number): number {
  return text.lastIndexOf('\n', Math.max(0, near - 1)) + 1
}

/** The paragraphs that hold a passage and so many behind them, with the blank line that follows. */
function blocksAround(text: string, at: Span, more: number): Span {
  const blocks = paragraphs(text)
  const first = blocks.findIndex(({ end }) => end > at.start)
  const last = blocks.findLastIndex(({ start }) => start < at.end)
  const end = blocks[Math.min(blocks.length - 1, last + more)]?.end ?? at.end
  return span(blocks[first]?.start ?? at.start, Math.min(text.length, end + 2))
}
