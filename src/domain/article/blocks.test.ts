import { expect, test } from 'vitest'
import type { Article, Block } from './article.ts'
import { parseArticle } from './parse.ts'
import { spansToSource } from './source-map.ts'

const BEFORE = `The keeper of the lighthouse

By Anna Karlsson

The lamp was lit at dusk every evening for ninety years, and in all that time nobody thought of writing down who had lit it.

When the archive opened its boxes last spring, three notebooks were found between the bills for oil and wicks, and a drawing.
`
const AFTER = `
Since then the notebooks have been read page by page, and the names in them are those of the families along the coast.

Nobody knows what will become of the tower, but the lamp is lit again on the first evening of every month, for an hour.
`
const parse = (middle: string) =>
  parseArticle({ id: 'own:1', name: 'keeper.txt', text: `${BEFORE}\n${middle}\n${AFTER}`, facts: {} })

function only<K extends Block['kind']>(article: Article, kind: K): Block & { readonly kind: K } {
  const found = article.blocks.filter((block): block is Block & { readonly kind: K } => block.kind === kind)
  expect(found).toHaveLength(1)
  return found[0]!
}

test('[K1] code keeps its spaces and line ends, and every character of it maps to the source', () => {
  const code = 'function turns(hours) {\n  const perHour = 60 / period;\n\n  return hours * perHour;\n}'
  const article = parse(code)
  const { at } = only(article, 'code')
  expect(article.text.slice(at.start, at.end)).toBe(code)
  expect(spansToSource(article, at)).toEqual([{ start: BEFORE.length + 1, end: BEFORE.length + 1 + code.length }])
})

test.each([
  ['tabs', 'Year\tLamp\tOil\n1911\twick\t40 barrels\n1934\tgas\tnone at all\n1951\telectric\tnone at all'],
  [
    'bars',
    '| Year | Lamp | Oil |\n| 1911 | wick | 40 barrels |\n| 1934 | gas | none at all |\n| 1951 | electric | none at all |',
  ],
  [
    'runs of spaces',
    'Year    Lamp        Oil\n1911    wick        40 barrels\n1934    gas         none at all\n1951    electric    none at all',
  ],
])('[K2] lines of equally many cells parted by %s are a table whose first row names the columns', (_, rows) => {
  const article = parse(rows)
  const table = only(article, 'table')
  expect(
    table.rows.map(({ heading, cells }) => [heading, ...cells.map((at) => article.text.slice(at.start, at.end))]),
  ).toEqual([
    [true, 'Year', 'Lamp', 'Oil'],
    [false, '1911', 'wick', '40 barrels'],
    [false, '1934', 'gas', 'none at all'],
    [false, '1951', 'electric', 'none at all'],
  ])
})

test('[K3] marks, numbers and a place right under another heading give its level', () => {
  const paragraph =
    'The tower stands on a rock that the sea has never covered, and the path to it is dry for two hours a day.'
  const article = parse(
    [
      '## The tower',
      paragraph,
      '### The stairs',
      paragraph,
      'The lamp',
      'Wicks and oil',
      paragraph,
      'The years after',
      paragraph,
    ].join('\n\n'),
  )
  const headings = article.blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.level, article.text.slice(block.at.start, block.at.end)]] : [],
  )
  expect(headings).toEqual([
    [2, 'The tower'],
    [3, 'The stairs'],
    [2, 'The lamp'],
    [3, 'Wicks and oil'],
    [2, 'The years after'],
  ])
})

const words = (article: Article, { at }: Block) => article.text.slice(at.start, at.end)

test('[K4] lines that a colon announces and no blank line parts are a list, and the heading right under it is none of it', () => {
  const items = ['a spare wick for every month.', 'oil for the whole of the winter, in barrels that one man can roll.']
  const article = parse(`The keeper had to have in store:\n\n${items.join('\n')}\nThe Second Winter`)
  const list = only(article, 'list')
  expect(list.items.map((item) => article.text.slice(item.start, item.end))).toEqual(items)
  expect(words(article, only(article, 'heading'))).toBe('The Second Winter')
})

