import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { type Annotation, COLOURS } from '#domain/annotation/annotation.ts'
import { tidyTags } from '#domain/annotation/tags.ts'
import { span } from '#domain/text/span.ts'
import { formatHypothesis, formatHypothesisSearch } from './hypothesis.ts'
import { isObject, type JsonObject, listOf } from './json.ts'
import { prepareImport } from './prepare-import.ts'
import { readAnnotations } from './read-annotations.ts'
import { annotation, NOW, RIVER, river, stored, TEXT } from './test-notes.ts'
import { formatWebAnnotations } from './web-annotation.ts'

const LATER = '2025-01-01T00:00:00.000Z'

/** What a file becomes in a browser that has the text and nothing else. */
function bringIn(words: string, texts = [RIVER]): readonly Annotation[] {
  const file = readAnnotations(words)
  if (file.kind === 'refused') throw new Error(file.why)
  return stored(prepareImport(file.items, texts, new Map(), [], NOW))
}

const itemsIn = (words: string): readonly unknown[] => {
  const file: unknown = JSON.parse(words)
  if (!isObject(file)) return []
  return isObject(file['first']) ? listOf(file['first']['items']) : listOf(file['annotations'] ?? file['rows'])
}

const anyNotes = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      note: fc.string({ unit: 'grapheme', maxLength: 30 }),
      tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 }),
      colour: fc.constantFrom(...COLOURS),
      created: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      start: fc.nat(TEXT.length - 1),
      length: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ id }) => id },
  )
  .map((several) =>
    several.map(({ start, length, tags, created, ...each }) =>
      annotation({
        ...each,
        tags: tidyTags(tags),
        created: created.toISOString(),
        modified: created.toISOString(),
        target: describeSpan(TEXT, RIVER.hash, span(start, Math.min(TEXT.length, start + length))),
      }),
    ),
  )

describe('[X11] out and into an empty browser', () => {
  test('the W3C’s form comes back byte for byte, and so does what is stored', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const words = formatWebAnnotations([river(...notes)])
        const back = bringIn(words)
        expect(back).toEqual(notes)
        expect(formatWebAnnotations([river(...back)])).toBe(words)
      }),
    )
  })

  test.each([
    ['the client’s', (notes: readonly Annotation[]) => formatHypothesis([river(...notes)], NOW)],
    ['the API’s', (notes: readonly Annotation[]) => formatHypothesisSearch([river(...notes)])],
  ])('Hypothesis’ form, %s, comes back byte for byte, and so does what is stored', (_, format) => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        // It says nothing of the text's hash: words that stand there twice are placed by their neighbours.
        const back = bringIn(format(notes))
        expect(back.map(({ foreign: _foreign, target: _target, ...each }) => each)).toEqual(
          notes.map(({ target: _target, ...each }) => each),
        )
        expect(format(back)).toBe(format(notes))
      }),
    )
  })

  test('made on an older version of the text, and gone from it: the words of the file stay', () => {
    const old = `${TEXT} The mayor left.`
    const target = describeSpan(old, `sha256:${'0'.repeat(64)}`, span(TEXT.length + 1, old.length))
    const words = formatWebAnnotations([river(annotation({ target }), annotation({ id: 'b', note: '' }))])
    const back = bringIn(words)
    expect(back[0]?.target.quote.exact).toBe('The mayor left.')
    expect(formatWebAnnotations([river(...back)])).toBe(words)
  })
})

const FOREIGN: JsonObject = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://example.org/ns#' }],
  id: 'https://notes.example/7',
  type: ['Annotation', 'ex:Remark'],
  motivation: 'questioning',
  creator: { id: 'https://notes.example/ada', type: 'Person', name: 'Ada' },
  created: '2015-10-13T13:00:00+02:00',
  rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ex:mood': { sad: [1, null, true] },
  body: [{ type: 'TextualBody', value: 'How high?', language: 'en' }, 'https://example.org/gauge'],
  stylesheet: 'https://notes.example/style.css',
  target: [
    {
      source: 'https://example.org/river?utm_source=x#top',
      styleClass: 'green',
      selector: [
        { type: 'XPathSelector', value: '/html/p' },
        { type: 'TextQuoteSelector', exact: 'The *river* rose on Monday', suffix: ', and the mill stood' },
      ],
    },
    'https://example.org/elsewhere',
  ],
}

