import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { trash, writeNote } from '#domain/annotation/change-annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { keyOf, type KnownText } from './find-texts.ts'
import { iriOfHash } from './iris.ts'
import { asAnother } from './plan-import.ts'
import { type ImportPlan, prepareImport } from './prepare-import.ts'
import { readAnnotations } from './read-annotations.ts'
import { annotation, NOW, RIVER, river, stored, TEXT } from './test-notes.ts'
import { formatWebAnnotations } from './web-annotation.ts'

const LATER = '2025-01-01T00:00:00.000Z'
const OTHER = 'A mill stood on the hill, and no river ran by it. Nobody had been there for years, the miller said.'
const HILL: KnownText = { sourceId: 'own:hill', slug: 'the-hill', url: null, text: OTHER, hash: hashText(OTHER) }
const TEXTS = [HILL, RIVER]

function prepare(
  file: unknown,
  {
    present = [],
    texts = TEXTS,
    chosen = {},
  }: { present?: readonly Annotation[]; texts?: readonly KnownText[]; chosen?: Readonly<Record<string, string>> } = {},
): ImportPlan {
  const read = readAnnotations(typeof file === 'string' ? file : JSON.stringify(file))
  if (read.kind === 'refused') throw new Error(read.why)
  return prepareImport(read.items, texts, new Map(Object.entries(chosen)), present, NOW)
}
const kinds = (plan: ImportPlan) => plan.flatMap(({ items }) => items.map(({ kind }) => kind))
const web = (source: string, exact: string, more: object = {}) => ({
  id: 'https://notes.example/1',
  type: 'Annotation',
  target: { source, selector: { type: 'TextQuoteSelector', exact, ...more } },
})

describe('[X14] the text that an annotation belongs to', () => {
  const quote = 'Nobody was hurt.'
  test.each<[string, unknown, string | null]>([
    [
      'by where it was found',
      web('http://www.example.org/river/?utm_source=x#p3', 'gone words, all of them gone'),
      'seed:river',
    ],
    [
      'by the address of Lectern’s own, anywhere',
      web('https://other.example/books/read/the-hill#q=x', 'a mill'),
      'own:hill',
    ],
    [
      'by its hash',
      {
        ...web('urn:x:1', quote),
        target: {
          source: 'urn:x:1',
          state: { type: 'TimeState', sourceDate: NOW, cached: iriOfHash(RIVER.hash) },
          selector: { type: 'TextQuoteSelector', exact: quote },
        },
      },
      'seed:river',
    ],
    [
      'by its quote, where no address is known',
      web('https://example.net/copy', 'the mill stood in it to the sills'),
      'seed:river',
    ],
    ['a quote that no text holds', web('https://example.net/copy', 'The sea lay still that day.'), null],
    ['a short quote that means nothing', web('https://example.net/copy', 'mill'), null],
    ['a picture', { ...web('https://example.net/p.png', ''), target: 'https://example.net/p.png' }, null],
  ])('%s', (_, file, sourceId) => expect(prepare([file])).toMatchObject([{ sourceId }]))

  test('the text that holds most of a page’s quotes, unless another holds nearly as many', () => {
    const page = [quote, 'rose on Monday, and the mill', 'stood in it to the sills'].map((exact, i) => ({
      ...web('https://example.net/copy', exact),
      id: `https://notes.example/${i}`,
    }))
    expect(prepare(page)).toMatchObject([{ sourceId: 'seed:river' }])
    const copy = { ...HILL, text: `${OTHER} ${TEXT}`, hash: hashText(`${OTHER} ${TEXT}`) }
    expect(prepare(page, { texts: [copy, RIVER] })).toMatchObject([{ sourceId: null }])
  })

  test('an address that a text had before is its own, unless another has it now', () => {
    const file = [web('https://other.example/read/the-hill', 'gone words, all of them gone')]
    const moved = { ...RIVER, formerSlug: 'the-hill' }
    expect(prepare(file, { texts: [moved] })).toMatchObject([{ sourceId: 'seed:river' }])
    expect(prepare(file, { texts: [moved, HILL] })).toMatchObject([{ sourceId: 'own:hill' }])
    expect(prepare(file, { texts: [HILL, moved] })).toMatchObject([{ sourceId: 'own:hill' }])
  })

  test('what the reader picked wins', () => {
    const file = [web('https://example.org/river', 'and no river ran by it. Nobody had')]
    const plan = prepare(file, { chosen: { [keyOf('https://example.org/river')]: 'own:hill' } })
    expect(plan).toMatchObject([{ sourceId: 'own:hill', items: [{ kind: 'new', anchor: 'anchored' }] }])
  })
})

