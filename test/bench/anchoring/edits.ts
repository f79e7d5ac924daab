import { span, type Span } from '#domain/text/span.ts'
import { pick, some, whole, type Random } from './random.ts'

/** A text, a passage of it, the text after an edit, and where the passage then is; null when it is gone. */
export type Case = { readonly old: string; readonly at: Span; readonly text: string; readonly truth: Span | null }

type Edit = { readonly start: number; readonly end: number; readonly words: string }

const WORD = /[\p{L}\p{N}]+/gu

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

export function deleted(text: string, at: Span, gone: Span): Case {
  return { old: text, at, text: text.slice(0, gone.start) + text.slice(gone.end), truth: null }
}

/** A sibling of the passage's paragraph stood in the old text already, and stays when the paragraph goes. */
export function withSibling(text: string, at: Span, block: Span, sibling: string, random: Random): Case | null {
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

export function replaceWords(
  text: string,
  at: Span,
  words: readonly Span[],
  foreign: string,
  random: Random,
): Case | null {
  const pool = foreign.match(WORD) ?? []
  return pool.length === 0
    ? null
    : edited(
        text,
        at,
        words.map(({ start, end }) => ({ start, end, words: pick(random, pool) })),
      )
}

export function everywhere(
  text: string,
  at: Span,
  sign: RegExp,
  change: (found: string) => string | null,
): Case | null {
  const edits: Edit[] = []
  for (const match of text.matchAll(sign)) {
    const words = change(match[0])
    if (words !== null) edits.push({ start: match.index, end: match.index + match[0].length, words })
  }
  return edited(text, at, edits)
}

export function typo(text: string, { start, end }: Span, random: Random): Edit {
  const letters = Array.from(text.slice(start, end))
  const i = 1 + whole(random, letters.length - 2)
  const kind = whole(random, 3)
  if (kind === 0) letters.splice(i, 1)
  else if (kind === 1) letters.splice(i, 0, pick(random, Array.from('aeinrst')))
  else letters.splice(i, 2, letters[i + 1] ?? '', letters[i] ?? '')
  return { start, end, words: letters.join('') }
}

export function restyle(sign: string, random: Random): string {
  if (sign === '...') return '…'
  if (sign === '…') return '...'
  if ('-–—'.includes(sign)) return pick(random, ['-', '–', '—'])
  return "'‘’".includes(sign) ? pick(random, ["'", '‘', '’']) : pick(random, ['"', '“', '”', '«'])
}

/** Prose of about so many characters, from anywhere in another text. */
export function prose(foreign: string, random: Random, length: number): string {
  const from = whole(random, Math.max(1, foreign.length - length))
  const start = foreign.indexOf(' ', from) + 1
  return (
    foreign
      .slice(start, start + length)
      .replace(/\s+\S*$/, '')
      .trim() || 'and so on'
  )
}

export function share<T>(random: Random, list: readonly T[], part: number): T[] {
  return some(random, list, list.length === 0 ? 0 : Math.max(1, Math.round(list.length * part)))
}

export function wordsIn(text: string, at: Span): Span[] {
  const words = Array.from(text.slice(at.start, at.end).matchAll(WORD))
  return words.map((match) => span(at.start + match.index, at.start + match.index + match[0].length))
}

function paragraphs(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => span(match.index, match.index + match[0].length))
}

export function paragraphStart(text: string, near: number): number {
  return text.lastIndexOf('\n', Math.max(0, near - 1)) + 1
}

/** The paragraphs that hold a passage and so many behind them, with the blank line that follows. */
export function blocksAround(text: string, at: Span, more: number): Span {
  const blocks = paragraphs(text)
  const first = blocks.findIndex(({ end }) => end > at.start)
  const last = blocks.findLastIndex(({ start }) => start < at.end)
  const end = blocks[Math.min(blocks.length - 1, last + more)]?.end ?? at.end
  return span(blocks[first]?.start ?? at.start, Math.min(text.length, end + 2))
}