test('[K4] lines without a mark are a list where one of them is as long as a paragraph', () => {
  const items = [
    'Weather: the wind, the sea and the clouds were written down four times a day, and twice in the night when it blew.',
    'Ships: each that passed by day.',
    'Visitors: their names, and what they had come for.',
  ]
  expect(only(parse(items.join('\n')), 'list').items).toHaveLength(items.length)
})

test('[K4] a heading right over the items is told by the stop that they have', () => {
  const items = ['The wick is trimmed at noon.', 'The glass is washed at one.', 'The oil is measured at two.']
  const article = parse(`What the keeper does\n${items.join('\n')}`)
  expect(words(article, only(article, 'heading'))).toBe('What the keeper does')
  expect(article.blocks.map((block) => words(article, block))).toContain(items.join('\n'))
})

test('[K4] short lines that nothing announces are one block and stay lines: a verse, an address', () => {
  const verse =
    'The lamp is lit, the night is wide,\nthe ships go by without a sound,\nand what we were is on the tide.'
  const article = parse(verse)
  expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => words(article, block))).toContain(
    verse,
  )
})

test('[K4] where no blank line parts the paragraphs, each line is one', () => {
  const text = `${BEFORE}\n${AFTER}\nThe oil is paid for by the town.\nThe wicks come by ship.\nNobody is in a hurry.`
  const article = parseArticle({ id: 'own:1', name: 'keeper.txt', text: text.replaceAll(/\n+/g, '\n'), facts: {} })
  expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(7)
})

test('[C3] the line under what a picture shows names who made it, and both are one caption', () => {
  const article = parse('The keeper on the stairs of the tower\nPhoto: Anna Karlsson')
  const caption = only(article, 'caption')
  expect(words(article, caption)).toBe('The keeper on the stairs of the tower Photo: Anna Karlsson')
  expect(caption.credit && article.text.slice(caption.credit.start, caption.credit.end)).toBe('Photo: Anna Karlsson')
})

const blocksIn = (text: string) => {
  const article = parseArticle({ id: 'own:1', name: 'pasted.txt', text, facts: {} })
  return article.blocks.map(({ kind, at }) => [kind, article.text.slice(at.start, at.end)])
}

test('[K4] of a poem without a single long line the stanzas stay together', () => {
  const stanzas = [
    'The ferry sleeps beside the quay,\nThe lamps are swinging on the tide,\nThe town has turned away from sea,\nAnd there is nobody outside.',
    'The captain will not loose the rope,\nHe hears a clock across the bay,\nAnd for an hour he keeps a hope\nThat will not last until the day.',
  ]
  expect(blocksIn(['Night ferry', ...stanzas].join('\n\n'))).toEqual([
    ['headline', 'Night ferry'],
    ...stanzas.map((stanza) => ['paragraph', stanza]),
  ])
})

test('[K4] a list that a colon announces is one in a text of short paragraphs, too', () => {
  const items = 'A wool hat\nEarplugs\nTwo pairs of socks\nA torch with spare batteries'
  expect(
    blocksIn(
      `Ten things to pack\n\nBy Mara Ellison\n\nThis is what I never travel without:\n\n${items}\n\nLeave the umbrella at home.`,
    ),
  ).toEqual([
    ['headline', 'Ten things to pack'],
    ['byline', 'By Mara Ellison'],
    ['paragraph', 'This is what I never travel without:'],
    ['list', items],
    ['paragraph', 'Leave the umbrella at home.'],
  ])
})

test.each([
  ['as another item', 'A wool hat\nEarplugs\nTwo pairs of socks\nMatches', null],
  ['as a heading, where the items begin in small letters', 'a wool hat\nearplugs\ntwo pairs of socks', 'Method'],
])('[K4] a list that a colon announces may end in a word alone, %s', (_, items, heading) => {
  const lines = [items, heading].filter(Boolean).join('\n')
  const after = 'Leave the umbrella at home, since the wind takes it anyway.'
  expect(blocksIn(`Ten things to pack\n\nThis is what I never travel without:\n${lines}\n\n${after}`)).toEqual([
    ['headline', 'Ten things to pack'],
    ['paragraph', 'This is what I never travel without:'],
    ['list', items],
    ...(heading ? [['heading', heading]] : []),
    ['paragraph', after],
  ])
})
