import { waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { wholeTarget } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { purgeAnnotations as purge, readAllAnnotations } from '#storage/annotations.ts'
import { testAnnotation, TEXT } from '#storage/test-annotation.ts'
import { type AnnotationChange, applyChange, invertChange } from './annotation-change.ts'
import { annotationCountsQuery } from './annotation-counts.ts'
import { allAnnotationsQuery, annotationsQuery, trashQuery } from './annotations.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from './change-annotations.ts'
import { database } from './database.ts'
import { storageStateQuery } from './storage-state.ts'
import { joinTabs } from './tabs.ts'
import { clientWithText, run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

const A = testAnnotation('a')
const which = { id: 'a', sourceId: A.sourceId }

let client: QueryClient

beforeEach(async () => {
  client = clientWithText()
  await run(client, addAnnotations, adding(A))
})

afterEach(async () => {
  vi.restoreAllMocks()
  client.clear()
  sessionStorage.clear()
  await database.write(['annotations'], async (write) => {
    for (const id of await write.keys('annotations')) await write.remove('annotations', id)
  })
  await purge(database, [])
})

const shown = (of = client): Promise<readonly Annotation[]> =>
  of.query({ ...annotationsQuery(A.sourceId), staleTime: 0 })
const adding = (...annotations: readonly Annotation[]) => ({
  annotations,
  snapshots: [{ hash: A.target.hash, text: TEXT }],
  what: 'add' as const,
})
const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

test('[Q1] what is added is in the list, the counts and the store', async () => {
  expect(await shown()).toEqual([A])
  expect(await client.query(allAnnotationsQuery)).toEqual([A])
  expect(await client.query(annotationCountsQuery)).toEqual({ [A.sourceId]: 1 })
  expect((await readAllAnnotations(database)).records).toEqual([A])
})

test('[Q2] a change is shown before it is stored, and taken back when it cannot be stored', async () => {
  await shown()
  const put = noRoom()
  const { queryKey } = annotationsQuery(A.sourceId)
  const states: unknown[] = []
  const unsubscribe = client.getQueryCache().subscribe(() => states.push(client.getQueryData(queryKey)))
  const stored = run(client, addAnnotations, adding(testAnnotation('b')))
  const changing = run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])
  await expect(stored).rejects.toMatchObject({ kind: 'quota' })
  await expect(changing).rejects.toMatchObject({ kind: 'quota' })
  unsubscribe()
  expect(states).toContainEqual([A, testAnnotation('b')])
  expect(states).toContainEqual(expect.arrayContaining([{ ...A, colour: 'green', modified: expect.any(String) }]))
  expect(client.getQueryData(queryKey)).toEqual([A])
  expect(client.getQueryData(storageStateQuery.queryKey)?.lastError).toMatchObject({ kind: 'quota' })
  put.mockRestore()
  expect(await shown()).toEqual([A])
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])
  expect(client.getQueryData(storageStateQuery.queryKey)?.lastError).toBeNull()
})

test('[Q2] what cannot be stored is taken back, too, where a screen says in its own words that it failed', async () => {
  await shown()
  noRoom()
  const onError = vi.fn<() => void>()
  await expect(run(client, { ...addAnnotations, onError }, adding(testAnnotation('b')))).rejects.toThrow('no room')
  const green = [{ ...which, change: { colour: 'green' as const } }]
  await expect(run(client, { ...changeAnnotations, onError }, green)).rejects.toThrow('no room')
  expect(onError).toHaveBeenCalledTimes(2)
  expect(client.getQueryData(annotationsQuery(A.sourceId).queryKey)).toEqual([A])
})

test('[Q3] deleting moves to the trash, restoring takes out of it, purging ends it', async () => {
  await shown()
  await run(client, changeAnnotations, binned([which], true))
  expect(await shown()).toEqual([])
  expect(await client.query(trashQuery)).toMatchObject([{ id: 'a' }])
  await run(client, changeAnnotations, binned([which], false))
  expect(await shown()).toMatchObject([{ id: 'a', deleted: null }])
  await run(client, changeAnnotations, binned([which], true))
  await run(client, purgeAnnotations, ['a'])
  expect((await readAllAnnotations(database)).records).toEqual([])
  expect(await run(client, undoLast, undefined)).toBeNull()
})