describe('[X15] what would happen', () => {
  const file = formatWebAnnotations([river(annotation({ tags: [] }))])
  test.each<[string, readonly Annotation[], string]>([
    ['nothing like it is here', [], 'new'],
    ['it is here', [annotation({ tags: [] })], 'same'],
    ['it is here, and was only touched', [annotation({ tags: [], modified: LATER })], 'same'],
    ['the reader made the same', [annotation({ id: 'mine', tags: [] })], 'same'],
    ['it says something else here', [annotation({ tags: [], note: 'Two metres.' })], 'conflict'],
    ['it is in the trash', [trash(annotation({ tags: [] }), LATER)], 'new'],
    ['the other one was kept beside it', [annotation({ note: 'x' }), asAnother(annotation({ tags: [] }))], 'same'],
  ])('%s', (_, present, kind) => expect(kinds(prepare(file, { present }))).toEqual([kind]))

  test.each<[string, unknown, string, string]>([
    [
      'words that are gone from their text',
      web('https://example.org/river', 'The sea lay still that day.'),
      'unplaced',
      'orphaned',
    ],
    [
      'words that have changed',
      web('https://example.org/river', 'and the old mill stood in it up to the sills', {
        prefix: 'rose on Monday, ',
        suffix: '\n\nNobody was',
      }),
      'new',
      'changed',
    ],
    ['a text that is not here', web('https://example.net/copy', 'The sea lay still that day.'), 'unplaced', 'orphaned'],
    [
      'a position in a text of which nothing is known',
      {
        ...web('https://example.org/river', ''),
        target: { source: 'https://example.org/river', selector: { type: 'TextPositionSelector', start: 1, end: 5 } },
      },
      'unplaced',
      'orphaned',
    ],
    [
      'a range',
      {
        ...web('https://example.org/river', ''),
        target: {
          source: 'https://example.org/river',
          selector: {
            type: 'RangeSelector',
            startSelector: { type: 'TextQuoteSelector', exact: 'The *river* rose on Monday' },
            endSelector: { type: 'TextQuoteSelector', exact: 'Nobody was hurt.', prefix: 'to the sills.\n\n' },
          },
        },
      },
      'new',
      'anchored',
    ],
    [
      'a text fragment',
      { ...web('', ''), target: 'https://example.org/river#:~:text=Nobody%20was%20hurt' },
      'new',
      'anchored',
    ],
  ])('%s', (_, item, kind, anchor) => {
    expect(prepare([item])).toMatchObject([{ items: [{ kind, anchor }] }])
  })

  test('a new answer to an annotation that is here is news', () => {
    const row = {
      id: 'x',
      uri: 'https://example.org/river',
      text: 'Hm',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'Nobody was hurt.' }] }],
    }
    const present = stored(prepare([row]))
    expect(kinds(prepare([row], { present }))).toEqual(['same'])
    expect(kinds(prepare([row, { id: 'y', uri: '', text: 'So', references: ['x'] }], { present }))).toEqual([
      'conflict',
    ])
  })

  test('what was changed here since it came is no news of the file’s', () => {
    const item = web('https://example.org/river', 'Nobody was hurt.')
    const [back = annotation()] = stored(prepare([item]))
    expect(kinds(prepare([item], { present: [writeNote(back, 'mine', LATER)] }))).toEqual(['same'])
  })

  test('one whose text was not here, and is now, is asked about', () => {
    const item = web('https://example.org/river', 'Nobody was hurt.')
    const present = stored(prepare([item], { texts: [] }))
    expect(present).toMatchObject([{ sourceId: 'elsewhere:example.org/river' }])
    expect(kinds(prepare([item], { present, texts: [] }))).toEqual(['same'])
    expect(kinds(prepare([item], { present }))).toEqual(['conflict'])
  })
})

test('[X16] bringing a file in twice adds nothing, and after an undo all of it comes back', () => {
  const place = fc.record({ id: fc.uuid(), start: fc.nat(TEXT.length - 1), note: fc.string(), known: fc.boolean() })
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 1, selector: ({ id }) => id }), (places) => {
      const items = places.map(({ id, start, note, known }) => {
        const target = describeSpan(TEXT, RIVER.hash, span(start, TEXT.length))
        const { exact, prefix, suffix } = target.quote
        const source = known ? 'https://example.org/river' : 'https://example.net/x'
        return { ...web(source, exact, { prefix, suffix }), id: `urn:uuid:${id}`, bodyValue: note }
      })
      const present = stored(prepare(items))
      expect(new Set(kinds(prepare(items, { present })))).toEqual(new Set(['same']))
      const undone = present.map((each) => trash(each, LATER))
      expect(kinds(prepare(items, { present: undone }))).not.toContain('same')
    }),
  )
})
