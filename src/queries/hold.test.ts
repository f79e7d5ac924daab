import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import type { AnnotationChange } from './annotation-change.ts'
import { allAnnotationsQuery, snapshotsQuery } from './annotations.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from './change-annotations.ts'
import { correct, correctionsQuery } from './corrections.ts'
import { database } from './database.ts'
import { storeHeld } from './held.ts'
import { holdPlace } from './hold.ts'
import { importCorrections } from './import-corrections.ts'
import { progressQuery, saveProgress } from './progress.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { undoLast } from './undo.ts'

const TEXT = 'The ferry left at noon. Nobody was on it.'
const HASH = hashText(TEXT)

let first: QueryClient
let next: QueryClient

beforeEach(() => {
  first = clientWithText()
  next = clientWithText()
})

afterEach(async () => {
  const left = await shown()
  await run(next, changeAnnotations, binned(left, true))
  await run(
    next,
    purgeAnnotations,
    left.map(({ id }) => id),
  )
  await database.write(['corrections'], (write) => write.remove('corrections', ENTRY.id))
  first.clear()
  next.clear()
  localStorage.clear()
  sessionStorage.clear()
})

/** From here on nothing that the page does reaches its store: the reader left. */
function leave(): void {
  void new MutationObserver(first, {
    scope: { id: 'changes' },
    mutationFn: () => new Promise(() => {}),
  }).mutate()
}

function highlight(id: string): Annotation {
  const target = describeSpan(TEXT, HASH, { start: 4, end: 9 })
  return newAnnotation({ target, sourceId: ENTRY.id, colour: 'yellow' }, { id, now: new Date().toISOString() })
}

const adding = (annotation: Annotation) =>
  ({ annotations: [annotation], snapshots: [{ hash: HASH, text: TEXT }], what: 'add' }) as const
const shown = () => next.query({ ...allAnnotationsQuery, staleTime: 0 })
const changing = (id: string, change: AnnotationChange) => [{ id, sourceId: ENTRY.id, change }]

test('[Q16] a highlight, its note and a correction outlive a page that was left before they were stored', async () => {
  await run(first, addAnnotations, adding(highlight('stored')))
  leave()
  void run(first, addAnnotations, adding(highlight('fresh')))
  void run(first, changeAnnotations, changing('fresh', { note: { from: '', to: 'Why noon?' } }))
  void run(first, changeAnnotations, changing('stored', { colour: 'blue', addTags: ['sea'] }))
  void run(first, correct, { sourceId: ENTRY.id, change: { facts: { title: 'Mine' } } })
  expect(await shown()).toEqual([expect.objectContaining({ id: 'stored', colour: 'yellow' })])

  await storeHeld(next)
  expect(await shown()).toEqual([
    expect.objectContaining({ id: 'stored', colour: 'blue', tags: ['sea'] }),
    expect.objectContaining({ id: 'fresh', note: 'Why noon?' }),
  ])
  expect((await next.query(snapshotsQuery([HASH]))).get(HASH)).toBe(TEXT)
  expect(await next.query(correctionsQuery(ENTRY.id))).toMatchObject({ facts: { title: 'Mine' } })
  expect(localStorage).toHaveLength(0)

  expect(await run(next, undoLast, undefined)).toMatchObject({ what: 'facts' })
  expect(await run(next, undoLast, undefined)).toMatchObject({ what: 'tags' })
  expect(await shown()).toContainEqual(expect.objectContaining({ id: 'stored', colour: 'yellow', tags: [] }))
})

test('[Q16] corrections that were brought in outlive a page that was left before they were stored, as one step', async () => {
  await run(first, correct, { sourceId: ENTRY.id, change: { facts: { section: 'Mine' } } })
  leave()
  const change = {
    facts: { title: 'The last ferry', section: 'Theirs' },
    repairs: { put: [{ id: 'r', belongs: false, at: { start: 0, end: 5 }, words: 'Share' }], remove: [] },
  }
  void run(first, importCorrections, [{ sourceId: ENTRY.id, change }])
  expect(await next.query(correctionsQuery(ENTRY.id))).toMatchObject({ facts: { section: 'Mine' }, repairs: [] })

  await storeHeld(next)
  expect(await next.query(correctionsQuery(ENTRY.id))).toMatchObject({
    facts: change.facts,
    repairs: change.repairs.put,
  })
  expect(localStorage).toHaveLength(0)
  expect(await run(next, undoLast, undefined)).toMatchObject({ what: 'import-corrections' })
  expect(await next.query(correctionsQuery(ENTRY.id))).toMatchObject({ facts: { section: 'Mine' }, repairs: [] })
})

