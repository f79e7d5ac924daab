import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { span } from '#domain/text/span.ts'
import { isObject, type JsonObject, listOf } from './json.ts'
import { annotation, NOW, RIVER, river, TEXT } from './test-notes.ts'
import { formatWebAnnotations } from './web-annotation.ts'
import { brokenMusts, COLLECTION_MUSTS, PAGE_MUSTS } from './web-musts.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const A = 'https://example.org/a'
const BARE: JsonObject = { '@context': CONTEXT, id: A, type: 'Annotation', target: A }
const specific = (more: object): JsonObject => ({ ...BARE, target: { source: A, ...more } })
const selector = (more: object): JsonObject => specific({ selector: more })
const choice = (more: object): JsonObject => ({ ...BARE, body: { type: 'Choice', items: [A], ...more } })

describe('[X7] what the W3C’s model demands of an annotation', () => {
  test.each<[string, JsonObject]>([
    ['a target alone', BARE],
    [
      'contexts and types in lists',
      { ...BARE, '@context': ['https://other.example/ns', CONTEXT], type: ['x', 'Annotation'] },
    ],
    ['embedded text', { ...BARE, body: { type: 'TextualBody', value: 'x', purpose: 'tagging', textDirection: 'rtl' } }],
    ['a body value', { ...BARE, bodyValue: 'x' }],
    ['a choice', choice({})],
    ['dates, rights, sources', { ...BARE, created: NOW, modified: [NOW], rights: [A, A], via: A, canonical: A }],
    [
      'a quote refined by a position',
      selector({
        type: 'TextQuoteSelector',
        exact: 'x',
        refinedBy: { type: 'TextPositionSelector', start: 0, end: 1 },
      }),
    ],
    [
      'a range',
      selector({
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: '/p' },
        endSelector: { type: 'CssSelector', value: 'p' },
      }),
    ],
    ['an SVG that stands elsewhere', selector({ type: 'SvgSelector', id: A })],
    ['a selector that stands elsewhere', selector({ id: A })],
    [
      'states',
      specific({
        state: [A, { type: 'TimeState', sourceDate: NOW, cached: A }, { type: 'HttpRequestState', value: 'x' }],
      }),
    ],
    ['a class with its stylesheet', { ...specific({ styleClass: ['a', 'b'] }), stylesheet: A }],
    ['fields of others', { ...BARE, 'ex:field': { any: [1, null] } }],
  ])('%s is in order', (_, item) => expect(brokenMusts(item)).toEqual([]))

  const { target: _target, ...aimless } = BARE
  test.each<[string, JsonObject, string]>([
    ['another context', { ...BARE, '@context': 'fish' }, '3.1 must name the model’s context'],
    ['two ids', { ...BARE, id: [A, A] }, '3.1 must have one IRI as its id'],
    ['an id that is no IRI', { ...BARE, id: 'me' }, '3.1 must have one IRI as its id'],
    ['another type', { ...BARE, type: 'Note' }, '3.1 must be of type Annotation'],
    ['no target', aimless, '3.1 must have a target'],
    ['a target that is no resource', { ...BARE, target: { label: 'x' } }, '3.2 must have targets that are resources'],
    ['a body that is no IRI', { ...BARE, body: 'hello' }, '3.2 must have bodies that are resources'],
    ['body and body value', { ...BARE, body: A, bodyValue: 'x' }, '3.2.5 must have either bodies or a body value'],
    ['two body values', { ...BARE, bodyValue: ['x', 'y'] }, '3.2.5 must have one text as its body value'],
    ['a word for created', { ...BARE, created: 'now' }, '3.3.1 must have one date and time as created'],
    ['a day for modified', { ...BARE, modified: '2024-05-02' }, '3.3.1 must have one date and time as modified'],
    ['two generated', { ...BARE, generated: [NOW, NOW] }, '3.3.1 must have one date and time as generated'],
    ['rights in words', { ...BARE, rights: 'all' }, '3.3.6 must have IRIs as rights'],
    ['canonical in words', { ...BARE, canonical: 'x' }, '3.3.7 must have one IRI as canonical'],
    ['via in words', { ...BARE, via: [A, 'x'] }, '3.3.7 must have IRIs as via'],
    [
      'a body upside down',
      { ...BARE, body: { value: 'x', textDirection: 'ttb' } },
      '3.2.1 must tell the direction of a body as ltr, rtl or auto',
    ],
    [
      'a body of some day',
      { ...BARE, body: { value: 'x', created: 'May' } },
      '3.3.1 must have one date as created of a body',
    ],
    ['a target changed some day', specific({ modified: 'May' }), '3.3.1 must have one date as modified of a target'],
    [
      'rights of a body in words',
      { ...BARE, body: { id: A, rights: 'x' } },
      '3.3.6 must have IRIs as rights of a body',
    ],
    [
      'canonical of a target in words',
      specific({ canonical: 'x' }),
      '3.3.7 must have one IRI as canonical of a target',
    ],
    ['via of a target in words', specific({ via: 'x' }), '3.3.7 must have IRIs as via of a target'],
    ['a source with items', specific({ items: [A] }), '3.2.7 must have items only in a choice, as a target'],
    [
      'a purpose of what is elsewhere',
      { ...BARE, body: { id: A, purpose: 'tagging' } },
      '3.3.5 must give no purpose to a body that is elsewhere',
    ],
    [
      'a choice with a value',
      choice({ value: 'x' }),
      '3.2.4 must give a choice of body neither value, source nor purpose',
    ],
    [
      'a choice with a purpose',
      choice({ purpose: 'tagging' }),
      '3.2.4 must give a choice of body neither value, source nor purpose',
    ],
    ['source and value', specific({ value: 'x' }), '4 must have either a source or a value in a target'],
    [
      'an unknown selector',
      selector({ type: 'ProgressionSelector', value: 1 }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a quote without words',
      selector({ type: 'TextQuoteSelector', prefix: 'x' }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a position below nought',
      selector({ type: 'TextPositionSelector', start: -1, end: 2 }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a fragment without value',
      selector({ type: 'FragmentSelector' }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a range without end',
      selector({ type: 'RangeSelector', startContainer: '/p' }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a bad refinement',
      selector({ type: 'TextQuoteSelector', exact: 'x', refinedBy: { type: 'x' } }),
      '4.2 must have selectors of the model in a target',
    ],
    [
      'a state without a date',
      specific({ state: { type: 'TimeState', cached: A } }),
      '4.3 must have states of the model in a target',
    ],
    [
      'a request without value',
      specific({ state: { type: 'HttpRequestState' } }),
      '4.3 must have states of the model in a target',
    ],
    [
      'a class without stylesheet',
      specific({ styleClass: 'a' }),
      '4.4 must have a stylesheet where a target has a class, which is text',
    ],
    [
      'text as a target',
      { ...BARE, target: { type: 'TextualBody', value: 'x' } },
      '3.2.4 must have no embedded text as a target',
    ],
  ])('%s breaks it', (_, item, must) => expect(brokenMusts(item)).toContain(must))
})

describe('[X7] what it demands of collections and pages', () => {
  const page = { id: A, type: 'AnnotationPage', items: [BARE], startIndex: 0, partOf: A }
  const all = { '@context': CONTEXT, id: A, type: 'AnnotationCollection', total: 1, first: page, last: A }
  test('both in order', () => {
    expect(brokenMusts(page, PAGE_MUSTS)).toEqual([])
    expect(brokenMusts(all, COLLECTION_MUSTS)).toEqual([])
  })
  test.each<[string, JsonObject]>([
    ['no id', { ...page, id: undefined }],
    ['another type', { ...page, type: 'Page' }],
    ['items that are none', { ...page, items: [{ type: 'Note' }] }],
    ['a start that is no number', { ...page, startIndex: '0' }],
    ['two next pages', { ...page, next: [A, A] }],
  ])('a page with %s', (_, broken) => expect(brokenMusts(broken, PAGE_MUSTS)).toHaveLength(1))
  test.each<[string, JsonObject]>([
    ['no context', { ...all, '@context': undefined }],
    ['another type', { ...all, type: 'x' }],
    ['a label that is no text', { ...all, label: 1 }],
    ['half an annotation', { ...all, total: 0.5 }],
    ['no first page', { ...all, first: undefined }],
    ['a last page that is no IRI', { ...all, last: 'x' }],
    ['a word for modified', { ...all, modified: 'now' }],
    ['rights in words', { ...all, rights: 'x' }],
  ])('a collection with %s', (_, broken) => expect(brokenMusts(broken, COLLECTION_MUSTS)).toHaveLength(1))
})

test('[X7] every export is in order', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const anything = fc.record({
    id: text,
    note: text,
    tags: fc.array(text, { maxLength: 3 }),
    colour: fc.constantFrom(...COLOURS),
    start: fc.nat(TEXT.length),
    length: fc.nat(30),
  })
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), text, (several, url) => {
      const notes = several.map(({ start, length, ...each }) =>
        annotation({
          ...each,
          target: describeSpan(TEXT, RIVER.hash, span(start, Math.min(TEXT.length, start + length))),
        }),
      )
      const written: unknown = JSON.parse(formatWebAnnotations([{ ...river(...notes), url }]))
      const first = isObject(written) ? written['first'] : null
      if (!isObject(written) || !isObject(first)) throw new Error('No collection')
      expect(brokenMusts(written, COLLECTION_MUSTS)).toEqual([])
      expect(brokenMusts(first, PAGE_MUSTS)).toEqual([])
      expect(listOf(first['items']).flatMap((item) => (isObject(item) ? brokenMusts(item) : ['none']))).toEqual([])
    }),
  )
})
