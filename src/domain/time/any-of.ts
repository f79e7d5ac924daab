/**
 * Many words as one small regular expression: words that begin alike share their beginning, "t(?:wo|hree)".
 *
 * Past 16 MB of machine code V8 stops optimising regular expressions, and the patterns of two languages, for plain and
 * for wide strings, come near: the text after that was once read five times more slowly.
 */

/** A word as the sources of expressions for its characters, or for a gap: plain letters are a string. */
type Pieces = string | readonly string[]

type Node = { ends: boolean; readonly next: Map<string, Node> }

/** The source of an expression for any of the words; of two that match, the longer is tried first. */
export function anyOf(words: readonly Pieces[]): string {
  const root = node()
  for (const pieces of words) {
    let at = root
    for (const piece of pieces) {
      const next = at.next.get(piece) ?? node()
      at.next.set(piece, next)
      at = next
    }
    at.ends = true
  }
  return sourceOf(root)
}

function node(): Node {
  return { ends: false, next: new Map() }
}

function sourceOf({ ends, next }: Node): string {
  const ways = Array.from(next, ([piece, after]) => piece + sourceOf(after))
  if (ways.length === 0) return ''
  if (ends) return `(?:${ways.join('|')})?`
  return ways.length === 1 ? ways.join('') : `(?:${ways.join('|')})`
}

/** A word with or without a capital at its beginning: "two", "Two". */
export function eitherCase(word: string): Pieces {
  const [initial = '', ...rest] = word
  return [`[${initial}${initial.toUpperCase()}]`, ...rest]
}