test('[Q16] what is stored is held no more, and what could not be stored neither: the reader was told', async () => {
  await run(first, addAnnotations, adding(highlight('stored')))
  expect(localStorage).toHaveLength(0)
  await expect(run(first, changeAnnotations, changing('nowhere', { colour: 'blue' }))).rejects.toThrow('Not saved')
  expect(localStorage).toHaveLength(0)
})

test('[Q16] what was stored after all, deleted for good or changed since is not taken back', async () => {
  await run(first, addAnnotations, adding(highlight('twice')))
  await run(first, addAnnotations, adding(highlight('purged')))
  leave()
  void run(first, addAnnotations, adding(highlight('twice')))
  void run(first, changeAnnotations, changing('purged', { colour: 'pink' }))
  const now = new Date().toISOString()
  const edited: AnnotationChange = { colour: 'pink', addTags: ['early'], note: { from: '', to: 'First thought' } }
  void run(first, changeAnnotations, changing('twice', edited))
  await run(next, changeAnnotations, binned([highlight('purged')], true))
  await run(next, purgeAnnotations, ['purged'])
  await vi.waitUntil(() => new Date().toISOString() > now)
  await run(next, changeAnnotations, changing('twice', { colour: 'green', note: { from: '', to: 'Second thought' } }))

  await storeHeld(next)
  expect(await shown()).toEqual([
    expect.objectContaining({ id: 'twice', colour: 'green', note: 'Second thought\n\nFirst thought' }),
  ])
  expect(localStorage).toHaveLength(0)
})

test('[Q16] what another version holds stays, and hides nothing', async () => {
  localStorage.setItem('lectern held 2020-01-01T00:00:00.000Z a', '{"kind":"sung"}')
  localStorage.setItem('lectern held 2020-01-01T00:00:00.000Z b', 'torn {')
  leave()
  void run(first, addAnnotations, adding(highlight('fresh')))
  await storeHeld(next)
  expect(await shown()).toHaveLength(1)
  expect(localStorage).toHaveLength(2)
})

test.each([
  { what: 'a highlight', letters: 10, asks: false },
  { what: 'a highlight on a text too large to be held', letters: 600_000, asks: true },
  { what: 'a correction', letters: 10, asks: false },
  { what: 'a correction of a text too large to be held', letters: 600_000, asks: true },
])('[Q16] leaving while $what is stored: asked $asks', async ({ what, letters, asks }) => {
  const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const snapshot = { hash: HASH, text: 'a'.repeat(letters) }
  const storing = what.startsWith('a correction')
    ? run(first, correct, { sourceId: ENTRY.id, change: { facts: { title: 'The ferry' } }, snapshot })
    : run(first, addAnnotations, { ...adding(highlight('large')), snapshots: [snapshot] })
  expect(asksBeforeLeaving()).toBe(asks)
  await storing
  expect(asksBeforeLeaving()).toBe(false)
})

test('[Q10] the place of a page that was left before it was stored is there for the next, and takes no later one away', async () => {
  const place = (block: number) => ({ sourceId: ENTRY.id, block, offset: 2, check: 'left at noon', fraction: 0.5 })
  await run(first, saveProgress, place(1))
  holdPlace(place(7))
  await storeHeld(next)
  expect(await next.query(progressQuery(ENTRY.id))).toMatchObject(place(7))
  expect(localStorage).toHaveLength(0)

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 60_000 })
  holdPlace(place(3))
  vi.useRealTimers()
  await storeHeld(next)
  expect(await next.query({ ...progressQuery(ENTRY.id), staleTime: 0 })).toMatchObject(place(7))

  const letGo = holdPlace(place(8))
  expect(localStorage).toHaveLength(1)
  letGo()
  expect(localStorage).toHaveLength(0)
})
