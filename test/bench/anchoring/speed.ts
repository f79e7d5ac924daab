import { describe } from '#domain/anchor/describe.ts'
import { resolveAll } from '#domain/anchor/resolve.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { edited, wordsIn } from './edits.ts'
import { LENGTHS, passage } from './quotes.ts'
import { pick, randomFrom, some, type Random } from './random.ts'

/** Ten times the text: what grows faster than it is seen at once. */
const SIZES = [
  { length: 300_000, annotations: 500 },
  { length: 3_000_000, annotations: 500 },
  { length: 3_000_000, annotations: 10_000 },
]
/** Of the words of the text are replaced. */
const CHANGED = 0.02
/** Articles that come again have so many of their words replaced, so that they are no repeats. */
const VARIED = 0.2
/** Processor time, and the best of these: others may be using the machine. */
const REPEATS = 3

/** Many annotations on long texts: unchanged, changed with their snapshot, changed without. */
export function measureSpeed(texts: readonly string[]): void {
  for (const { length, annotations } of SIZES) {
    const random = randomFrom('speed')
    const old = longText(texts, length, random)
    const text = replaceSome(old, CHANGED, ['salt', 'ladder', 'northward'], random)
    const [oldHash, hash] = [hashText(old), hashText(text)]
    const words = wordsIn(old, span(0, old.length))
    const targets = Array.from({ length: annotations }, () => passage(old, pick(random, LENGTHS), random, words))
      .filter((at) => at !== null)
      .map((at) => describe(old, oldHash, at))
    console.log(`\n${targets.length} annotations on ${old.length} characters, ${100 * CHANGED} % of the words replaced`)
    for (const [name, run] of [
      ['unchanged', () => resolveAll(targets, old, oldHash)],
      ['changed, with snapshot', () => resolveAll(targets, text, hash, () => old)],
      ['changed, without', () => resolveAll(targets, text, hash)],
    ] as const) {
      const times = Array.from({ length: REPEATS }, () => {
        const before = process.cpuUsage().user
        run()
        return (process.cpuUsage().user - before) / 1000
      })
      const best = Math.min(...times)
      console.log(
        `  ${name.padEnd(24)}first ${times[0]?.toFixed(1)} ms, best ${best.toFixed(1)} ms, ${(best / targets.length).toFixed(4)} ms each`,
      )
    }
  }
}

function longText(texts: readonly string[], length: number, random: Random): string {
  const pool = texts.flatMap((text) => text.split(/\s+/))
  const parts: string[] = []
  let size = 0
  for (let i = 0; size < length; i++) {
    const text = texts[i % texts.length] ?? ''
    parts.push(i < texts.length ? text : replaceSome(text, VARIED, pool, random))
    size += text.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

function replaceSome(text: string, share: number, pool: readonly string[], random: Random): string {
  const words = wordsIn(text, span(0, text.length))
  const gone = some(random, words, Math.round(words.length * share))
  const edits = gone.map(({ start, end }) => ({ start, end, words: pick(random, pool) }))
  return edited(text, span(0, 0), edits)?.text ?? text
}
