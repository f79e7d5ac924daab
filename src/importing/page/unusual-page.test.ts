import { expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { makePage } from './make-page.ts'

const PARAGRAPHS = [
  'The ferry left at noon, with nobody on its deck but the mate and a dog, and the harbour lay in fog until the evening.',
  'Nobody on the quay had waved. The last of the crates was carried up the ramp by two men who did not speak.',
  'In the evening the keeper lit the lamp on the mole, as he had done for thirty years, and wrote the hour into his book.',
]
const LETTER = ['Monday', 'Tuesday', 'Friday', 'Sunday'].flatMap((day) =>
  PARAGRAPHS.map((words) => `${words} That was on ${day}.`),
)
const WRAPPED = LETTER.map((words) => words.replaceAll(/(.{1,66}) /g, '$1\n')).join('\n\n')
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')
const page = (body: string, head = '') =>
  `<html><head><title>The ferry left</title>${head}</head><body>${body}</body></html>`

function shown(html: string): readonly (readonly [kind: string, words: string])[] {
  const made = makePage(html, null)
  if (made.kind === 'refused') throw new Error(made.why)
  const { blocks, text } = parseArticle({ id: '', name: '', ...made })
  return blocks.map(({ kind, at }) => [kind, text.slice(at.start, at.end)])
}

test.each([
  ['a plain text, as a browser saves it', `<pre>The ferry left\n\nBy Ada Quill\n\n${WRAPPED}</pre>`],
  [
    'a mail in an archive of a list',
    `<h1>The ferry left</h1><b>By Ada Quill</b><hr><pre>${WRAPPED}</pre><hr><a href="2.html">Next</a>`,
  ],
])('[I12] %s is read as a plain text, not as a piece of code', (_, body) => {
  const blocks = shown(page(body))
  expect(blocks.filter(([kind]) => kind === 'code')).toEqual([])
  // Lines that were broken at a width are paragraphs again, most of them whole.
  const whole = LETTER.filter((words) => blocks.some(([kind, said]) => kind === 'paragraph' && said === words))
  expect(whole.length).toBeGreaterThan(LETTER.length / 2)
})

test('[I12] a piece of code beside an article stays code', () => {
  const code = 'const ferry = left()\nferry.wave()\nreturn ferry;'
  expect(shown(page(`<h1>The ferry left</h1>${BODY}<pre>${code}</pre>${BODY}`))).toContainEqual(['code', code])
})

test('[I12] a page that its scripts draw comes in with the text that it gives to machines', () => {
  const articleBody = [...PARAGRAPHS, ...PARAGRAPHS].map((words) => `<p>${words}</p>`).join('')
  const data = { '@type': 'NewsArticle', headline: 'The ferry left without a sound', articleBody }
  const script = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`
  const blocks = shown(page('<div id="root"></div><p>Loading</p>', script))
  expect(blocks[0]).toEqual(['headline', 'The ferry left without a sound'])
  expect(blocks.slice(1, 4)).toEqual(PARAGRAPHS.map((words) => ['paragraph', words]))
  expect(blocks.map(([, words]) => words)).not.toContain('Loading')
})

test.each([
  [
    'a formula comes in as it was written',
    'So <span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x=2</annotation></semantics></math><span aria-hidden="true">x=2</span></span> holds.',
    'So x=2 holds.',
  ],
  [
    'a formula without its writing comes in by its signs',
    'So <math><mi>x</mi><mo>=</mo><mn>2</mn></math> holds.',
    'So x=2 holds.',
  ],
  [
    'a formula behind a picture of it comes in',
    'So <span style="display: none"><math alttext="x=2"></math></span><img src="x.svg"> holds.',
    'So x=2 holds.',
  ],
  [
    'what is hidden in a line is no part of it',
    'Nobody <span hidden>at all</span> waved<a aria-hidden="true">#</a>.',
    'Nobody waved.',
  ],
  ['how characters are read stands behind them', '<ruby>東京<rt>とうきょう</rt></ruby>の港', '東京(とうきょう)の港'],
  [
    'and once where the page has the brackets',
    '<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の港',
    '東京(とうきょう)の港',
  ],
])('[I12] %s', (_, markup, words) => {
  const blocks = shown(page(`<h1>The ferry left</h1>${BODY}<p>${markup} ${PARAGRAPHS[1]}</p>${BODY}`))
  expect(blocks.some(([, said]) => said === `${words} ${PARAGRAPHS[1]}`)).toBe(true)
})
