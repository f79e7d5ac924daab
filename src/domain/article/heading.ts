export type Heading = {
  readonly level: 2 | 3 | 4
  /** Where its words begin, behind the marks that give the level. */
  readonly start: number
}

// "##" as Markdown writes it; the headline is the only heading of the first level.
const HASHES = /^(#{1,6})\s+(?=\S)/u
// "2.1 Method", "2.1.3. Samples"; the numbers are part of the heading.
const NUMBERS = /^\d{1,2}((?:\.\d{1,2}){1,2})\.?\s+\p{Lu}/u

/** What a heading says of its level; `under` is the one right above it, without a paragraph between. */
export function headingIn(text: string, under: Heading | null): Heading {
  const hashes = HASHES.exec(text)
  if (hashes) return { level: levelOf(hashes[1]?.length ?? 2), start: hashes[0].length }
  const numbers = NUMBERS.exec(text)
  if (numbers) return { level: levelOf((numbers[1]?.split('.').length ?? 1) + 1), start: 0 }
  return { level: under ? levelOf(under.level + 1) : 2, start: 0 }
}

function levelOf(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}
