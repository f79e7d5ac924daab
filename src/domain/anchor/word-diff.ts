import { foldString } from '#domain/text/fold.ts'
import { UNSPACED } from '#domain/text/words.ts'

/** Read in order, `same` and `added` give the new words, `same` and `gone` the old ones (as far as folding tells). */
export type WordChange = { readonly kind: 'same' | 'gone' | 'added'; readonly text: string }

const RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`
const PIECE = new RegExp(`\\s+|[${UNSPACED}]\\p{M}*|${RUN}|[^\\s\\p{L}\\p{N}\\p{M}]`, 'gu')
/** Longer passages that share nothing at their ends are shown one after the other: a table of more cells takes too long. */
const MOST_CELLS = 4_000_000

/** What changed between two versions of a passage, word by word; a change of style alone is none. */
export function diffWords(old: string, now: string): WordChange[] {
  const before = old.match(PIECE) ?? []
  const after = now.match(PIECE) ?? []
  const a = before.map(foldString)
  const b = after.map(foldString)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const changes: WordChange[] = after.slice(0, start).map((text) => ({ kind: 'same', text }))
  const middle = { a: a.slice(start, a.length - end), b: b.slice(start, b.length - end) }
  for (const { kind, i, j } of walk(middle.a, middle.b)) {
    changes.push({ kind, text: (kind === 'gone' ? before[start + i] : after[start + j]) ?? '' })
  }
  for (const text of after.slice(after.length - end)) changes.push({ kind: 'same', text })
  return join(changes)
}

type Step = { readonly kind: WordChange['kind']; readonly i: number; readonly j: number }

/** The longest common subsequence of two lists, as the steps that lead through both. */
function walk(a: readonly string[], b: readonly string[]): Step[] {
  const width = b.length + 1
  if (a.length * b.length > MOST_CELLS) {
    return [
      ...a.map((_, i): Step => ({ kind: 'gone', i, j: 0 })),
      ...b.map((_, j): Step => ({ kind: 'added', i: 0, j })),
    ]
  }
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = longest[(i + 1) * width + j] ?? 0
      const right = longest[i * width + j + 1] ?? 0
      longest[i * width + j] = a[i] === b[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right)
    }
  }
  const steps: Step[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push({ kind: 'same', i: i++, j: j++ })
    else if (
      j === b.length ||
      (i < a.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      steps.push({ kind: 'gone', i: i++, j })
    } else steps.push({ kind: 'added', i, j: j++ })
  }
  return steps
}

/** Neighbours of one kind made one; a space between two changed words changes with them, so that phrases are read whole. */
function join(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let gone = ''
  let added = ''
  const close = () => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone })
    if (added !== '') joined.push({ kind: 'added', text: added })
    gone = ''
    added = ''
  }
  changes.forEach(({ kind, text }, i) => {
    if (kind === 'gone') gone += text
    else if (kind === 'added') added += text
    else if (text.trim() === '' && gone !== '' && added !== '' && (changes[i + 1]?.kind ?? 'same') !== 'same') {
      gone += text
      added += text
    } else {
      close()
      const last = joined.at(-1)
      if (last?.kind === 'same') joined[joined.length - 1] = { kind: 'same', text: last.text + text }
      else joined.push({ kind: 'same', text })
    }
  })
  close()
  return joined
}
