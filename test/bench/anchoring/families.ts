import { span, type Span } from '#domain/text/span.ts'
import {
  blocksAround,
  deleted,
  edited,
  everywhere,
  paragraphStart,
  prose,
  replaceWords,
  restyle,
  share,
  typo,
  withSibling,
  wordsIn,
  type Case,
} from './edits.ts'
import { pick, some, whole, type Random } from './random.ts'

export type Severity = 0 | 1 | 2
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
