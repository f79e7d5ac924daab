import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { parseArticle } from './parse.ts'
import type { Repair } from './repair.ts'

const TEXT = `Share this article

The night ferry and its silent passengers

By Anna Karlsson

The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight again.

The pilot had made the crossing for twenty years. He had never seen the deck so full, nor the lights of the town so few.

“We were told to wait for the morning,” said the harbour master, who had opened the gate all the same.

Subscribe to our newsletter

What the company says

- the boats are old, and so are their engines
- the crews are new

Photo: Erik Lund

* * *

Read more: The price of a chart
`
const FERRY =
  'The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight again.'
const MASTER = '“We were told to wait for the morning,” said the harbour master, who had opened the gate all the same.'

const parse = (text: string, repairs: readonly Repair[] = []) =>
  parseArticle({ id: 'own:1', name: 'ferry.txt', text, facts: {}, repairs })

/** What the reader says of the lines from `words`, as they stand in `text`. */
function repair(words: string, belongs: boolean, text = TEXT, nth = 0): Repair {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return { id: `${start} ${belongs}`, belongs, at: { start, end: start + words.length }, words }
}

function kindOf(article: Article, words: string): string | undefined {
  return article.blocks.find(({ at }) => article.text.slice(at.start, at.end).includes(words))?.kind
}

function asideOf(article: Article, text: string, why: string): string[] {
  const spans = article.aside.filter((each) => each.why === why).flatMap(({ source }) => source)
  return spans.map(({ start, end }) => text.slice(start, end).trim())
}

test('[R1] a paragraph that does not belong is set aside by the reader, and nothing else changes', () => {
  const before = parse(TEXT)
  const after = parse(TEXT, [repair(MASTER, false)])
  expect(asideOf(after, TEXT, 'reader')).toEqual([MASTER])
  expect(after.text).toBe(before.text.replace(`${MASTER}\n\n`, '').replace(`\n\n${MASTER}`, ''))
  expect(after.repairs).toEqual([expect.objectContaining({ needed: true, at: repair(MASTER, false).at })])
})

test.each([
  ['Subscribe to our newsletter', 'paragraph'],
  ['What the company says', 'heading'],
  ['- the boats are old, and so are their engines\n- the crews are new', 'list', 'the boats are old, and'],
  ['Photo: Erik Lund', 'caption', 'Erik Lund'],
  ['* * *', 'separator'],
  ['Read more: The price of a chart', 'paragraph'],
])('[R1] what belongs comes in at its place as what it looks like: %s is a %s', (words, kind, said = words) => {
  // A heading stands over something: the list below it is brought in as well.
  const list =
    kind === 'heading' ? [repair('- the boats are old, and so are their engines\n- the crews are new', true)] : []
  const article = parse(TEXT, [repair(words, true), ...list])
  expect(kindOf(article, said)).toBe(kind)
  expect(article.text.indexOf(said)).toBeGreaterThan(article.text.indexOf(MASTER.slice(0, 30)))
})

test('[R1] a date line that does not belong states no day, with its markup known or not', () => {
  const dated = TEXT.replace('By Anna Karlsson', 'By Anna Karlsson, 14 March 2019')
  expect(parse(dated).meta.published).toBe('2019-03-14')
  expect(parse(dated, [repair('By Anna Karlsson, 14 March 2019', false, dated)]).meta.published).toBeNull()
  const text = 'By Anna Karlsson, 14 March 2019\n\nThe ferry'
  const structure = { forms: 'B p', aside: '   ' }
  const structured = (repairs: readonly Repair[]) =>
    parseArticle({ id: 'own:1', name: 'ferry.html', text, structure, facts: {}, repairs }).meta.published
  expect(structured([])).toBe('2019-03-14')
  expect(structured([repair('By Anna Karlsson, 14 March 2019', false, text)])).toBeNull()
})

test('[R1] a byline that does not belong names nobody', () => {
  expect(parse(TEXT).meta.authors).toEqual(['Anna Karlsson'])
  expect(parse(TEXT, [repair('By Anna Karlsson', false)]).meta.authors).toEqual([])
})

test('[R2] the lines are found again in another version of the text, with other line ends and blank lines', () => {
  const newer = `A word from the editor\n\n${TEXT}`.replaceAll('\n\n', '\r\n\r\n\r\n')
  const article = parse(newer, [
    repair(MASTER, false),
    repair('- the boats are old, and so are their engines\n- the crews are new', true),
  ])
  expect(asideOf(article, newer, 'reader')).toEqual([MASTER])
  expect(kindOf(article, 'the crews are new')).toBe('list')
})

test('[R2] of equal lines each repair finds its own, the nearest', () => {
  const text = `${TEXT}\nAdvertisement\n\n${FERRY} Twice.\n\nAdvertisement\n\n${FERRY} Thrice.\n\nAdvertisement\n`
  const repairs = [repair('Advertisement', true, text, 1), repair('Advertisement', true, text, 0)]
  const newer = text.replace('\n', '\n\nSome words that were not there before.\n')
  const found = parse(newer, repairs).repairs.map(({ at }) => at?.start)
  const places = [...newer.matchAll(/Advertisement/g)].map(({ index }) => index)
  expect(found).toEqual([places[1], places[0]])
})

test('[R3] a repair whose words are gone changes nothing, and is listed as not found', () => {
  const newer = TEXT.replace('harbour master', 'mayor')
  const article = parse(newer, [repair(MASTER, false)])
  expect(article).toMatchObject({ ...parse(newer), repairs: [{ at: null, needed: false }] })
  expect(parse(TEXT, [{ ...repair(MASTER, false), words: '' }]).repairs).toMatchObject([{ at: null }])
})

test('[R4] what the parse says by itself needs no repair; of two repairs of a line the last one counts', () => {
  expect(parse(TEXT, [repair(MASTER, true)]).repairs).toMatchObject([{ needed: false }])
  const article = parse(TEXT, [repair(MASTER, false), repair(MASTER, true)])
  expect(kindOf(article, MASTER)).toBe('paragraph')
  expect(asideOf(parse(TEXT, [repair(MASTER, true), repair(MASTER, false)]), TEXT, 'reader')).toEqual([MASTER])
})

test('[R5] whatever the reader says, every character of the source is in one block or set aside', () => {
  const line = fc.constantFrom(FERRY, MASTER, 'Share', 'By Anna Karlsson', '- item', '“Open', '', 'Photo: A', '* * *')
  const source = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 30 })
  const said = fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.boolean(), fc.option(fc.string())), { maxLength: 8 })
  fc.assert(
    fc.property(source, said, (lines, repairs) => {
      const text = lines.flat().join('')
      const article = parse(
        text,
        repairs.map(([from, length, belongs, words], i) => {
          const start = text === '' ? 0 : from % text.length
          const at = { start, end: Math.min(text.length, start + length) }
          return { id: `${i}`, belongs, at, words: words ?? text.slice(at.start, at.end).trim() }
        }),
      )
      const spans = [...article.blocks, ...article.aside].flatMap((part) => part.source)
      let covered = 0
      for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        expect(start).toBe(covered)
        covered = end
      }
      expect(covered).toBe(text.length)
      expect(article.repairs.map(({ id }) => id)).toEqual(repairs.map((_, i) => `${i}`))
    }),
    { numRuns: 100 },
  )
})
