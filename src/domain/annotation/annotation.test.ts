import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Anchor } from '#domain/anchor/anchor.ts'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { isWhole, wholeTarget } from '#domain/anchor/whole.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { COLOURS, type Annotation } from './annotation.ts'
import { moveTo, recolour, restore, setTags, trash, writeNote } from './change-annotation.ts'
import { filterAnnotations, type Filter } from './filter-annotations.ts'
import { newAnnotation } from './new-annotation.ts'
import { orderByPlace, orderByTime, type Placed } from './order-annotations.ts'
import { parseAnnotation } from './parse-annotation.ts'
import { holdsPlace, placeAnnotations } from './place-annotations.ts'
import { parseTags, tagKey } from './tags.ts'
import { otherTags, tagsInUse } from './tags-in-use.ts'

const TEXT = 'The river rose on Monday. Nobody was hurt.'
const NOW = '2024-05-01T10:00:00.000Z'
const LATER = '2024-05-02T10:00:00.000Z'

function annotate(start: number, end: number, more: Partial<Annotation> = {}): Annotation {
  const target = describeSpan(TEXT, hashText(TEXT), span(start, end))
  return {
    ...newAnnotation({ target, sourceId: 'seed:river', colour: 'yellow' }, { id: `a${start}`, now: NOW }),
    ...more,
  }
}

test('[N1] a new annotation lives, and its tags are tidy', () => {
  const { target } = annotate(4, 9)
  const made = newAnnotation(
    { target, sourceId: 'seed:river', colour: 'blue', note: 'High', tags: [' #Flood ', 'flood'] },
    { id: 'x', now: NOW },
  )
  expect(made).toEqual({
    id: 'x',
    sourceId: 'seed:river',
    target,
    colour: 'blue',
    note: 'High',
    tags: ['Flood'],
    created: NOW,
    modified: NOW,
    deleted: null,
  })
})

describe('[N2] a change sets modified, and none gives back the same object', () => {
  const whole = annotate(4, 9, { note: 'High', tags: ['flood'], colour: 'green' })
  const elsewhere = describeSpan(TEXT, hashText(TEXT), span(10, 14))
  test.each<[string, (a: Annotation) => Annotation, (a: Annotation) => Annotation, Partial<Annotation>]>([
    ['recolour', (a) => recolour(a, 'pink', LATER), (a) => recolour(a, 'green', LATER), { colour: 'pink' }],
    ['note', (a) => writeNote(a, 'Low', LATER), (a) => writeNote(a, 'High', LATER), { note: 'Low' }],
    ['tags', (a) => setTags(a, ['a', 'b'], LATER), (a) => setTags(a, ['#flood'], LATER), { tags: ['a', 'b'] }],
    ['place', (a) => moveTo(a, elsewhere, LATER), (a) => moveTo(a, { ...a.target }, LATER), { target: elsewhere }],
    ['trash', (a) => trash(a, LATER), (a) => restore(a, LATER), { deleted: LATER }],
  ])('%s', (_, change, idle, changed) => {
    expect(change(whole)).toEqual({ ...whole, ...changed, modified: LATER })
    expect(idle(whole)).toBe(whole)
  })
})

test('[N3] what is restored is what was deleted', () => {
  const whole = annotate(4, 9, { note: 'High' })
  const deleted = trash(whole, LATER)
  expect(trash(deleted, NOW)).toBe(deleted)
  expect({ ...restore(deleted, LATER), modified: NOW }).toEqual(whole)
})

describe('[N4] tags from what was typed', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `tag ${index}`)

  test.each([
    ['commas', 'flood, river ,  spring', ['flood', 'river', 'spring']],
    ['hashes, case, empty ones', '#Flood;flood,, # River\nFLOOD', ['Flood', 'River']],
    ['words of one tag', '  high   water ', ['high water']],
    ['an ideographic comma', '洪水、川', ['洪水', '川']],
    ['hashes with spaces between', '# # River', ['River']],
    ['a Greek question mark, which is a semicolon once composed', 'ποταμός\u037eνερό', ['ποταμός', 'νερό']],
    ['nothing', ' , ;', []],
    ['a pasted paragraph', 'x'.repeat(500), ['x'.repeat(60)]],
    ['more than anybody files a thing under', numbers(60).join(), numbers(50)],
  ])('%s', (_, typed, tags) => {
    expect(parseTags(typed)).toEqual(tags)
  })

  test('tidy tags are tidy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const tags = parseTags(typed)
        expect(parseTags(tags.join(','))).toEqual(tags)
      }),
    )
  })

  test.each([
    ['both of one letter', 'E\u0301tude', '\u00e9tude', true],
    ['small letters that compose where capitals do not', '\u03aa\u0301', '\u0390', true],
    ['capitals with and without marks', 'Ecole', '\u00c9cole', false],
  ])('one key: %s', (_, one, other, same) => {
    expect(tagKey(one) === tagKey(other)).toBe(same)
  })

  test('the key of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect(tagKey(tagKey(tag))).toBe(tagKey(tag))
      }),
    )
  })
})

const anchored = (start: number, end: number): Anchor => ({ kind: 'anchored', at: span(start, end) })
const PLACED: Placed[] = [
  { annotation: annotate(4, 9, { id: 'first', note: 'Naïve café', tags: ['Flood'] }), anchor: anchored(40, 45) },
  { annotation: annotate(10, 14, { id: 'lost', created: LATER }), anchor: { kind: 'orphaned', suggestions: [] } },
  { annotation: annotate(0, 9, { id: 'short', colour: 'blue' }), anchor: anchored(2, 5) },
  { annotation: annotate(0, 24, { id: 'long' }), anchor: { kind: 'changed', at: span(2, 30) } },
  { annotation: annotate(10, 14, { id: 'gone' }), anchor: { kind: 'orphaned', suggestions: [] } },
]
const ids = (placed: readonly Placed[]) => placed.map(({ annotation }) => annotation.id)

