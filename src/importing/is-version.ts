import { findWords } from '#domain/text/words.ts'

const RUN = 4 // words in a row: by chance two texts have few of them in common
const MANY = 50_000 // runs of a text that are compared; of a longer one a fair sample of so many
const IN_COMMON = 0.3 // a text that was worked over keeps more, another text by the same author far less

/**
 * Whether two texts are versions of one: files of different folders are often called the same
 * ("article.txt"), and must not take each other's place.
 */
export function isVersion(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => findWords(text).map(({ start, end }) => hashOf(text, start, end)))
  if (!first || !second) return false
  const step = Math.ceil(Math.max(first.length, second.length) / MANY)
  const [a, b] = [runsOf(first, step), runsOf(second, step)]
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  const common = [...fewer].filter((run) => more.has(run)).length
  return common > 0 && common >= fewer.size * IN_COMMON
}

/** The runs of words, by number; every `step`th of them, the same ones in every text. */
function runsOf(words: readonly number[], step: number): ReadonlySet<number> {
  const runs = new Set<number>()
  for (let i = RUN; i <= words.length; i++) {
    const run = words.slice(i - RUN, i).reduce((hash, word) => Math.imul(hash ^ word, PRIME), OFFSET) >>> 0
    if (run % step === 0) runs.add(run)
  }
  return runs
}

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

function hashOf(text: string, start: number, end: number): number {
  let hash = OFFSET
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}
