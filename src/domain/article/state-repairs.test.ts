import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import type { Repair } from './repair.ts'
import { linesAt, sourceLines } from './source-lines.ts'
import { stateRepairs } from './state-repairs.ts'

const TEXT = `Share this article

The keeper of the lamp

By Anna Karlsson

The keeper of the harbour lights a lamp each evening, and each morning she puts it out again with a wet thumb.

“Nobody has told me to stop,” she said on the stairs, “and nobody has told me to go on.

“So I go on, as my mother did, and as the boats do that come in at night and never ask who lit it.”

1. the lamp
2. the oil

Subscribe to our newsletter
Follow us
`

const parse = (repairs: readonly Repair[]) =>
  parseArticle({ id: 'own:1', name: 'lamp.txt', text: TEXT, facts: {}, repairs })

function stating(repairs: readonly Repair[], words: string, belongs: boolean, id = `${words} ${belongs}`): Repair[] {
  const article = parse(repairs)
  const lines = sourceLines(article, TEXT).filter((line) => line.words === words)
  const { put, remove } = stateRepairs(article, repairs, lines, belongs, () => id)
  return [...repairs.filter((each) => !remove.includes(each.id)), ...put]
}

test('[R6] the lines of a source are all that it says, in its order, each once', () => {
  const lines = sourceLines(parse([]), TEXT)
  expect(lines.map(({ words }) => words)).toEqual(TEXT.split(/\n+/).filter((words) => words !== ''))
  expect(lines.every(({ at, words }) => TEXT.slice(at.start, at.end) === words)).toBe(true)
})

test('[R6] a passage stands in the lines that it touches: one paragraph of a quotation, one item of a list', () => {
  const list = stating(stating([], '1. the lamp', true), '2. the oil', true)
  const article = parse(list)
  const at = (words: string) => {
    const start = article.text.indexOf(words)
    return linesAt(article, TEXT, { start, end: start + words.length }).map((line) => line.words.slice(0, 20))
  }
  expect(at('my mother')).toEqual(['“So I go on, as my m'])
  expect(at('the oil')).toEqual(['2. the oil'])
  expect(at('wet thumb.\n\n“Nobody')).toEqual(['The keeper of the ha', '“Nobody has told me '])
})

test('[R6] stated back and forth, a line is where it was said last, and only what the parse does not say is needed', () => {
  const all = sourceLines(parse([]), TEXT)
  const says = fc.array(fc.tuple(fc.nat(all.length - 1), fc.boolean()), { maxLength: 10 })
  fc.assert(
    fc.property(says, (said) => {
      const last = new Map<string, boolean>()
      let repairs: readonly Repair[] = []
      for (const [i, belongs] of said) {
        const words = all[i]?.words ?? ''
        repairs = stating(repairs, words, belongs)
        last.set(words, belongs)
      }
      const lines = new Map(sourceLines(parse(repairs), TEXT).map(({ words, belongs }) => [words, belongs]))
      for (const [words, belongs] of last) expect(lines.get(words)).toBe(belongs)
      for (const { words, belongs } of all) if (!last.has(words)) expect(lines.get(words)).toBe(belongs)
      const changed = all.filter(({ words, belongs }) => lines.get(words) !== belongs)
      expect(parse(repairs).repairs.filter(({ needed }) => needed)).toHaveLength(changed.length)
    }),
    { numRuns: 30 },
  )
})
