import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '#domain/text/lines.ts'
import { sliceOf } from '#domain/text/span.ts'
import { parseArticle } from './parse.ts'
import { spansToSource } from './source-map.ts'
import { DEEPEST, type Form, formatStructure, formAt, type FormLine, keptText } from './structure.ts'

const line = (
  kind: Form['kind'],
  text: string,
  rest: Partial<FormLine> & { level?: 2 | 3 | 4; ordered?: boolean; depth?: number; number?: number | null } = {},
): FormLine => {
  const { level = 2, ordered = false, depth = 0, number = null, ...more } = rest
  const form: Form =
    kind === 'heading'
      ? { kind, level }
      : kind === 'item'
        ? { kind, ordered, depth, ...(number !== null && { number }) }
        : kind === 'row'
          ? { kind, heading: false }
          : { kind }
  return { text, form, aside: null, joined: false, ...more }
}

const LINES: readonly FormLine[] = [
  line('paragraph', 'Home', { aside: 'navigation' }),
  line('byline', 'By Ada Quill'),
  line('headline', 'The ferry'),
  line('paragraph', '14 March 2019', { aside: 'imprint' }),
  line('paragraph', 'It left at noon.'),
  line('heading', 'What it carried', { level: 3 }),
  line('item', 'crates', { ordered: true }),
  line('item', 'a dog', { ordered: true, joined: true }),
  line('item', 'fog'),
  line('quotation', 'Nobody waved.'),
  line('quotation', 'Nobody called.', { joined: true }),
  line('code', 'if (fog) {'),
  line('code', '', { joined: true }),
  line('code', '  wait()', { joined: true }),
  line('row', 'noon\tferry'),
  line('row', 'ten\t', { joined: true }),
  line('caption', 'The quay. Photo: Tom Mirek'),
]

test('[F1] what the markup said of each line is what the article is made of', () => {
  const { text, structure } = formatStructure(LINES)
  const article = parseArticle({ id: '', name: '', text, structure, facts: {} })
  expect(article.blocks.map((block) => [block.kind, sliceOf(article.text, block.at)])).toEqual([
    ['headline', 'The ferry'],
    ['byline', 'By Ada Quill'],
    ['paragraph', 'It left at noon.'],
    ['heading', 'What it carried'],
    ['list', 'crates\na dog'],
    ['list', 'fog'],
    ['quotation', 'Nobody waved.\n\nNobody called.'],
    ['code', 'if (fog) {\n\n  wait()'],
    ['table', 'noon\tferry\nten\t'],
    ['caption', 'The quay. Photo: Tom Mirek'],
  ])
  expect(article.meta).toMatchObject({ title: 'The ferry', authors: ['Ada Quill'], published: '2019-03-14' })
  expect(article.aside.map(({ why }) => why)).toEqual(['navigation', 'imprint'])
  const table = article.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map(({ cells }) => cells.map((at) => sliceOf(article.text, at)))).toEqual([
    ['noon', 'ferry'],
    ['ten', ''],
  ])
  expect(keptText(text, structure)).not.toContain('Home')
})

test('[F4] lists inside lists keep their depth, and each item its number', () => {
  const { text, structure } = formatStructure([
    line('item', 'first', { ordered: true }),
    line('item', 'inner', { depth: 1, joined: true }),
    line('item', 'innermost', { depth: 2, ordered: true, joined: true }),
    line('item', 'far below', { depth: 9, joined: true }),
    line('item', 'second', { ordered: true, joined: true }),
    line('code', 'wait()'),
    line('item', 'third', { ordered: true, joined: true }),
    line('item', 'its own', { depth: 1, ordered: true, joined: true }),
    line('item', 'another list', { ordered: true }),
  ])
  const article = parseArticle({ id: '', name: '', text, structure, facts: {} })
  const items = article.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(
    items.map((list) => list.map(({ depth, number, ...at }) => [sliceOf(article.text, at), depth, number])),
  ).toEqual([
    [
      ['first', 0, 1],
      ['inner', 1, null],
      ['innermost', 2, 1],
      ['far below', DEEPEST, null],
      ['second', 0, 2],
    ],
    [
      ['third', 0, 3],
      ['its own', 1, 1],
    ],
    [['another list', 0, 1]],
  ])
})

