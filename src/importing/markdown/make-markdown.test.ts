import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { sliceOf } from '#domain/text/span.ts'
import { makeMarkdown } from './make-markdown.ts'

const FERRY = readFileSync(fileURLToPath(new URL('../../../test/fixtures/importing/ferry.md', import.meta.url)), 'utf8')

function articleOf(markdown: string) {
  const made = makeMarkdown(markdown, null)
  if (made.kind === 'refused') throw new Error(made.why)
  return parseArticle({ id: '', name: 'x.md', ...made })
}

const shown = ({ blocks, text }: ReturnType<typeof articleOf>) =>
  blocks.map((block) => [block.kind, sliceOf(text, block.at)])

test('[I15] Markdown comes in with its structure and the facts of its front matter', () => {
  const article = articleOf(FERRY)
  expect(article.meta).toMatchObject({
    title: 'The ferry left without a sound',
    authors: ['Ada Quill', 'Tom Mirek'],
    published: '2019-03-14',
    url: 'https://harbour.example/ferry',
    language: 'en',
  })
  expect(shown(article)).toEqual([
    ['headline', 'The ferry left without a sound'],
    [
      'paragraph',
      'The ferry left at noon, with nobody on its deck but the mate and a dog. The harbour lay in fog until the evening.',
    ],
    ['heading', 'What it carried'],
    ['list', 'crates of herring\na piano without its lid\nthe mail'],
    ['quotation', 'Nobody on the quay had waved.\n\nNobody had called.'],
    ['heading', 'The timetable'],
    ['table', 'Boat\tHour\nfirst\t06:10\nlast\t22:40'],
    ['code', '06:10  out\n22:40    home'],
    ['list', '☑ lamps\n☐ oil\nhalf a can'],
    ['separator', '* * *'],
    ['caption', 'The quay in fog'],
    ['paragraph', 'The last of the crates was carried up the ramp by two men who did not speak.[1]'],
    ['paragraph', '[1] So the harbour book says.'],
  ])
  expect(article.aside).toMatchObject([{ why: 'imprint' }])
})

test.each([
  ['no heading', 'The ferry left at noon.\n\nIt was late.', { title: 'The ferry left at noon.' }],
  ['a heading far down', 'One.\n\nTwo.\n\nThree.\n\n## Four\n\nFive.', { title: 'One.' }],
  [
    'a byline and a day',
    '# The night ferry\n\nBy Ada Quill, 14 March 2019\n\nThe ferry left at noon.',
    { authors: ['Ada Quill'], published: '2019-03-14' },
  ],
  ['a month', '---\ndate: 2019-03\n---\n\n# A\n\nB', { published: '2019-03' }],
  ['a moment', '---\ndate: 2019-03-14T23:30:00-05:00\n---\n\n# A\n\nB', { published: '2019-03-14' }],
  ['authors as things', '---\nauthor:\n  - name: Ada Quill\n---\n\n# A\n\nB', { authors: ['Ada Quill'] }],
  ['a link to a person', '---\nauthor: "[[Ada Quill]]"\n---\n\n# A\n\nB', { authors: ['Ada Quill'] }],
  [
    'a title with marks',
    '---\ntitle: The *quiet* ferry & its **dog**\n---\n\n# The *quiet* ferry & its **dog**\n\nB',
    { title: 'The quiet ferry & its dog' },
  ],
  [
    'a title with signs of its own',
    '---\ntitle: 2 * 3 * 4 and snake_case_words\n---\n\nB',
    { title: '2 * 3 * 4 and snake_case_words' },
  ],
  ['a title that is no paragraph', '---\ntitle: "1. First"\n---\n\nB', { title: '1. First' }],
  ['an address that is none', '---\nurl: javascript:alert(1)\n---\n\n# A\n\nB', { url: null, title: 'A' }],
  ['front matter that is no YAML', '---\ntitle: [\n---\n\n# A\n\nB', { title: 'A' }],
  [
    'front matter with a colon too many',
    '---\ntitle: The ferry: a story\nauthor: "Ada Quill"\n---\n\n# A\n\nB',
    { title: 'The ferry: a story', authors: ['Ada Quill'] },
  ],
  [
    'front matter in TOML',
    '+++\ntitle = "The ferry: a story"\nauthors = ["Ada Quill", "Tom Mirek"]\ndate = 2019-03-14T10:00:00Z\n[params]\ntitle = "x"\n+++\n\nB',
    { title: 'The ferry: a story', authors: ['Ada Quill', 'Tom Mirek'], published: '2019-03-14' },
  ],
  [
    'front matter in JSON',
    '{\n  "title": "The ferry",\n  "author": "Ada Quill",\n  "date": "2019-03-14"\n}\n\n# A\n\nB',
    { title: 'The ferry', authors: ['Ada Quill'], published: '2019-03-14' },
  ],
])('[I15] Markdown with %s', (_, markdown, meta) => {
  expect(articleOf(markdown).meta).toMatchObject(meta)
})

