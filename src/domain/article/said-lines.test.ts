import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import type { Repair } from './repair.ts'
import { linesAsSaid } from './said-lines.ts'
import { sourceLines } from './source-lines.ts'
import { stateRepairs } from './state-repairs.ts'

const TEXT = `Share this article

The keeper of the lamp

By Anna Karlsson

The keeper of the harbour lights a lamp each evening, and each morning she puts it out again with a wet thumb.

She has never asked who sees it, and nobody who saw it has ever told her that it was there, or that it was not.

Subscribe to our newsletter
Follow us
`

const parse = (repairs: readonly Repair[]) =>
  parseArticle({ id: 'own:1', name: 'lamp.txt', text: TEXT, facts: {}, repairs })
const linesOf = (repairs: readonly Repair[]) => sourceLines(parse(repairs), TEXT)
const belong = (lines: readonly { readonly belongs: boolean }[]) => lines.map(({ belongs }) => belongs)

/** What is said of lines one after the other, while the parse with `parsed` is all that there is. */
function say(parsed: readonly Repair[], says: readonly (readonly [number, boolean])[], name: string): Repair[] {
  const article = parse(parsed)
  const lines = sourceLines(article, TEXT)
  return says.reduce<Repair[]>(
    (said, [index, belongs], i) => {
      const { put, remove } = stateRepairs(article, said, lines.slice(index, index + 1), belongs, () => `${name}${i}`)
      return [...said.filter(({ id }) => !remove.includes(id)), ...put]
    },
    [...parsed],
  )
}

const LINES = linesOf([]).length
const says = fc.array(fc.tuple(fc.nat(LINES - 1), fc.boolean()), { maxLength: 8 })

test('[R6] lines are shown as the reader has said since the parse, and so they are when it is made anew', () => {
  fc.assert(
    fc.property(says, says, (before, since) => {
      const parsed = say([], before, 'before')
      const said = say(parsed, since, 'since')
      const shown = linesAsSaid(linesOf(parsed), parse(parsed), parsed, said)
      expect(belong(shown)).toEqual(belong(linesOf(said)))
    }),
    { numRuns: 40 },
  )
})

test('[R6] what is said and taken back before the text is made anew leaves nothing behind', () => {
  for (let index = 0; index < LINES; index += 1) {
    const belongs = linesOf([])[index]?.belongs === true
    const back: [number, boolean][] = [
      [index, !belongs],
      [index, belongs],
    ]
    expect(say([], back, 'a')).toEqual([])
  }
})

test('[R6] where nothing was said since, the lines are the same', () => {
  const parsed = say([], [[3, false]], 'a')
  const lines = linesOf(parsed)
  expect(linesAsSaid(lines, parse(parsed), parsed, parsed)).toBe(lines)
})