test.each<{ readonly name: string; readonly change: AnnotationChange }>([
  { name: 'recolouring', change: { colour: 'pink' } },
  { name: 'a note', change: { note: { from: '', to: 'noted' } } },
  { name: 'tags', change: { addTags: ['one', 'two'] } },
  { name: 'deleting', change: { deleted: true } },
  {
    name: 'attaching again',
    change: { attach: { target: { ...A.target, position: { ...A.target.position, start: 0 } }, text: TEXT } },
  },
])('[Q4] undo takes back $name, as a stored change', async ({ change }) => {
  const changed = await run(client, changeAnnotations, [{ ...which, change }])
  expect(changed).not.toEqual(A)
  await run(client, undoLast, undefined)
  expect((await readAllAnnotations(database)).records).toEqual([{ ...A, modified: expect.any(String) }])
})

test('[Q4] undo takes back step by step, the newest first, the adding too', async () => {
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'pink' } }])
  await run(client, changeAnnotations, [{ ...which, change: { note: { from: '', to: 'noted' } } }])
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'pink' } }]) // changes nothing: no step
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'note' })
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'colour' })
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add' })
  expect(await shown()).toEqual([])
  expect(await run(client, undoLast, undefined)).toBeNull()
})

test('[Q4] a note on the whole text is one step with its first words; what is written in it later is another', async () => {
  const whole = testAnnotation('whole', { target: wholeTarget(A.target.hash), note: '' })
  await run(client, addAnnotations, adding(whole))
  const write = (from: string, to: string) =>
    run(client, changeAnnotations, [{ id: 'whole', sourceId: A.sourceId, change: { note: { from, to } } }])
  await write('', 'Read it twice')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add' })
  expect(await shown()).toEqual([A])
  await run(client, redoLast, undefined)
  expect(await shown()).toMatchObject([A, { note: 'Read it twice' }])
  await write('Read it twice', 'Read it thrice')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'note' })
  expect(await shown()).toMatchObject([A, { note: 'Read it twice' }])
})

test('[Q4] redo does again what was undone, step by step, until something else is done', async () => {
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'pink' } }])
  await run(client, changeAnnotations, [{ ...which, change: { note: { from: '', to: 'noted' }, addTags: ['x'] } }])
  await run(client, undoLast, undefined)
  await run(client, undoLast, undefined)
  await run(client, undoLast, undefined)
  expect(await shown()).toEqual([])
  client = clientWithText() // the tab was reloaded
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'add' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'colour' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'note' })
  expect(await shown()).toMatchObject([{ colour: 'pink', note: 'noted', tags: ['x'] }])
  expect(await run(client, redoLast, undefined)).toBeNull()
  await run(client, undoLast, undefined)
  expect(await shown()).toMatchObject([{ colour: 'pink', note: '', tags: [] }])
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'blue' } }])
  expect(await run(client, redoLast, undefined)).toBeNull()
})

test('[Q4] what was done to several at once is one step: all of it or nothing', async () => {
  const others = ['b', 'c'].map((id) => testAnnotation(id))
  await run(client, addAnnotations, { ...adding(...others), what: 'import' })
  const all = [A, ...others]
  await run(
    client,
    changeAnnotations,
    all.map((each) => ({ id: each.id, sourceId: each.sourceId, change: { colour: 'pink' } })),
  )
  expect((await shown()).map(({ colour }) => colour)).toEqual(['pink', 'pink', 'pink'])
  const gone = [...all, testAnnotation('never stored')].map((each) => ({
    ...each,
    change: { colour: 'blue' as const },
  }))
  await expect(run(client, changeAnnotations, gone)).rejects.toMatchObject({ kind: 'lost' })
  expect((await shown()).map(({ colour }) => colour)).toEqual(['pink', 'pink', 'pink'])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'colour' })
  expect(await shown()).toEqual(all.map((each) => ({ ...each, modified: expect.any(String) })))
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'import' })
  expect(await shown()).toMatchObject([{ id: 'a' }])
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'import' })
  expect(await shown()).toHaveLength(3)
})