describe('[X12] what came in the W3C’s form leaves as it came', () => {
  test('every field, known or not', () => {
    const [back, ...none] = bringIn(JSON.stringify(FOREIGN))
    expect(none).toEqual([])
    expect(back).toMatchObject({ sourceId: RIVER.sourceId, colour: 'green', note: 'How high?' })
    expect(back?.target.position).toEqual({ type: 'TextPositionSelector', start: 3, end: 29 })
    expect(itemsIn(formatWebAnnotations(back ? [river(back)] : []))).toEqual([FOREIGN])
  })

  test('what was changed here is told, the rest as it came', () => {
    const [back = annotation()] = bringIn(JSON.stringify(FOREIGN))
    const [noted] = itemsIn(formatWebAnnotations([river({ ...back, note: 'Two metres.', modified: LATER })]))
    const { body: _body, motivation: _motivation, ...rest } = FOREIGN
    expect(noted).toEqual({
      ...rest,
      motivation: 'commenting',
      modified: LATER,
      body: [
        { type: 'TextualBody', value: 'Two metres.', format: 'text/markdown', purpose: 'commenting' },
        'https://example.org/gauge',
      ],
    })
    const [painted] = itemsIn(formatWebAnnotations([river({ ...back, colour: 'pink', modified: LATER })]))
    expect(painted).toMatchObject({
      body: FOREIGN['body'],
      stylesheet: { type: 'CssStylesheet' },
      target: [
        { styleClass: 'lectern-pink', selector: [{ type: 'XPathSelector' }, {}] },
        'https://example.org/elsewhere',
      ],
    })
  })

  test('what breaks the model travels along inside, and comes out of it again', () => {
    const broken = { ...FOREIGN, created: 'a Tuesday' }
    const [back = annotation()] = bringIn(JSON.stringify([broken]))
    const words = formatWebAnnotations([river(back)])
    expect(itemsIn(words)).toMatchObject([{ lectern: { form: 'web', item: broken } }])
    const [again = annotation()] = bringIn(words)
    expect(again.foreign?.item).toEqual(broken)
    expect(formatWebAnnotations([river(again)])).toBe(words)
  })
})

const ROW: JsonObject = {
  id: 'kBq7Ag',
  created: '2024-05-01T10:20:30.456789+00:00',
  updated: '2024-05-01T10:20:30.456789+00:00',
  user: 'acct:ada@hypothes.is',
  user_info: { display_name: 'Ada' },
  uri: 'https://example.org/river',
  text: 'How high?',
  tags: ['Flood', 'flood'],
  group: 'xyz',
  permissions: { read: ['group:xyz'], update: ['acct:ada@hypothes.is'] },
  target: [
    {
      source: 'https://example.org/river',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 4, endOffset: 11 },
        { type: 'TextPositionSelector', start: 900, end: 907 },
        { type: 'TextQuoteSelector', exact: '*river*', prefix: 'ping\n\n🌊 The ', suffix: ' rose on Monday, and' },
      ],
    },
  ],
  document: { title: ['The river'] },
  links: { html: 'https://hypothes.is/a/kBq7Ag' },
  flagged: false,
  moderation: { flagCount: 0 },
}
const REPLIES: readonly JsonObject[] = [
  {
    ...ROW,
    id: 'r1',
    user: 'acct:ben@hypothes.is',
    text: 'Two metres.',
    references: ['kBq7Ag'],
    target: [{ source: '' }],
  },
  { ...ROW, id: 'r2', text: 'Thanks', references: ['kBq7Ag', 'r1'], target: [{ source: '' }] },
]

describe('[X13] what came from Hypothesis leaves as it came, replies and authors too', () => {
  const file = JSON.stringify({ total: 1, rows: [ROW], replies: REPLIES })
  test.each([
    ['as its client exports', (back: readonly Annotation[]) => formatHypothesis([river(...back)], NOW)],
    ['as its API answers', (back: readonly Annotation[]) => formatHypothesisSearch([river(...back)])],
    [
      'by way of the W3C’s form',
      (back: readonly Annotation[]) =>
        formatHypothesis([river(...bringIn(formatWebAnnotations([river(...back)])))], NOW),
    ],
  ])('%s', (_, format) => {
    expect(itemsIn(format(bringIn(file)))).toEqual([ROW, ...REPLIES])
  })

  test('what was changed here is told, the rest as it came', () => {
    const [back = annotation()] = bringIn(file)
    const changed = { ...back, note: 'About two metres', colour: 'pink' as const, modified: LATER }
    expect(itemsIn(formatHypothesisSearch([river(changed)]))).toEqual([
      { ...ROW, text: 'About two metres', updated: LATER, lectern: { colour: 'pink' } },
      ...REPLIES,
    ])
  })

  test('its author is told in the W3C’s form', () => {
    const [item] = itemsIn(formatWebAnnotations([river(...bringIn(file))]))
    expect(item).toMatchObject({
      creator: { id: 'acct:ada@hypothes.is', type: 'Person', name: 'Ada', nickname: 'ada' },
    })
  })

  test('the W3C’s form by way of Hypothesis’ loses nothing either', () => {
    const over = formatHypothesis([river(...bringIn(JSON.stringify(FOREIGN)))], NOW)
    expect(itemsIn(formatWebAnnotations([river(...bringIn(over))]))).toEqual([FOREIGN])
  })

  test('unknown fields of any kind', () => {
    const fields = fc.dictionary(
      fc.string({ minLength: 1 }).map((name) => `x_${name}`),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fields, (more) => {
        const clean: unknown = JSON.parse(JSON.stringify({ ...more, ...ROW }).replaceAll('"__proto__"', '"proto"'))
        expect(itemsIn(formatHypothesis([river(...bringIn(JSON.stringify([clean])))], NOW))).toEqual([clean])
      }),
    )
  })
})

test('[X11] a note on the whole text comes back as one', () => {
  const whole = annotation({
    target: {
      hash: RIVER.hash,
      quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: 0 },
    },
  })
  const words = formatWebAnnotations([river(whole)])
  expect(words).not.toContain('Selector')
  expect(bringIn(words)).toEqual([whole])
})