test('[I15] emphasis and links leave no sign, and lists inside lists keep their depth', () => {
  const article = articleOf(
    '# The *quiet* __ferry__\n\nIt ~~left~~ *at* [noon](https://a.example), see <https://b.example/> \\*.\n\n- crates\n  1. one\n  2. two\n- a dog\n',
  )
  expect(shown(article)).toEqual([
    ['headline', 'The quiet ferry'],
    ['paragraph', 'It left at noon, see https://b.example/ *.'],
    ['list', 'crates\none\ntwo\na dog'],
  ])
  const [list] = article.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(list?.map(({ depth, number }) => [depth, number])).toEqual([
    [0, null],
    [1, 1],
    [1, 2],
    [0, null],
  ])
})

test('[I15] a list begins where it says, and the lines of a verse stay lines of one paragraph', () => {
  const article = articleOf(
    '# A\n\n5. five\n6. six\n\nThe ferry  \nleft at\nnoon,\\\nand nobody waved.\n\nIt was late.\n',
  )
  expect(shown(article)).toEqual([
    ['headline', 'A'],
    ['list', 'five\nsix'],
    ['paragraph', 'The ferry\nleft at noon,\nand nobody waved.'],
    ['paragraph', 'It was late.'],
  ])
  const [list] = article.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(list?.map(({ number }) => number)).toEqual([5, 6])
})

test('[I15] markup inside Markdown is dropped, its words stay', () => {
  expect(shown(articleOf('# A\n\n<div onclick="x()">The <b>ferry</b></div>\n\nIt <i>left</i>.<!-- no -->'))).toEqual([
    ['headline', 'A'],
    ['paragraph', 'The ferry'],
    ['paragraph', 'It left.'],
  ])
})

test('[I15] any text is Markdown or empty, and keeps every letter', () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '| a | b |\n| - | - |\n',
    '\n\n',
    '\n',
    '    ',
    'ferry ',
    'noon ',
    '*',
    '[x]: y',
    '![',
    '](',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const made = makeMarkdown(pieces.join(''), null)
      if (made.kind === 'refused') return
      const article = parseArticle({ id: '', name: '', ...made })
      const spans = [...article.blocks, ...article.aside].flatMap(({ source }) => source)
      expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(made.text.length)
    }),
  )
})

test.each([
  ['emphasis and links', 'The ferry *left* at [noon](x). '],
  ['quotes of code that never end', '` a'],
  ['brackets', '['],
])('[I15] one line of %s without end is read as plain words, in linear time', (_, words) => {
  const markdown = words.repeat(2_000_000 / words.length)
  expect(makeMarkdown(markdown, 'https://a.example/')).toEqual({
    kind: 'made',
    text: markdown,
    facts: { url: 'https://a.example/' },
  })
})

test('[I15] a long list, a long table and a long piece of code stay what they are', () => {
  const list = '- a word of the ferry\n'.repeat(3000)
  const code = `~~~\n${'let ferry = left()\n'.repeat(3000)}~~~\n`
  const blocks = articleOf(`# A\n\n${list}\n${code}`).blocks.map(({ kind }) => kind)
  expect(blocks).toEqual(['headline', 'list', 'code'])
})
