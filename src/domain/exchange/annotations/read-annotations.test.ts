import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Incoming } from './incoming.ts'
import type { JsonObject } from './json.ts'
import { MOST_ANNOTATIONS, readAnnotations } from './read-annotations.ts'
import { ID, NOW } from './test-notes.ts'

const A = 'https://example.org/a'
const BARE: JsonObject = { id: `urn:uuid:${ID}`, type: 'Annotation', target: A }
const QUOTE = { type: 'TextQuoteSelector', exact: 'river', prefix: 'The ', suffix: ' rose' }
const POSITION = { type: 'TextPositionSelector', start: 4, end: 9 }
const on = (selector: unknown): JsonObject => ({ ...BARE, target: { source: A, selector } })
const quoted = { kind: 'quote', quote: { exact: 'river', prefix: 'The ', suffix: ' rose' }, position: null }

function read(value: unknown): readonly Incoming[] {
  const file = readAnnotations(JSON.stringify(value))
  if (file.kind === 'refused') throw new Error(file.why)
  return file.items
}

describe('[X8] a file of the W3C’s is read in whatever shape the model allows', () => {
  test.each<[string, unknown]>([
    ['one annotation', BARE],
    ['a list', [BARE]],
    ['a page', { type: 'AnnotationPage', items: [BARE] }],
    ['a collection with its first page', { type: ['AnnotationCollection'], first: { items: [BARE] } }],
    ['a page with the next one in it', { type: 'AnnotationPage', items: [], next: { items: BARE } }],
    ['a set, as books have', { type: 'AnnotationSet', items: [BARE] }],
    ['a graph', { '@graph': [BARE] }],
  ])('%s', (_, file) => expect(read(file)).toMatchObject([{ id: ID, addresses: [A] }]))

  test.each<[string, JsonObject, string, readonly string[]]>([
    ['a body value', { bodyValue: 'Hm' }, 'Hm', []],
    ['embedded text', { body: { type: 'TextualBody', value: 'Hm' } }, 'Hm', []],
    [
      'several',
      { body: [{ value: 'Hm' }, { value: 'flood', purpose: 'tagging' }, { value: 'So' }] },
      'Hm\n\nSo',
      ['flood'],
    ],
    ['tags by motivation', { motivation: 'tagging', body: { value: 'flood' } }, '', ['flood']],
    ['a choice', { body: { type: 'Choice', items: [{ value: 'Hm' }, { value: 'Tja' }] } }, 'Hm', []],
    ['text in a specific resource', { body: { source: { value: 'Hm' } } }, 'Hm', []],
    ['HTML', { body: { value: '<p>Hm &amp; so</p><script>alert(1)</script>', format: 'text/html' } }, 'Hm & so', []],
    ['an address', { body: A }, A, []],
    ['an address beside text', { body: [A, { value: 'Hm' }] }, 'Hm', []],
    ['a thing as a tag', { body: { id: 'urn:x:city', purpose: 'tagging' } }, '', ['urn:x:city']],
    ['nothing', {}, '', []],
  ])('a body: %s', (_, more, note, tags) => expect(read({ ...BARE, ...more })).toMatchObject([{ note, tags }]))

  test.each<[string, JsonObject, object]>([
    ['a target that is an address', BARE, { kind: 'whole' }],
    ['a quote', on(QUOTE), quoted],
    ['several selectors', on([POSITION, QUOTE]), { ...quoted, position: { start: 4, end: 9, unit: 'code points' } }],
    ['a quote inside a fragment', on({ type: 'FragmentSelector', value: 'ch2', refinedBy: QUOTE }), quoted],
    ['a range of quotes', on({ type: 'RangeSelector', startSelector: QUOTE, endSelector: QUOTE }), { kind: 'range' }],
    ['a position alone', on(POSITION), { kind: 'position' }],
    [
      'a text fragment',
      on({ type: 'FragmentSelector', value: ':~:text=river' }),
      { kind: 'link', hash: ':~:text=river' },
    ],
    [
      'a quote link',
      { ...BARE, target: { source: A, id: A, selector: { type: 'FragmentSelector', value: 'q=river~5.abcd' } } },
      { kind: 'link', hash: 'q=river~5.abcd' },
    ],
    ['a region of a picture', on({ type: 'SvgSelector', value: '<svg/>' }), { kind: 'elsewhere' }],
    [
      'the one of several targets that is in a text',
      { ...BARE, target: ['https://example.org/b', { source: A, selector: QUOTE }] },
      quoted,
    ],
    ['items', { ...BARE, target: { type: 'Independents', items: [{ source: A, selector: QUOTE }] } }, quoted],
    ['a position that is none', on({ ...POSITION, start: '4' }), { kind: 'elsewhere' }],
  ])('a target: %s', (_, item, place) => expect(read(item)).toMatchObject([{ place, addresses: [A] }]))

  test.each<[string, JsonObject, string]>([
    ['a class of Lectern’s', { target: { source: A, styleClass: 'lectern-pink' } }, 'pink'],
    ['a class by its name', { target: { source: A, styleClass: ['hl', 'my-green'] } }, 'green'],
    [
      'what its rule paints on, not what it writes or draws with',
      {
        stylesheet: {
          value: '.hl2 { background: #ff6666 } .a, p.hl { color: red; border: 1px solid blue; background: #5fb236 }',
        },
        target: { source: A, styleClass: 'hl' },
      },
      'green',
    ],
    [
      'a line where nothing is filled',
      {
        stylesheet: { value: '.hl { text-decoration: underline rgb(46 168 229) }' },
        target: { source: A, styleClass: 'hl' },
      },
      'blue',
    ],
    ['a colour in the body', { body: { color: '#a28ae5' } }, 'purple'],
    [
      'a class by its rule',
      { stylesheet: { value: '.x { background: purple }' }, target: { source: A, styleClass: 'x' } },
      'purple',
    ],
    ['a colour of a book’s set', { body: { value: '', color: 'orange' } }, 'orange'],
    ['none', {}, 'yellow'],
  ])('a colour: %s', (_, more, colour) => expect(read({ ...BARE, ...more })).toMatchObject([{ colour }]))

  test('two of one id that differ both come in, two that are the same come in once', () => {
    const other = { ...BARE, bodyValue: 'Hm' }
    const items = read([BARE, BARE, other])
    expect(items.map(({ note }) => note)).toEqual(['', 'Hm'])
    expect(new Set(items.map(({ id }) => id)).size).toBe(2)
  })
})

