import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { parseArticle } from './parse.ts'
import type { Facts } from './source.ts'

const parse = (text: string, facts: Facts = {}) => parseArticle({ id: 'own:1', name: 'a text.txt', text, facts })

const BODY =
  'The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight again.'

test.each([
  ['nothing', ''],
  ['blank lines', '\n \r\n\t\n'],
  ['one word', 'Hello'],
  ['a lone surrogate', 'a \ud800 b\n\udc00'],
  ['invisible characters only', '\ufeff\u200b\u00ad'],
  ['a letter of a megabyte', 'x'.repeat(1 << 20)],
  ['a sentence of a megabyte', 'By Anna Karlsson, 1 May 2020. '.repeat(1 << 15)],
  ['a megabyte of marks', '“('.repeat(1 << 19)],
  ['a megabyte of digits and strokes', '1/'.repeat(1 << 19)],
  ['twelve thousand lines', 'Photo: A\n1. “x\n'.repeat(6000)],
])('[P2] %s is an article', (_, text) => {
  expectLossless(parse(text), text)
})

test('[P3] the source of blocks and aside is the source, each character once, for any string', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      BODY,
      'By Anna Karlsson',
      '“Open',
      'Photo: Anna Karlsson',
      '* * *',
      '- item',
      '1. one',
      'Related stories',
      'A headline',
      '1 May 2020',
    ),
    fc.constantFrom('cafÃ© â€œquotedâ€\u009d', 'AT&amp;T', 'a\u00adb\u00a0c', 'مرحبا بالعالم', '今日は良い天気です。'),
  )
  const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\f', ' \u00a0\n')
  const source = fc.array(fc.tuple(line, end), { maxLength: 40 }).map((lines) => lines.flat().join(''))
  fc.assert(
    fc.property(source, (text) => {
      expectLossless(parse(text), text)
    }),
    { numRuns: 100 },
  )
})

test('[P7] a few words over the headline of a text without menus are not taken for it', () => {
  const title = 'How a town of four hundred people kept its only baker through two hard winters'
  const body = [
    'The baker of the town lit the oven at three every morning, and by six the bread was on the counter of the shop.',
    'In the first winter the town bought the flour for him, and in the second one the baker gave the bread away.',
    'Four hundred people live in the town today, and on a good morning the baker sells three hundred loaves to them.',
  ]
  const { meta } = parse(['Market days', title, 'By Anna Karlsson', '1 May 2020', ...body].join('\n\n'))
  expect(meta.title).toBe(title)
})

test('[P8] the title has the mark between kicker and headline as the page shows it elsewhere', () => {
  const body = Array.from(
    { length: 6 },
    (_, i) => `The council met for the ${i}th time about the dam, and nobody left early.`,
  )
  const parted = (other: string, title = 'The dam Two resign after the flood') =>
    parse([title, 'By Anna Karlsson', ...body, other].join('\n\n'))
  expect(parted('The dam: Two resign after the flood').meta.title).toBe('The dam: Two resign after the flood')
  expect(parted('The dam – two resign after the flood').meta.title).toBe('The dam Two resign after the flood')
  const loose = 'The dam : Two resign after the flood'
  expect(parted('The dam: Two resign after the flood', loose).meta.title).toBe('The dam: Two resign after the flood')
  expect(parted('Two resign after the flood', loose).meta.title).toBe(loose)
})

const FERRIES = ['Hallvik', 'Sandnes', 'Torvik', 'Lindholm', 'Brekke', 'Stranda'].map(
  (name) =>
    `The ferry to ${name} sounded twice in the fog, and its lights were seen from the harbour wall that winter, said the captain.`,
)
const FERRY_PAGE = [
  'Home',
  'News',
  'Menu',
  'Ferries of the harbour sail again',
  'By Anna Karlsson',
  '14 March 2021',
  ...FERRIES,
]

test.each([
  ['another headline in capitals', 9, ['BAKERS OF THE HARBOUR SAY THAT THEY WILL NOT WAIT FOR THE FERRY']],
  [
    'a note on the author',
    12,
    ['Anna Karlsson is a writer who lives by the sea, and has told of ferries for thirty years.'],
  ],
  [
    'the next article of its page',
    12,
    [
      'Share',
      'Tweet',
      'Read more',
      'Bread is made at night',
      'By Karl Berg',
      '15 March 2021, 10:30',
      ...['rye', 'oats', 'wheat', 'spelt', 'barley', 'millet'].map(
        (grain) =>
          `Every loaf of ${grain} rests under cloth until dawn, since yeast wants patience and warm hands most of all, bakers say.`,
      ),
    ],
  ],
])('[P8] %s is no part of a text', (_, at, other) => {
  const { text } = parse(FERRY_PAGE.toSpliced(at, 0, ...other).join('\n\n'))
  for (const paragraph of FERRIES) expect(text).toContain(paragraph)
  expect(text).not.toContain(other.at(-1))
})