test('[F4] an item keeps the number that it states, and the next ones count on from it', () => {
  const { text, structure } = formatStructure([
    line('paragraph', 'Steps four to six are one.'),
    line('item', 'cast off', { ordered: true, number: 5 }),
    line('item', 'wave', { ordered: true, joined: true }),
    line('item', 'call', { ordered: true, joined: true, number: 10 }),
    line('item', 'rest', { ordered: true, joined: true }),
  ])
  const article = parseArticle({ id: '', name: '', text, structure, facts: {} })
  const [items] = article.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(items?.map(({ number }) => number)).toEqual([5, 6, 10, 11])
})

test('[F5] lines that go on are one paragraph and stay lines', () => {
  const { text, structure } = formatStructure([
    line('paragraph', 'The ferry left'),
    line('paragraph', 'before the fog.', { joined: true }),
    line('paragraph', 'Nobody waved.'),
  ])
  const article = parseArticle({ id: '', name: '', text, structure, facts: {} })
  expect(article.blocks.map(({ at, source }) => [sliceOf(article.text, at), source.length])).toEqual([
    ['The ferry left\nbefore the fog.', 2],
    ['Nobody waved.', 1],
  ])
})

const FORMS: readonly Form['kind'][] = [
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'quotation',
  'caption',
  'code',
  'separator',
  'heading',
  'item',
  'row',
]
const anyLine = fc
  .tuple(
    fc.constantFrom(...FORMS),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('By Ada Quill', 'a\tb', '', '  x')),
    fc.record({
      joined: fc.boolean(),
      aside: fc.constantFrom(null, null, 'related' as const, 'legal' as const),
      level: fc.constantFrom(2 as const, 3 as const, 4 as const),
      ordered: fc.boolean(),
      depth: fc.nat(DEEPEST),
      number: fc.option(fc.integer()),
    }),
  )
  .map(([kind, text, rest]) => line(kind, text, rest))

test('[F2] a structure is read as it was written, one form a line', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
      const { text, structure } = formatStructure(lines)
      const forms = Array.from(structure.forms, (_, i) => formAt(structure, i)).filter((form) => form !== null)
      expect(forms).toEqual(lines.map(({ form, aside }) => ({ form, aside })))
      expect(structure.forms.length).toBe(text.split('\n').length * Math.min(lines.length, 1))
    }),
  )
})

test('[F3] every character of such a source has one place, and the reading text stands in it', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), fc.string({ maxLength: 8 }), (lines, cut) => {
      const { text, structure } = formatStructure(lines)
      // A structure that does not fit its text, as a damaged disk may give, loses nothing either.
      const source = { id: '', name: '', text: cut + text, structure, facts: {} }
      const article = parseArticle(source)
      const spans = [...article.blocks, ...article.aside]
        .flatMap((part) => part.source)
        .toSorted((a, b) => a.start - b.start)
      expect(spans.map(({ start }) => start)).toEqual(
        spans.length === 0 ? [] : [0, ...spans.slice(0, -1).map(({ end }) => end)],
      )
      expect(spans.at(-1)?.end ?? 0).toBe(source.text.length)
      for (const run of article.runs)
        expect(source.text.slice(run.source, run.source + run.length)).toBe(
          article.text.slice(run.text, run.text + run.length),
        )
      expect(spansToSource(article, { start: 0, end: article.text.length }).length).toBeGreaterThanOrEqual(0)
      expect(linesOf(article.text).length).toBeGreaterThanOrEqual(0)
    }),
  )
})