const ROW: JsonObject = {
  id: 'x-1',
  created: '2024-05-01T10:20:30.456789+02:00',
  updated: NOW,
  user: 'acct:ada@hypothes.is',
  uri: A,
  text: 'Hm',
  tags: ['flood', 'Flood'],
  group: 'g1',
  target: [{ source: A, selector: [{ ...POSITION }, { ...QUOTE, type: 'TextQuoteSelector' }] }],
  document: { title: ['The river'] },
}
const REPLY: JsonObject = { ...ROW, id: 'x-2', references: ['x-1'], target: [{ source: A }] }

describe('[X9] Hypothesis’ files are read', () => {
  test.each<[string, unknown]>([
    [
      'as its client exports them',
      { export_date: NOW, export_userid: '', client_version: '1', annotations: [ROW, REPLY] },
    ],
    ['as its API answers', { total: 1, rows: [ROW], replies: [REPLY] }],
    ['as a list', [REPLY, ROW]],
  ])('%s', (_, file) => {
    expect(read(file)).toMatchObject([
      {
        id: 'x-1',
        addresses: [A, A],
        title: 'The river',
        note: 'Hm',
        tags: ['flood'],
        created: '2024-05-01T08:20:30.456Z',
        place: { ...quoted, position: { start: 4, end: 9, unit: 'code units' } },
        foreign: { form: 'hypothesis', item: ROW, replies: [REPLY] },
      },
    ])
  })
  test('a note on a page, and a reply to what is not there, come in on the whole text', () => {
    expect(read([{ ...REPLY }])).toMatchObject([{ id: 'x-2', place: { kind: 'whole' }, foreign: { item: REPLY } }])
  })
})

describe('[X10] a bad file gets a sentence', () => {
  const deep = `{"type":"Annotation","target":${'['.repeat(5000)}${']'.repeat(5000)}}`
  test.each<[string, string, string]>([
    ['nothing', ' ', 'it is empty.'],
    ['no JSON', 'Dear diary', 'it is no JSON.'],
    ['half a file', '{"type":"Annotation","tar', 'it is cut off'],
    ['broken JSON', '{"type":"Annotation",}', 'it is no valid JSON.'],
    ['another file', '{"name":"lectern"}', 'it holds no annotations that Lectern knows'],
    ['a number', '[1]', 'it holds no annotations that Lectern knows'],
    ['an empty page', '{"type":"AnnotationPage","items":[]}', 'it holds no annotations.'],
    ['wrong types', '{"annotations":[{"uri":1},7]}', 'nothing in it is an annotation: its uri is missing.'],
    ['no target', '{"type":"Annotation"}', 'nothing in it is an annotation: it has no target.'],
    [
      'too many',
      JSON.stringify(Array.from({ length: MOST_ANNOTATIONS + 1 }, () => BARE)),
      'it holds 20,001 annotations',
    ],
    ['a tower of brackets', deep, 'it is nested deeper'],
  ])('%s', (_, words, why) => {
    expect(readAnnotations(words)).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) })
  })

  test('what is none among good ones is told, and holds up no other', () => {
    const file = readAnnotations(JSON.stringify([BARE, 7, { ...BARE, target: null }]))
    expect(file).toMatchObject({
      items: [{ id: ID }],
      unreadable: [
        { at: 2, why: 'it is no object' },
        { at: 3, why: 'it has no target' },
      ],
    })
  })

  test('fields that would become a prototype are left out', () => {
    const [item] = read(JSON.parse(`{"type":"Annotation","target":"${A}","ex:a":{"b":1}}`))
    const words = `{"type":"Annotation","target":"${A}","__proto__":{"note":"x"},"ex:a":{"__proto__":{"c":2},"b":1}}`
    const file = readAnnotations(words)
    expect(file.kind === 'annotations' && file.items[0]?.foreign.item).toEqual(item?.foreign.item)
    expect(JSON.stringify(file)).not.toContain('__proto__')
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (words) => {
        expect(['annotations', 'refused']).toContain(readAnnotations(words).kind)
      }),
    )
    const fields = [
      'id',
      'type',
      'target',
      'body',
      'uri',
      'text',
      'tags',
      'references',
      'created',
      'document',
      'selector',
      'source',
      'items',
      'value',
    ]
    const odd = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }))
    fc.assert(
      fc.property(odd, fc.boolean(), (item, web) => {
        const file = web ? { ...item, type: 'Annotation' } : { rows: [{ uri: A, ...item }] }
        expect(['annotations', 'refused']).toContain(readAnnotations(JSON.stringify(file)).kind)
      }),
    )
  })
})