test('[Q4] a reload keeps the steps', async () => {
  const attach = { target: { ...A.target, position: { ...A.target.position, start: 0 } }, text: TEXT }
  await run(client, changeAnnotations, [{ ...which, change: { attach, note: { from: '', to: 'noted' } } }])
  client = clientWithText()
  await run(client, undoLast, undefined)
  expect(await shown()).toEqual([{ ...A, modified: expect.any(String) }])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add' })
})

test('[Q4] a step that cannot be undone now can be undone later', async () => {
  const put = noRoom()
  await expect(run(client, undoLast, undefined)).rejects.toMatchObject({ kind: 'quota' })
  put.mockRestore()
  await run(client, undoLast, undefined)
  expect(await shown()).toEqual([])
})

test('[Q5] another tab sees a change, and undo here keeps what it wrote', async () => {
  const other = clientWithText()
  const leave = [joinTabs(client), joinTabs(other)]
  // On the screen, so it is read again by itself.
  const unsubscribe = new QueryObserver(other, annotationsQuery(A.sourceId)).subscribe(() => {})
  await run(client, changeAnnotations, [{ ...which, change: { note: { from: '', to: 'mine here' }, addTags: ['x'] } }])
  const { queryKey } = annotationsQuery(A.sourceId)
  await waitFor(() => expect(other.getQueryData(queryKey)).toMatchObject([{ note: 'mine here', tags: ['x'] }]))
  const theirs = { note: { from: 'mine here', to: 'mine here and theirs' }, addTags: ['y'] }
  await run(other, changeAnnotations, [{ ...which, change: theirs }])
  await run(client, undoLast, undefined)
  expect(await shown()).toMatchObject([{ note: expect.stringContaining('and theirs'), tags: ['y'] }])
  unsubscribe()
  for (const go of leave) go()
})

test('[Q4] where there is no room for all steps, the last outlast a reload', async () => {
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])
  const oneStep = (sessionStorage.getItem('lectern.undo') ?? '').length + 40
  let kept = ''
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((_key, value) => {
    if (value.length > oneStep) throw new DOMException('full', 'QuotaExceededError')
    kept = value
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => kept)
  for (const colour of ['blue', 'pink', 'green'] as const) {
    await run(client, changeAnnotations, [{ ...which, change: { colour } }])
  }
  const reloaded = clientWithText()
  await run(reloaded, undoLast, undefined)
  expect(await shown(reloaded)).toMatchObject([{ colour: 'pink' }])
})

test('[Q6] a record that cannot be read is reported once and hides no other', async () => {
  const broken: Annotation = { ...testAnnotation('broken'), created: 'yesterday' }
  await database.write(['annotations'], (write) => write.put('annotations', broken))
  expect(await shown()).toEqual([A])
  expect(await client.query({ ...allAnnotationsQuery, staleTime: 0 })).toEqual([A])
  expect((await client.query(storageStateQuery)).unreadable).toMatchObject([{ store: 'annotations', key: 'broken' }])
})

const change: fc.Arbitrary<AnnotationChange> = fc.oneof(
  fc.record({ colour: fc.constantFrom('green', 'blue') }),
  fc.record({ note: fc.record({ from: fc.constant('first words'), to: fc.lorem() }) }),
  fc.record({ addTags: fc.array(fc.constantFrom('x', 'y', 'z')), removeTags: fc.array(fc.constantFrom('x', 'y')) }),
  fc.record({ deleted: fc.boolean() }),
)

test('[Q4] a change and its inverse leave what was there', () => {
  const start = testAnnotation('a', { note: 'first words', tags: ['x'] })
  fc.assert(
    fc.property(change, (each) => {
      const after = applyChange(start, each, 'later')
      const back = applyChange(after, invertChange(start, after), 'latest')
      expect({ ...back, tags: back.tags.toSorted() }).toEqual({ ...start, modified: back.modified })
      if (after === start) expect(back).toBe(start)
    }),
  )
})