test('[N5] the order is that of the places found; orphans come last', () => {
  expect(ids(orderByPlace(PLACED))).toEqual(['long', 'short', 'first', 'gone', 'lost'])
  expect(ids(orderByTime(PLACED))[0]).toBe('lost')
})

test('[N5] the order does not depend on the order given', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PLACED, { minLength: PLACED.length }), (shuffled) => {
      expect(orderByPlace(shuffled)).toEqual(orderByPlace(PLACED))
    }),
  )
})

describe('[N6] a filter keeps what fits all that is asked', () => {
  test.each<[string, Filter, string[]]>([
    ['a colour', { colours: ['blue'] }, ['short']],
    ['a tag in another case', { tags: ['flood'] }, ['first']],
    ['a state', { states: ['orphaned'] }, ['lost', 'gone']],
    ['with a note', { hasNote: true }, ['first']],
    ['words of note and quote, without marks', { words: 'cafe RIVER' }, ['first']],
    ['words that are not there', { words: 'desert' }, []],
    ['colour and state', { colours: ['yellow'], states: ['changed'] }, ['long']],
  ])('%s', (_, filter, kept) => {
    expect(ids(filterAnnotations(PLACED, filter))).toEqual(kept)
  })

  test('nothing asked gives back the same list', () => {
    expect(filterAnnotations(PLACED, { words: ' ', colours: [] })).toBe(PLACED)
  })
})

describe('[N7] reading what was stored or imported', () => {
  const whole = annotate(4, 9)
  test('keeps every field, known or not', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...whole, 'x-reply': { to: 1 } }))
    expect(parseAnnotation(stored)).toEqual({ kind: 'annotation', annotation: stored })
  })

  const { note: _, ...noteless } = whole
  test.each<[string, unknown, string]>([
    ['nothing', null, 'This is no annotation.'],
    ['a list', [], 'This is no annotation: its id is missing.'],
    ['a field missing', noteless, 'This is no annotation: its note is missing.'],
    [
      'an unknown colour',
      { ...whole, colour: '#ff0' },
      `This is no annotation: its colour is none of ${COLOURS.join(', ')}.`,
    ],
    ['a wrong time', { ...whole, created: 'yesterday' }, 'This is no annotation: its created is no time.'],
    [
      'a reversed span',
      { ...whole, target: { ...whole.target, position: { type: 'TextPositionSelector', start: 5, end: 2 } } },
      'This is no annotation: its target.position ends before it starts.',
    ],
  ])('%s', (_name, value, why) => {
    expect(parseAnnotation(value)).toEqual({ kind: 'refused', why })
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseAnnotation(value).kind).toBe('refused')
      }),
    )
  })
})

describe('[N8] annotations are put where they stand', () => {
  const own = annotate(4, 9, { id: 'own' })
  const { position, quote } = own.target
  const other: Annotation = { ...own, id: 'other', target: { ...own.target, hash: hashText('another text') } }
  const damaged: Annotation = { ...own, id: 'damaged', target: { ...own.target, position: { ...position, start: 5 } } }
  const reading = { text: TEXT, hash: hashText(TEXT) }

  test('on the text that it was made on, an annotation holds its place, unless its record is damaged', () => {
    expect([own, other, damaged].map((each) => holdsPlace(each, reading))).toEqual([true, false, false])
    expect(quote.exact).toBe('river')
  })

  test('one that has not been looked for yet is left out', () => {
    expect(placeAnnotations([own, other], reading, undefined)).toEqual([{ annotation: own, anchor: anchored(4, 9) }])
    const found = new Map<string, Anchor>([['other', { kind: 'changed', at: span(0, 9) }]])
    expect(ids(placeAnnotations([own, other, damaged], reading, found))).toEqual(['other', 'own'])
  })
})

test('[N9] tags in use: the most used first, each once, in its first spelling', () => {
  const tagged = [
    ['Flood', 'spring'],
    ['river', 'flood'],
    ['FLOOD', 'river'],
  ].map((tags) => annotate(4, 9, { tags }))
  expect(tagsInUse(tagged)).toEqual(['Flood', 'river', 'spring'])
  expect(otherTags(tagsInUse(tagged), ['FLOOD', 'sea'])).toEqual(['river', 'spring'])
})

describe('[N10] a note on the text as a whole', () => {
  const note = annotate(0, 1, { id: 'note', target: wholeTarget(hashText('an older text')), note: 'Read twice' })
  const reading = { text: TEXT, hash: hashText(TEXT) }

  test('holds in every version of the text, first of all, and nothing is looked for', () => {
    expect(holdsPlace(note, reading)).toBe(true)
    const placed = placeAnnotations([annotate(0, 5, { id: 'quote' }), note], reading, undefined)
    expect(placed.map(({ annotation, anchor }) => [annotation.id, anchor.kind])).toEqual([
      ['note', 'whole'],
      ['quote', 'anchored'],
    ])
    expect(ids(filterAnnotations(placed, { states: ['whole'] }))).toEqual(['note'])
  })

  test('is read from storage as it was written, and is told from a quote', () => {
    const stored: unknown = JSON.parse(JSON.stringify(note))
    expect(parseAnnotation(stored)).toEqual({ kind: 'annotation', annotation: note })
    expect([note, annotate(0, 1)].map(({ target }) => isWhole(target))).toEqual([true, false])
  })
})
