import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { hashText } from '#domain/text/hash.ts'
import { sliceOf, span } from '#domain/text/span.ts'
import { codePointsOf, codeUnitsOf } from './code-points.ts'
import { formatRows } from '../format-rows.ts'
import { hashOfIri, idOfIri, iriOfHash, iriOfId } from './iris.ts'
import { formatMarkdown } from './markdown.ts'
import { formatReadwise } from './readwise.ts'
import { formatSpreadsheet } from './spreadsheet.ts'
import { annotation, ID, NOW, river, TEXT } from './test-notes.ts'
import { formatWebAnnotations } from './web-annotation.ts'

describe('[X1] the W3C’s form', () => {
  const read = (text: string): unknown => JSON.parse(text)

  test('a collection with one page', () => {
    expect(read(formatWebAnnotations([river(annotation(), annotation({ id: 'b' }))]))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: expect.stringMatching(/^urn:uuid:/),
      type: 'AnnotationCollection',
      modified: NOW,
      total: 2,
      first: {
        type: 'AnnotationPage',
        partOf: { id: expect.stringMatching(/^urn:uuid:/), type: 'AnnotationCollection', total: 2 },
        startIndex: 0,
        items: [{ id: `urn:uuid:${ID}` }, { id: expect.any(String) }],
      },
    })
  })

  test('an annotation with note, tags, colour, selectors and the text that they count in', () => {
    expect(read(formatWebAnnotations([river(annotation())]))).toHaveProperty('first.items.0', {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${ID}`,
      type: 'Annotation',
      motivation: 'commenting',
      created: '2024-05-01T10:20:30.456Z',
      modified: NOW,
      body: [
        { type: 'TextualBody', value: 'How high?', format: 'text/markdown', purpose: 'commenting' },
        { type: 'TextualBody', value: 'high water', purpose: 'tagging' },
        { type: 'TextualBody', value: 'flood', purpose: 'tagging' },
      ],
      stylesheet: { type: 'CssStylesheet', value: expect.stringContaining('.lectern-blue {') },
      target: {
        type: 'SpecificResource',
        source: 'https://example.org/river',
        scope: 'https://lectern.example/read/river',
        styleClass: 'lectern-blue',
        selector: [
          { type: 'TextQuoteSelector', exact: '*river*', prefix: '🌊 The ', suffix: expect.stringMatching(/^ rose/) },
          { type: 'TextPositionSelector', start: 6, end: 13 },
        ],
        state: { type: 'TimeState', sourceDate: '2024-05-01T10:20:30.456Z', cached: iriOfHash(hashText(TEXT)) },
      },
    })
  })

  test('a bare highlight has no body', () => {
    const item: unknown = expect.not.objectContaining({ body: expect.anything() })
    expect(read(formatWebAnnotations([river(annotation({ note: '', tags: [] }))]))).toHaveProperty('first.items', [
      item,
    ])
  })
})

test('[X2] a span in code points cuts out the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const edges = [0, ...Array.from(text).map((_, i, all) => all.slice(0, i + 1).join('').length)]
      const [start = 0, end = 0] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].sort((x, y) => x - y)
      const points = codePointsOf(text)(span(start, end))
      expect(Array.from(text).slice(points.start, points.end).join('')).toBe(sliceOf(text, span(start, end)))
      expect(codeUnitsOf(text)(points.start, points.end)).toEqual(span(start, end))
    }),
  )
})

test('[X2] without the text there is no position', () => {
  const text = river(annotation())
  const lost = { ...text, notes: text.notes.map((note) => ({ ...note, codePoints: null })) }
  expect(formatWebAnnotations([lost])).not.toContain('TextPositionSelector')
})

describe('[X3] ids are IRIs', () => {
  test.each([
    ['a UUID', ID.toUpperCase(), `urn:uuid:${ID}`],
    ['an address', 'https://example.org/a/1', 'https://example.org/a/1'],
    ['anything else', 'a b<c>', 'urn:lectern:annotation:a%20b%3Cc%3E'],
    ['an address that is no URI', 'https://example.org/é', 'urn:lectern:annotation:https%3A%2F%2Fexample.org%2F%C3%A9'],
  ])('%s, and back', (_, id, iri) => {
    expect(iriOfId(id)).toBe(iri)
    expect(idOfIri(iri)).toBe(id.toLowerCase() === ID ? ID : id)
  })

  test('a hash', () => {
    // The example of RFC 6920, section 8.1: "Hello World!"
    expect(iriOfHash(hashText('Hello World!'))).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk')
    expect(hashOfIri(iriOfHash(hashText('Hello World!')))).toBe(hashText('Hello World!'))
  })
})

test('[X4] Markdown of one text', () => {
  expect(formatMarkdown([river(annotation())], NOW)).toBe(`---
title: "The [river]"
author: "Ada Moor, Ben Lea"
publication: "The Quay"
date: "2024-04-30"
source: "https://example.org/river"
exported: "${NOW}"
---

# The \\[river\\]

> \\*river\\*

How high?

#high-water · #flood · blue · [to the passage](<https://lectern.example/read/river#q=river~5.abcd>)
`)
})

test('[X4] Markdown of several texts: each has a heading, and a quote of several paragraphs stays one', () => {
  const long = annotation({ target: describeSpan(TEXT, hashText(TEXT), span(3, TEXT.length)), note: '', tags: [] })
  const written = formatMarkdown([river(long), { ...river(annotation()), title: '2. <b>Flood</b>' }], NOW)
  expect(written).toContain(
    '> The \\*river\\* rose on Monday, and the mill stood in it to the sills.\n>\n> Nobody was hurt.\n\nblue · ',
  )
  expect(written).toContain('\n\n## 2\\. \\<b\\>Flood\\</b\\>\n\n- author: ')
})

describe('[X5] the table', () => {
  test.each([
    ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['behind a space', ' +1', "' +1"],
    ['at-sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a dash', '- said he', "'- said he"],
    ['words', 'a dash - inside = harmless', 'a dash - inside = harmless'],
  ] as const)('%s', (_, note, cell) => {
    expect(formatSpreadsheet([river(annotation({ note, tags: [] }))])).toContain(`,*river*,${cell},,blue,`)
  })

  test.each([
    ['behind a semicolon', 'see; =1+2', "see;' =1+2"],
    ['on a line of its own', 'see\n@SUM(A1)\r\n-cmd|x', `"see\n'@SUM(A1)\r\n'-cmd|x"`],
    ['a list', '1\n- high\n- low', '"1\n- high\n- low"'],
    ['a list that would call', 'a\n- cmd|x', `"a\n'- cmd|x"`],
    ['a wink', 'yes ;-)', 'yes ;-)'],
  ])('a formula inside, %s: spreadsheets with semicolons would cut it out', (_, note, cell) => {
    expect(formatSpreadsheet([river(annotation({ note, tags: [] }))])).toContain(`,*river*,${cell},,blue,`)
  })

  test('no cell begins like a formula, wherever the words come from', () => {
    const words = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', '1', '"', ',', ';'),
    })
    const said = fc.record({ note: words, tag: words, title: words, quote: words, author: words })
    fc.assert(
      fc.property(said, ({ note, tag, title, quote, author }) => {
        const { target } = annotation()
        const item = annotation({ note, tags: [tag], target: { ...target, quote: { ...target.quote, exact: quote } } })
        const file = formatSpreadsheet([{ ...river(item), title, publication: title, authors: [author] }])
        for (const cell of parse(file.slice(1)).flat()) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]/)
      }),
    )
  })

  test('cells come back whole', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', ';') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(formatRows(rows))).toEqual(rows)
      }),
    )
  })
})

test('[X6] Readwise’s table', () => {
  expect(formatReadwise([river(annotation())])).toBe(
    'Highlight,Title,Author,URL,Note,Location,Date\r\n' +
      '*river*,The [river],"Ada Moor, Ben Lea",https://example.org/river,.high-water .flood How high?,7,2024-05-01 10:20:30\r\n',
  )
})

/** Reads a table as RFC 4180 says. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  for (let i = 0; i < csv.length;) {
    const row: string[] = []
    for (;;) {
      const [whole = '', quoted, bare = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(csv.slice(i)) ?? []
      row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
      i += whole.length
      if (csv[i] !== ',') break
      i += 1
    }
    i += 2
    rows.push(row)
  }
  return rows
}
