import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitName } from './author-names.ts'
import { formatBibtex, formatCslJson } from './bibliography.ts'
import { formatHtml } from './html.ts'
import { annotation, NOW, river } from './test-notes.ts'
import { wordsOfHtml } from './words-of-html.ts'

describe('[X18] HTML', () => {
  test('each passage is marked among its neighbours, with note, tags and a link', () => {
    const page = formatHtml([river(annotation())], NOW)
    expect(page).toContain('<h1 dir="auto">The [river]</h1>')
    expect(page).toContain(
      '<span class="around">🌊 The </span><mark class="blue">*river*</mark><span class="around"> rose on Monday',
    )
    expect(page).toContain('<p class="note" dir="auto">How high?</p>')
    expect(page).toContain('#high water · #flood · <time datetime="2024-05-01T10:20:30.456Z">2024-05-01</time>')
  })

  test('what was written comes back as words, and never as a tag or an address that runs', () => {
    const words = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', 'script', 'a', ' ', '/', '=', '\n', '-->', 'javascript:'),
    })
    fc.assert(
      fc.property(words, words, words, (note, title, url) => {
        const page = formatHtml([{ ...river(annotation({ note, tags: [title] })), title, url }], NOW)
        const body = page.slice(page.indexOf('<body>'))
        const tags = [...body.matchAll(/<(\/?[a-z\d]+)/g)].map(([, tag = '']) => tag.replace('/', ''))
        expect(new Set(tags)).toEqual(new Set(tags.filter((tag) => KNOWN.has(tag))))
        expect(body).not.toMatch(/href="(?!https?:)/)
        const [, written = ''] = /<p class="note" dir="auto">([^]*?)<\/p>/.exec(body) ?? []
        expect(wordsOfHtml(written)).toBe(note.replaceAll(/\n{3,}/g, '\n\n').trim())
      }),
    )
  })
})

const KNOWN = new Set(['body', 'h1', 'section', 'p', 'a', 'article', 'blockquote', 'span', 'mark', 'time', 'html'])

describe('[X19] the article in bibliographies', () => {
  test.each([
    ['two words', 'Ada Moor', { given: 'Ada', particle: '', family: 'Moor' }],
    ['particles', 'Jan van der Berg', { given: 'Jan', particle: 'van der', family: 'Berg' }],
    ['turned round', 'Moor, Ada', { given: 'Ada', particle: '', family: 'Moor' }],
    ['one word', 'Madonna', { literal: 'Madonna' }],
    ['a newsroom', 'Quay Staff', { literal: 'Quay Staff' }],
    ['another script', '毛 泽东', { literal: '毛 泽东' }],
    ['a particle that is a given name', 'Al Gore', { given: 'Al', particle: '', family: 'Gore' }],
  ])('a name: %s', (_, name, parts) => expect(splitName(name)).toEqual(parts))

  test('BibTeX', () => {
    const odd = { ...river(), title: '100 % {of} the_river & Co', publication: null, date: null, authors: [] }
    expect(formatBibtex([river(), odd])).toBe(`@article{moor2024river,
  author = {Moor, Ada and Lea, Ben},
  title = {{The [river]}},
  journal = {The Quay},
  date = {2024-04-30},
  year = {2024},
  month = {4},
  langid = {en-GB},
  url = {https://example.org/river},
}

@online{100,
  title = {{100 \\% \\{of\\} the\\_river \\& Co}},
  langid = {en-GB},
  url = {https://example.org/river},
}
`)
  })

  test.each(['2024-04~', '2023-01?/2024-02', '199X', '2024-21%'])('BibTeX dates are EDTF: %s', (date) => {
    expect(formatBibtex([{ ...river(), date }])).toContain(`\n  date = {${date}},\n`)
  })

  test.each<[string, string | null, object]>([
    ['a day', '2024-04-30', { issued: { 'date-parts': [[2024, 4, 30]] } }],
    ['about a month', '2024-04~', { issued: { 'date-parts': [[2024, 4]], circa: true } }],
    ['an interval', '2023/2024-02', { issued: { 'date-parts': [[2023], [2024, 2]] } }],
    ['a decade', '199X', { issued: { raw: '199X' } }],
  ])('CSL-JSON with %s', (_, date, item) => {
    expect(JSON.parse(formatCslJson([{ ...river(), date }]))).toMatchObject([
      {
        id: expect.any(String),
        type: 'article-newspaper',
        title: 'The [river]',
        author: [{ family: 'Moor', given: 'Ada' }, {}],
        ...item,
      },
    ])
  })

  test('titles come back from both as they were, and no key stands twice', () => {
    const title = fc.string({
      unit: fc.constantFrom('a', 'B', '{', '}', '\\', '%', '&', '_', '#', '$', '~', '^', ' ', 'é'),
    })
    fc.assert(
      fc.property(fc.array(title, { minLength: 1 }), (titles) => {
        const texts = titles.map((each) => ({ ...river(), title: each }))
        const bib = formatBibtex(texts)
        const written = [...bib.matchAll(/^ {2}title = \{\{(.*)\}\},$/gm)].map(([, words = '']) => untex(words))
        expect(written).toEqual(titles.map((each) => each.replaceAll(/\s+/g, ' ')))
        const keys = [...bib.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)
        expect(new Set(keys).size).toBe(titles.length)
        expect(JSON.parse(formatCslJson(texts))).toMatchObject(titles.map((each, i) => ({ id: keys[i], title: each })))
      }),
    )
  })
})

/** Reads what TeX would set. */
function untex(words: string): string {
  return words.replaceAll(
    /\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\(.)/g,
    (mark, sign?: string) =>
      sign !== undefined && !mark.startsWith('\\text')
        ? sign
        : mark.includes('backslash')
          ? '\\'
          : mark.includes('tilde')
            ? '~'
            : '^',
  )
}