test('[B6] a line of the body that tells where somebody stands in a picture is a caption', () => {
  const caption = 'Karl Berg, left, waits for the ferry with all the bakers of the harbour and their children'
  const { blocks, text } = parse(FERRY_PAGE.toSpliced(9, 0, caption).join('\n\n'))
  expect(text).toContain(caption)
  expect(blocks.filter(({ kind }) => kind === 'caption')).toHaveLength(1)
})

test('[P7] a line that is a day and no more is no headline', () => {
  const day = '14 March 2021'
  const rest =
    "The owner couldn't go on, and he shut the door of the café on Monday. Nobody in the street had expected it."
  const { meta } = parse(`The shop of café\n\nBy Anna Muster\n\n${day}\n\n${rest}\n\n${BODY}\n\n${BODY}\n`)
  expect(meta.title).toBe('The shop of café')
  expect(meta.published).toBe('2021-03-14')
})

test('[P6] what is stated wins over what the text says', () => {
  const text = `The night ferry and its silent passengers\n\nBy Anna Karlsson\n\n1 May 2020\n\n${BODY}\n\n${BODY} Twice.`
  const { meta } = parse(text, {
    authors: ['B. Lund'],
    published: '2020-05-02',
    language: 'en-GB',
    publication: 'The Strait',
  })
  expect(meta).toMatchObject({
    authors: ['B. Lund'],
    published: '2020-05-02',
    language: 'en-GB',
    publication: 'The Strait',
  })
  expect(meta.title).toBe('The night ferry and its silent passengers')
  expect(parse(text, { title: 'Another title' }).meta.title).toBe('Another title')
})

test('[P5] the reading text has plain spaces, no invisible characters, and its encoding repaired', () => {
  const article = parse(
    `\ufeff${BODY.replace('ferry', 'fer\u00adry').replace(' in ', '\u00a0in\u2009 ')} itâ€™s\u00a0\r\n`,
  )
  expect(article.text).toBe(`${BODY} it’s`)
})

test('[P4] a text from right to left says so', () => {
  const article = parse(
    'ذهب الولد إلى المدرسة في الصباح الباكر وعاد إلى البيت في المساء مع أصدقائه الذين يسكنون في الحي نفسه.',
  )
  expect(article.meta).toMatchObject({ language: 'ar', direction: 'rtl' })
})

test('[P7] a poem that was never on a page keeps every line, however short', () => {
  const poem =
    'The miller’s hour\n\nThe wheel goes round,\nthe water stays,\na single sound\nfor all its days,\n\nand no one knows\nwho first began\nto let it close\non grain and man.'
  const article = parse(poem)
  expect(article.aside).toEqual([])
  expect(article.meta.title).toBe('The miller’s hour')
})

test('[P7] a recipe that somebody typed keeps its ingredients, however many labels that makes', () => {
  const recipe = [
    'Apple cake',
    'By Lena Brandt',
    'Ingredients',
    '200 g flour',
    '100 g butter',
    '3 apples',
    '1 egg',
    'Method',
    'Knead the flour, the butter and the egg into a dough and leave it in the cold for half an hour.',
    'Peel the apples and cut them into slices.',
    'Bake at 180 degrees for 40 minutes.',
  ]
  const { blocks, aside, meta } = parse(recipe.join('\n'))
  expect(meta.title).toBe('Apple cake')
  expect(blocks).toHaveLength(recipe.length)
  expect(aside).toEqual([])
})

test('[P7] a long text with one line of furniture keeps its body whole, and leaves the labels around it', () => {
  const short = 'A harbour goes to sleep'
  const paragraphs = Array.from({ length: 36 }, (_, i) =>
    i === 20 ? short : `${BODY} The pilot of boat ${i} said so to all who asked him that evening.`,
  )
  const labels = ['Harbour Weekly', 'Boats', 'Pilots']
  const article = parse([...paragraphs, 'Share this article', ...labels].join('\n\n'))
  expect(article.text).toContain(short)
  expect(article.aside.flatMap(({ source }) => source)).toHaveLength(labels.length + 1)
})

function expectLossless(article: Article, source: string) {
  const spans = [...article.blocks, ...article.aside]
    .flatMap((part) => part.source)
    .toSorted((a, b) => a.start - b.start)
  let covered = 0
  for (const { start, end } of spans) {
    expect(start).toBe(covered)
    expect(end).toBeGreaterThan(start)
    covered = end
  }
  expect(covered).toBe(source.length)
  expect(article.blocks.map(({ at }) => article.text.slice(at.start, at.end)).join('\n\n')).toBe(article.text)
  let mapped = 0
  for (const run of article.runs) {
    expect(run.text).toBeGreaterThanOrEqual(mapped)
    mapped = run.text + run.length
    if (article.text.slice(run.text, mapped) !== source.slice(run.source, run.source + run.length))
      expect.fail('a run differs')
  }
}
