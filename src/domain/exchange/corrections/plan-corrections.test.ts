import { expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { formatCorrections, type NamedText, type Statements, type TextStatements } from './correction-file.ts'
import { planCorrections } from './plan-corrections.ts'

const HASH = hashText('The ferry left at noon.')
const REPAIR = { id: 'r', belongs: false, at: { start: 0, end: 5 }, words: 'Share' }
const EVENT = {
  id: 'e',
  target: {
    hash: HASH,
    quote: { type: 'TextQuoteSelector', exact: 'noon', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 18, end: 22 },
  },
  says: { kind: 'hidden' },
} as const
const FILE: TextStatements = {
  id: 'own:there',
  title: 'The ferry',
  name: 'ferry.txt',
  url: 'https://www.harbour.example/ferry?utm_source=x',
  hash: HASH,
  facts: { title: 'The last ferry', authors: ['Ada Quill'], slug: 'never' },
  repairs: [REPAIR],
  events: [EVENT],
}
const text = (id: string, rest: Partial<NamedText> = {}): NamedText => {
  return { id, title: 'Another', name: 'a.txt', url: null, hash: null, ...rest }
}
const plan = (known: readonly NamedText[], here: readonly (readonly [string, Statements])[] = [], chosen = '') =>
  planCorrections([FILE], known, new Map(here), new Map(chosen === '' ? [] : [[FILE.id, chosen]]))[0]

test.each([
  ['its id', [text('own:a'), text('own:there')], '', 'own:there'],
  ['its words', [text('own:a'), text('own:b', { hash: HASH })], '', 'own:b'],
  ['its address', [text('own:a'), text('own:b', { url: 'http://harbour.example/ferry/' })], '', 'own:b'],
  ['nothing', [text('own:a')], '', null],
  ['an address that two have', [text('own:a', { url: FILE.url }), text('own:b', { url: FILE.url })], '', null],
  ['what the reader picks', [text('own:a'), text('own:there')], 'own:a', 'own:a'],
])('[Z3] a text is known again by %s', (_, known, chosen, sourceId) => {
  expect(plan(known, [], chosen)?.sourceId).toBe(sourceId)
})

test('[Z2] statements are new, the same, or in conflict', () => {
  const kinds = (here: Partial<Statements>) =>
    plan([text('own:there')], [['own:there', { facts: {}, repairs: [], events: [], ...here }]])?.items.map(
      ({ kind, says }) => `${says.kind} ${kind}`,
    )
  expect(kinds({})).toEqual(['fact new', 'fact new', 'repair new', 'event new'])
  expect(kinds(FILE)).toEqual(['fact same', 'fact same', 'repair same', 'event same'])
  expect(
    kinds({
      facts: { title: 'Mine', authors: ['Ada Quill'] },
      repairs: [{ ...REPAIR, id: 'mine', belongs: true }],
      events: [{ ...EVENT, id: 'mine', says: { kind: 'dated', date: '2019' } }],
    }),
  ).toEqual(['fact conflict', 'fact same', 'repair conflict', 'event conflict'])
})

test('[Z1] the same statements make the same file, in whatever order they come', () => {
  const other = { ...FILE, id: 'own:a' }
  expect(formatCorrections([FILE, other], 'now')).toBe(formatCorrections([other, FILE], 'now'))
})
