import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAllAnnotations } from './annotations.ts'
import { connect } from './connection.ts'
import { type Database, openDatabase } from './database.ts'
import { MIGRATIONS } from './migrations.ts'
import { addAnnotation, testAnnotation, TEXT } from './test-annotation.ts'

const NEXT = [...MIGRATIONS, () => {}] // the version after this one

let database: Database

beforeEach(() => {
  database = openDatabase('test')
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  await database.close().catch(() => {})
  await deleteDB('test')
})

test('[S8] this tab lets go when another one upgrades, and says so when it is used again', async () => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  const newer = await connect('test', () => {}, NEXT)
  await expect(readAllAnnotations(database)).rejects.toMatchObject({ kind: 'blocked' })
  expect(await newer.getAll('annotations')).toEqual([testAnnotation('a')])
  newer.close()
})

test('[S8] a change that runs is finished before this tab lets go', async () => {
  await readAllAnnotations(database)
  const adding = addAnnotation(database, testAnnotation('a'), TEXT)
  const newer = await connect('test', () => {}, NEXT)
  await adding
  expect(await newer.getAll('annotations')).toEqual([testAnnotation('a')])
  newer.close()
})

test('[S8] opening is given up with a sentence when another tab does not let go, and works when it has', async () => {
  const stubborn = await openDB('test', 1, { upgrade: (old) => void old.createObjectStore('old') })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const refused = expect(connect('test', () => {}, NEXT)).rejects.toMatchObject({ kind: 'blocked' })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  vi.runAllTimers()
  await refused
  stubborn.close()
})

test('[S8] a database that was deleted by another tab is made anew', async () => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  await deleteDB('test')
  await addAnnotation(database, testAnnotation('b'), TEXT)
  expect((await readAllAnnotations(database)).records).toEqual([testAnnotation('b')])
})

test('[S9] a connection that the browser closed is opened again', async () => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
  begin.mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })
  await addAnnotation(database, testAnnotation('b'), TEXT)
  expect((await readAllAnnotations(database)).records.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('[S9] a transaction that the browser aborted is run again', async () => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  put.mockImplementationOnce(function abort(this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('The transaction was aborted.', 'AbortError')
  })
  await addAnnotation(database, testAnnotation('b'), TEXT)
  expect((await readAllAnnotations(database)).records.map(({ id }) => id)).toEqual(['a', 'b'])
})

test.each([
  { cause: 'QuotaExceededError', kind: 'quota', says: 'no room' },
  { cause: 'DataCloneError', kind: 'unknown', says: 'Reload' },
  { cause: 'InvalidStateError', kind: 'lost', says: 'Reload' },
])('[S10] $cause while writing is $kind, and nothing that was saved is lost', async ({ cause, kind, says }) => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('as the browser says it', cause)
  })
  const adding = addAnnotation(database, testAnnotation('b'), 'another text')
  await expect(adding).rejects.toMatchObject({ name: 'StorageError', kind, message: expect.stringContaining(says) })
  vi.restoreAllMocks()
  expect((await readAllAnnotations(database)).records).toEqual([testAnnotation('a')])
  await addAnnotation(database, testAnnotation('b'), TEXT)
  expect((await readAllAnnotations(database)).records).toHaveLength(2)
})

test('[S10] when a full disk ends a transaction in the middle, that is told, not what the rest of it ran into', async () => {
  await addAnnotation(database, testAnnotation('a'), TEXT)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function end(this: IDBObjectStore) {
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') })
    this.transaction.abort()
    throw new DOMException('The transaction is over.', 'TransactionInactiveError')
  })
  await expect(addAnnotation(database, testAnnotation('b'), TEXT)).rejects.toMatchObject({ kind: 'quota' })
})

test.each([
  { cause: 'SecurityError', kind: 'unavailable' },
  { cause: 'UnknownError', kind: 'unavailable' },
  { cause: 'QuotaExceededError', kind: 'quota' },
])('[S10] $cause while opening is $kind, and opening is tried again', async ({ cause, kind }) => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('as the browser says it', cause)
  })
  await expect(readAllAnnotations(database)).rejects.toMatchObject({ name: 'StorageError', kind })
  expect((await readAllAnnotations(database)).records).toEqual([])
})
