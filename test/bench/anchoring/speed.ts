import { describe } from '#domain/anchor/describe.ts'
import { resolveAll } from '#domain/anchor/resolve.ts'
import { hashText } from '#domain/text/hash.ts'
import { edited, wordsIn } from './edits.ts'
import { LENGTHS, passage } from './quotes.ts'
import { pick, randomFrom, some } from './random.ts'
import { span } from '#domain/text/span.ts'

const LENGTH = 300_000
const ANNOTATIONS = 500
/** Of the words of the text are replaced. */
const CHANGED = 0.02

/** 500 annotations on a text of 300,000 characters: unchanged, changed with its snapshot, changed without. */
export function measureSpeed(texts: readonly string[]): void {
  const random = randomFrom('speed')
  const old = texts.join('\n\n').slice(0, LENGTH)
  const words = wordsIn(old, span(0, old.length))
  const gone = some(random, words, Math.round(words.length * CHANGED))
  const text =
    edited(
      old,
      span(0, 0),
      gone.map(({ start, end }) => ({ start, end, words: pick(random, ['salt', 'ladder', 'northward']) })),
    )?.text ?? old
  const hash = hashText(old)
  const targets = Array.from({ length: ANNOTATIONS }, () => passage(old, pick(random, LENGTHS), random))
    .filter((at) => at !== null)
    .map((at) => describe(old, hash, at))
  console.log(`\n${targets.length} annotations on ${old.length} characters, ${gone.length} words replaced`)
  for (const [name, run] of [
    ['unchanged', () => resolveAll(targets, old, hash)],
    ['changed, with snapshot', () => resolveAll(targets, text, hashText(text), () => old)],
    ['changed, without', () => resolveAll(targets, text, hashText(text))],
  ] as const) {
    const times = Array.from({ length: 3 }, () => {
      const before = performance.now()
      run()
      return performance.now() - before
    })
    const kinds = run().reduce(
      (counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }),
      {} as Record<string, number>,
    )
    console.log(`${name.padEnd(24)} first ${times[0]?.toFixed(1)} ms, then ${Math.min(...times).toFixed(1)} ms`, kinds)
  }
}
