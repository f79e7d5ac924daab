import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { sliceOf } from '#domain/text/span.ts'
import { makePage } from './make-page.ts'

const HARBOUR = readFileSync(
  fileURLToPath(new URL('../../../test/fixtures/importing/harbour.html', import.meta.url)),
  'utf8',
)

function articleOf(html: string, from: string | null = null): Article {
  const made = makePage(html, from)
  if (made.kind === 'refused') throw new Error(made.why)
  return parseArticle({ id: '', name: 'page.html', ...made })
}

const shown = ({ blocks, text }: Article) => blocks.map((block) => [block.kind, sliceOf(text, block.at)])

test('[I12] of a saved page the article comes in with its structure, and what it states', () => {
  const article = articleOf(HARBOUR)
  expect(article.meta).toMatchObject({
    title: 'The lamp on the mole is lit again',
    authors: ['Ines Okafor'],
    publication: 'The Harbour Post',
    published: '2021-11-05',
    language: 'en-GB',
    url: 'https://harbour.example/news/the-lamp-on-the-mole',
  })
  expect(shown(article)).toEqual([
    ['headline', 'The lamp on the mole is lit again'],
    ['byline', 'By Ines Okafor'],
    ['caption', 'The lamp on the evening before the storm. Photo: Tom Mirek'],
    ['paragraph', expect.stringMatching(/^For eleven winters/)],
    ['paragraph', expect.stringMatching(/^Nobody had asked/)],
    ['heading', 'A key that nobody missed'],
    ['paragraph', expect.stringMatching(/^The door at the foot/)],
    ['quotation', expect.stringMatching(/^I have looked at that key/)],
    ['paragraph', expect.stringMatching(/^The keeper of the stores/)],
    ['list', 'one can of oil, half full\ntwo wicks of the old width\na box of matches'],
    ['heading', 'What the tide table says'],
    ['table', 'Evening\tHigh water\nWednesday\t19:12\nThursday\t20:04'],
    ['paragraph', expect.stringMatching(/^High water came/)],
  ])
  expect(article.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([2, 3])
})

test('[I13] what a page shows around its article is set aside, not lost', () => {
  const made = makePage(HARBOUR, null)
  const { aside } = articleOf(HARBOUR)
  const text = made.kind === 'made' ? made.text : ''
  const words = aside.flatMap(({ source }) => source.map((at) => sliceOf(text, at))).join('\n')
  for (const line of ['Sport', 'Most read', 'Where the herring went', 'All rights reserved.', '5 November 2021'])
    expect(words).toContain(line)
})

const BODY =
  '<p>The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour came.</p>'.repeat(
    4,
  )
const page = (head: string, body = BODY) =>
  `<html><head>${head}</head><body><h1>The night ferry</h1>${body}</body></html>`

test.each([
  [
    'canonical',
    page('<link rel="canonical" href="https://a.example/x?utm_medium=mail&id=3#top">'),
    'https://a.example/x?id=3',
  ],
  ['og:url', page('<meta property="og:url" content="https://a.example/y">'), 'https://a.example/y'],
  ['the note of Chrome', `<!-- saved from url=(0021)https://a.example/z -->${page('')}`, 'https://a.example/z'],
  [
    'the note of SingleFile',
    `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://a.example/s \n--><head></head><body>${BODY}</body></html>`,
    'https://a.example/s',
  ],
  [
    'a relative address against the note',
    `<!-- saved from url=(0021)https://a.example/z/old -->${page('<link rel=canonical href="/z/new">')}`,
    'https://a.example/z/new',
  ],
  [
    'a front page that is no address of its own',
    `<!-- saved from url=(0021)https://a.example/z -->${page('<link rel=canonical href="https://a.example/">')}`,
    'https://a.example/z',
  ],
  ['no address of the web', page('<link rel="canonical" href="javascript:alert(1)">'), null],
  ['nothing', page(''), null],
])('[I12] where it came from: %s', (_, html, url) => {
  expect(articleOf(html).meta.url).toBe(url)
})

test.each([
  ['a broken script of data', page('<script type="application/ld+json">{"@type":"Article",</script>')],
  ['no beginning', `<h1>The night ferry</h1>${BODY}<title>x</title>`],
  ['a stray beginning', `<meta charset=utf-8>\n<!DOCTYPE html><html><body><h1>The night ferry</h1>${BODY}`],
  [
    'a mould with paragraphs in the head',
    page(`<template><div>${'<p>One, two, three, four.</p>'.repeat(40)}</div></template>`),
  ],
  [
    'a frame around it in tables',
    `<html><body><table><tr><td><h1>The night ferry</h1>${BODY}</td></tr></table></body></html>`,
  ],
])('[I12] a page with %s is read', (_, html) => {
  const article = articleOf(html)
  expect(article.meta.title).toBe('The night ferry')
  expect(article.text).toContain('nobody on board said a word')
  expect(article.text).not.toContain('One, two')
})

test('[I12] a caption or a byline that a page shows twice is read once', () => {
  const caption = 'The night ferry at the quay of Vik, seen from the mole on Friday. Photo: Tom Mirek'
  const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
  const twice = page(
    '<meta name="author" content="Ines Okafor">',
    `<article><p class="byline">By Ines Okafor</p><p>By Ines Okafor</p>${figure}${figure}${BODY}</article>`,
  )
  const article = articleOf(twice)
  for (const kind of ['byline', 'caption'])
    expect(article.blocks.filter((block) => block.kind === kind)).toHaveLength(1)
  expect(article.aside.filter(({ why }) => why === 'repetition')).toHaveLength(2)
})

test('[I12] a time is a word of its own, and glued to none', () => {
  const { text } = articleOf(
    page(
      '',
      `<p>By <span>Ines Okafor</span><time datetime="2021-11-05">5 November 2021</time></p><p>The ferry of <time>2019</time>, which nobody had seen (<time>11.30</time>), lay still.</p>${BODY}`,
    ),
  )
  expect(text).not.toContain('Okafor5')
  expect(text).toContain('The ferry of 2019, which nobody had seen (11.30), lay still.')
})

test.each([
  ['<meta property="article:section" content="women">', 'Women'],
  ['<meta property="article:section" content="Food, Bars, New Year">', 'Food'],
  ['<meta property="article:section" content="deutschland-welt">', undefined],
  [
    '<meta property="article:section" content="deutschland-welt"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The night ferry","articleSection":["Welt"]}</script>',
    'Welt',
  ],
])('[I12] a section is named as a reader may see it: %s', (head, section) => {
  expect(articleOf(page(head)).meta.section ?? undefined).toBe(section)
})

test('[I12] the tail of a headline is no publication', () => {
  const made = makePage(
    `<html><head><title>Ten ferries compared - Personally tested</title></head><body><h1>Ten ferries compared - Personally tested</h1>${BODY}</body></html>`,
    null,
  )
  expect(made.kind === 'made' && made.facts.publication).toBeUndefined()
})

test('[I12] elements inside one another without end are read, and in linear time', () => {
  const deep = `<html><body>${'<div>'.repeat(20_000)}${BODY}${'</div>'.repeat(20_000)}</body></html>`
  expect(articleOf(deep).text).toContain('nobody on board')
})

test.each([
  [
    'a front page',
    `<html><head><title>News</title></head><body><ul>${'<li><a href="/x">Fares rise</a></li>'.repeat(30)}</ul></body></html>`,
    'no article',
  ],
  [
    'a page that its scripts draw',
    '<html><head><title>App</title></head><body><div id="root"></div><script>draw()</script></body></html>',
    'no article',
  ],
])('[I3] %s has no article', (_, html, why) => {
  expect(makePage(html, null)).toEqual({ kind: 'refused', why })
})

test('[I12] the lines of a verse stay lines of one paragraph, two breaks part paragraphs, and a list begins where it says', () => {
  const article = articleOf(
    page(
      '',
      `${BODY}<p>The ferry left<br>before the fog.</p><p>It was late.<br><br>Nobody waved.</p>${BODY}<ol start="5"><li>oil</li><li>wicks</li><li value="10">fog</li></ol>${BODY}`,
    ),
  )
  const said = shown(article).map(([, words]) => words)
  expect(said).toEqual(expect.arrayContaining(['The ferry left\nbefore the fog.', 'It was late.', 'Nobody waved.']))
  const [list] = article.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(list?.map(({ number }) => number)).toEqual([5, 6, 10])
})

test('[I14] a part that was copied from a page comes in whole, with its structure', () => {
  const copied =
    '<html><body><!--StartFragment--><h2>A key that nobody missed</h2><p>The door has <b>one</b> lock.</p><ol><li><p>oil</p><p>half a can</p></li><li>wicks<ul><li>two</li></ul></li></ol><pre>a\n  b</pre><!--EndFragment--></body></html>'
  const article = articleOf(copied, 'https://a.example/x')
  expect(shown(article)).toEqual([
    ['headline', 'A key that nobody missed'],
    ['paragraph', 'The door has one lock.'],
    ['list', 'oil half a can\nwicks\ntwo'],
    ['code', 'a\n  b'],
  ])
  expect(article.meta.url).toBe('https://a.example/x')
  expect(article.aside).toEqual([])
})

test('[I12] any markup is a page or has a reason why not, and every character of its text has one place', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div hidden>',
    '</div>',
    '<li>',
    '<ul>',
    '</ul>',
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<pre>',
    '</pre>',
    '<h2>',
    '<br>',
    '<hr>',
    '<blockquote>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '<a href="x">',
    '<',
  )
  const piece = fc.oneof(tag, fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(' The ferry left at noon. '))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const made = makePage(`<html><body>${pieces.join('')}${BODY}</body></html>`, null)
      if (made.kind === 'refused') return
      const article = parseArticle({ id: '', name: '', ...made })
      const spans = [...article.blocks, ...article.aside]
        .flatMap(({ source }) => source)
        .toSorted((a, b) => a.start - b.start)
      expect(spans.map(({ start }) => start)).toEqual([0, ...spans.slice(0, -1).map(({ end }) => end)])
      expect(spans.at(-1)?.end).toBe(made.text.length)
    }),
    { numRuns: 25 },
  )
})
