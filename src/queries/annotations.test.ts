import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { readAllAnnotations } from '#storage/annotations.ts'
import { testAnnotation } from '#storage/test-annotation.ts'
import { annotationCountsQuery } from './annotation-counts.ts'
import { allAnnotationsQuery, annotationsQuery, trashQuery } from './annotations.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from './change-annotations.ts'
import { database } from './database.ts'
import { draftsQuery, keepDraft } from './drafts.ts'
import { storageStateQuery } from './storage-state.ts'
import { joinTabs } from './tabs.ts'
import { A, adding, forgetAll, shown, which } from './test-annotations.ts'
import { clientWithText, run } from './test-client.ts'
import { undoLast } from './undo.ts'

let client: QueryClient

beforeEach(async () => {
  client = clientWithText()
  await run(client, addAnnotations, adding(A))
})

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  return forgetAll(client)
})

const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

test('[Q1] what is added is in the list, the counts and the store', async () => {
  expect(await shown(client)).toEqual([A])
  expect(await client.query(allAnnotationsQuery)).toEqual([A])
  expect(await client.query(annotationCountsQuery)).toEqual({ [A.sourceId]: 1 })
  expect((await readAllAnnotations(database)).records).toEqual([A])
})

test('[Q2] a change is shown before it is stored, and taken back when it cannot be stored', async () => {
  await shown(client)
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
  expect(await shown(client)).toEqual([A])
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])
  expect(client.getQueryData(storageStateQuery.queryKey)?.lastError).toBeNull()
})

test('[Q2] what cannot be stored is taken back, too, where a screen says in its own words that it failed', async () => {
  await shown(client)
  noRoom()
  const onError = vi.fn<() => void>()
  await expect(run(client, { ...addAnnotations, onError }, adding(testAnnotation('b')))).rejects.toThrow('no room')
  const green = [{ ...which, change: { colour: 'green' as const } }]
  await expect(run(client, { ...changeAnnotations, onError }, green)).rejects.toThrow('no room')
  expect(onError).toHaveBeenCalledTimes(2)
  expect(client.getQueryData(annotationsQuery(A.sourceId).queryKey)).toEqual([A])
})

test('[Q2] the words of a note that cannot be stored stay as a draft; what was begun since stays instead', async () => {
  await shown(client)
  expect(await client.query(draftsQuery)).toEqual({})
  noRoom()
  const note = { from: '', to: 'a long thought' }
  const noting = [{ ...which, change: { note } }]
  await expect(run(client, changeAnnotations, noting)).rejects.toMatchObject({ kind: 'quota' })
  expect(client.getQueryData(draftsQuery.queryKey)).toEqual({ [which.id]: note })
  const longer = { from: 'a long thought', to: 'a long thought, and more' }
  keepDraft(which.id, longer)
  await expect(run(client, changeAnnotations, noting)).rejects.toMatchObject({ kind: 'quota' })
  await expect(run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])).rejects.toThrow('no room')
  expect(client.getQueryData(draftsQuery.queryKey)).toEqual({ [which.id]: longer })
})

test('[Q3] deleting moves to the trash, restoring takes out of it, purging ends it', async () => {
  await shown(client)
  await run(client, changeAnnotations, binned([which], true))
  expect(await shown(client)).toEqual([])
  expect(await client.query(trashQuery)).toMatchObject([{ id: 'a' }])
  await run(client, changeAnnotations, binned([which], false))
  expect(await shown(client)).toMatchObject([{ id: 'a', deleted: null }])
  await run(client, changeAnnotations, binned([which], true))
  await run(client, purgeAnnotations, ['a'])
  expect((await readAllAnnotations(database)).records).toEqual([])
  expect(await run(client, undoLast, undefined)).toBeNull()
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
  expect(await shown(client)).toMatchObject([{ note: expect.stringContaining('and theirs'), tags: ['y'] }])
  unsubscribe()
  for (const go of leave) go()
})

test('[Q6] a record that cannot be read is reported once and hides no other', async () => {
  const broken: Annotation = { ...testAnnotation('broken'), created: 'yesterday' }
  await database.write(['annotations'], (write) => write.put('annotations', broken))
  expect(await shown(client)).toEqual([A])
  expect(await client.query({ ...allAnnotationsQuery, staleTime: 0 })).toEqual([A])
  expect((await client.query(storageStateQuery)).unreadable).toMatchObject([{ store: 'annotations', key: 'broken' }])
})

test('[Q5] what another tab wrote is shown when two changes are stored in a row, and only the last one is waited for', async () => {
  const unsubscribe = new QueryObserver(client, annotationsQuery(A.sourceId)).subscribe(() => {})
  await shown(client)
  await run(clientWithText(), changeAnnotations, [{ ...which, change: { addTags: ['theirs'] } }])
  await run(client, addAnnotations, adding(testAnnotation('b')))
  const first = run(client, changeAnnotations, [{ ...which, change: { colour: 'green' } }])
  await Promise.all([first, run(client, changeAnnotations, [{ ...which, id: 'b', change: { colour: 'blue' } }])])
  const { queryKey } = annotationsQuery(A.sourceId)
  await waitFor(() =>
    expect(client.getQueryData(queryKey)).toMatchObject([{ colour: 'green', tags: ['theirs'] }, { colour: 'blue' }]),
  )
  unsubscribe()
})
