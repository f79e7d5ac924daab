import { describe, expect, test } from 'vitest'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { moveTo, recolour, trash, writeNote } from '#domain/annotation/change-annotation.ts'
import { comeHome } from './come-home.ts'
import { formatHypothesis } from './hypothesis.ts'
import { prepareImport } from './prepare-import.ts'
import { readAnnotations } from './read-annotations.ts'
import { NOW, RIVER, river, stored, TEXT } from './test-notes.ts'
import { formatWebAnnotations } from './web-annotation.ts'

const LATER = '2025-01-01T00:00:00.000Z'
const MUCH_LATER = '2026-01-01T00:00:00.000Z'
const MILL = 'and the mill stood in it to the sills'

/** Annotations as they were brought in while no text was here. */
function waiting(...items: readonly object[]): readonly Annotation[] {
  const read = readAnnotations(JSON.stringify(items))
  if (read.kind === 'refused') throw new Error(read.why)
  return stored(prepareImport(read.items, [], new Map(), [], NOW))
}
const web = (source: string | undefined, exact: string, id = '1') => ({
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  bodyValue: 'How high?',
  target: { ...(source && { source }), selector: { type: 'TextQuoteSelector', exact } },
})
const row = (exact: string) => ({
  id: 'h-1',
  uri: 'https://example.org/river',
  text: 'By whom?',
  user: 'acct:ada@example.org',
  nobody: { knows: 'this' },
  target: [{ source: 'https://example.org/river', selector: [{ type: 'TextQuoteSelector', exact }] }],
})
const home = (annotations: readonly Annotation[], chosen: ReadonlyMap<string, string> = new Map()) =>
  comeHome(annotations, [RIVER], chosen, LATER).map(({ to }) => to)

describe('[X22] annotations that came before their text', () => {
  test.each([
    ['in the W3C’s form', web('https://example.org/river', MILL)],
    ['in the W3C’s form, by the words alone', web(undefined, MILL)],
    ['by the words of another address', web('https://example.net/copy', MILL)],
    ['from Hypothesis', row(MILL)],
  ])('%s find their place in it', (_, item) => {
    const [came] = home(waiting(item))
    expect(came).toMatchObject({ sourceId: RIVER.sourceId, target: { hash: RIVER.hash, quote: { exact: MILL } } })
    const { start, end } = came?.target.position ?? { start: 0, end: 0 }
    expect(TEXT.slice(start, end)).toBe(MILL)
  })

  test('come all, when their address leads there: what has no place is listed beside the text', () => {
    const gone = 'The sea lay still on that day.'
    const all = home(waiting(web('https://example.org/river', MILL), web('https://example.org/river', gone, '2')))
    expect(all.map(({ sourceId, target }) => [sourceId, target.quote.exact])).toEqual([
      [RIVER.sourceId, MILL],
      [RIVER.sourceId, gone],
    ])
  })

  test('of those without an address, only what stands in the text comes', () => {
    const all = waiting(web(undefined, MILL), web(undefined, 'The sea lay still on that day.', '2'))
    expect(home(all)).toMatchObject([{ target: { quote: { exact: MILL } } }])
  })

  test('go where the reader says that they belong, all of them', () => {
    const far = waiting(web('https://example.net/sea', 'The sea lay still on that day.'))
    expect(home(far, new Map([['example.net/sea', RIVER.sourceId]]))).toMatchObject([{ sourceId: RIVER.sourceId }])
    const nowhere = waiting(web(undefined, 'The sea lay still on that day.'))
    expect(home(nowhere, new Map([['', RIVER.sourceId]]))).toMatchObject([{ sourceId: RIVER.sourceId }])
  })

  test('wait on, when the text is another one, or they are in the trash, or belong to a text already', () => {
    const [one] = waiting(web('https://example.net/sea', 'The sea lay still on that day.'))
    const [two] = waiting(web('https://example.org/river', MILL))
    if (!one || !two) throw new Error('Nothing waits')
    expect(home([one, trash(two, LATER), { ...two, sourceId: 'own:hill' }])).toEqual([])
  })

  test('keep what was written here meanwhile', () => {
    const [came] = home(waiting(row(MILL)).map((each) => recolour(writeNote(each, 'Mine', LATER), 'pink', LATER)))
    expect(came).toMatchObject({ note: 'Mine', colour: 'pink', sourceId: RIVER.sourceId })
  })

  test('leave as they came', () => {
    const item = { ...web('https://example.org/river', MILL), '@context': 'http://www.w3.org/ns/anno.jsonld', mine: 1 }
    const [web1] = home(waiting(item))
    const [row1] = home(waiting(row(MILL)))
    if (!web1 || !row1) throw new Error('Nothing came')
    expect(JSON.parse(formatWebAnnotations([river(web1)]))).toMatchObject({ first: { items: [item] } })
    expect(JSON.parse(formatHypothesis([river(row1)], NOW))).toMatchObject({ annotations: [row(MILL)] })
    const noted = JSON.parse(formatWebAnnotations([river(writeNote(web1, 'Mine', MUCH_LATER))]))
    expect(noted).toMatchObject({ first: { items: [{ mine: 1, target: item.target, body: [{ value: 'Mine' }] }] } })
  })

  test('by the words that they were moved to, where they travelled inside another form', () => {
    const [one] = waiting(row('gone words, all of them gone'))
    if (!one) throw new Error('Nothing waits')
    const quote = { type: 'TextQuoteSelector', exact: MILL, prefix: '', suffix: '' } as const
    const [came] = home([moveTo(one, { ...one.target, quote }, LATER)])
    expect(came).toMatchObject({ target: { hash: RIVER.hash, quote: { exact: MILL } } })
  })
})
