import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { purgeAnnotations, readAllAnnotations } from './annotations.ts'
import { changeCorrections, readCorrection } from './corrections.ts'
import { type Database, openDatabase } from './database.ts'
import { type Journal, journalIn, type JournalFiles } from './journal.ts'
import { type SafeDatabase, type SecondCopy, withJournal } from './second-copy.ts'
import { readSnapshot } from './snapshots.ts'
import { addAnnotation, changeAnnotation, testAnnotation, TEXT } from './test-annotation.ts'

/** Journal files in memory, of one tab, with what closed tabs have left. */
function memoryFiles(
  left: readonly Uint8Array[] = [],
): JournalFiles & { readonly all: () => readonly Uint8Array[]; fail: boolean } {
  let files: readonly Uint8Array[] = [...left, new Uint8Array()]
  return {
    fail: false,
    all: () => files,
    readAll: async () => files,
    append(bytes: Uint8Array<ArrayBuffer>) {
      if (this.fail) throw new DOMException('No room', 'QuotaExceededError')
      const own = files.at(-1) ?? new Uint8Array()
      const longer = new Uint8Array(own.length + bytes.length)
      longer.set(own)
      longer.set(bytes, own.length)
      files = [...files.slice(0, -1), longer]
    },
    async rewrite(make: (all: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>) {
      if (this.fail) throw new DOMException('No room', 'QuotaExceededError')
      files = [make(files)]
    },
  }
}

const A = testAnnotation('a')
const open = new Set<Database>()
let files: ReturnType<typeof memoryFiles>
let safe: SafeDatabase

/** Lectern opened again, on what the disk still has. */
function reopen(journal: Journal | null = journalIn(files)): SafeDatabase {
  safe = withJournal(openDatabase('test'), async () => journal)
  open.add(safe)
  return safe
}

async function closeAll(): Promise<void> {
  for (const each of open) await each.close()
  open.clear()
}

beforeEach(() => {
  files = memoryFiles()
  reopen()
})

afterEach(async () => {
  await closeAll()
  await deleteDB('test')
})

/** Waits until the two copies have been compared. */
function compared(database: SafeDatabase): Promise<SecondCopy> {
  return new Promise((resolve) => {
    const stop = database.watch((state) => {
      stop()
      resolve(state)
    })
    void readAllAnnotations(database)
  })
}

const annotationsNow = async () => (await readAllAnnotations(safe)).records

test('[J5] a change counts as saved when both copies have it', async () => {
  await addAnnotation(safe, A, TEXT)
  const inJournal = journalIn(memoryFiles(files.all()))
  const { lost } = await inJournal.compare({ seq: 0, whole: true, origin: '', keys: {} })
  expect(lost.map(({ change }) => change[2])).toEqual([{ hash: A.target.hash, text: TEXT }, A])
  expect(safe.secondCopy()).toEqual({ kind: 'on', restored: 0 })
})

test('[J6] when the browser has thrown the database away, everything comes back', async () => {
  await addAnnotation(safe, A, TEXT)
  await addAnnotation(safe, testAnnotation('b'), TEXT)
  await changeAnnotation(safe, 'b', (stored) => ({ ...stored, note: 'kept' }))
  await changeCorrections(safe, [{ sourceId: A.sourceId, change: { facts: { written: '2020-10-27' } } }], A.created)
  await closeAll()
  await deleteDB('test')

  expect(await compared(reopen())).toEqual({ kind: 'on', restored: 4 })
  expect(await annotationsNow()).toEqual([A, testAnnotation('b', { note: 'kept' })])
  expect(await readSnapshot(safe, A.target.hash)).toMatchObject({ text: TEXT })
  expect((await readCorrection(safe, A.sourceId)).records).toMatchObject([{ facts: { written: '2020-10-27' } }])
  await closeAll()
  expect(await compared(reopen())).toEqual({ kind: 'on', restored: 0 })
})

test('[J6] what was deleted for good does not come back', async () => {
  await addAnnotation(safe, A, TEXT)
  await changeAnnotation(safe, 'a', (stored) => ({ ...stored, deleted: A.created }))
  await purgeAnnotations(safe, ['a'])
  await closeAll()
  await deleteDB('test')
  await compared(reopen())
  expect(await annotationsNow()).toEqual([])
})

test('[J6] a change made at once after opening does not hide what was lost', async () => {
  await addAnnotation(safe, A, TEXT)
  await changeAnnotation(safe, 'a', (stored) => ({ ...stored, note: 'kept' }))
  await closeAll()
  await deleteDB('test')
  reopen()
  await addAnnotation(safe, testAnnotation('b'), TEXT)
  expect(await annotationsNow()).toEqual([testAnnotation('a', { note: 'kept' }), testAnnotation('b')])
})

test('[J6] what another tab changes while the two are compared is not replaced by what was there before', async () => {
  await addAnnotation(safe, A, TEXT)
  await closeAll()
  await deleteDB('test')
  const otherTab = reopen(null)
  const inFiles = journalIn(files)
  let looked = 0
  await compared(
    reopen({
      ...inFiles,
      async compare(keys) {
        const found = await inFiles.compare(keys)
        looked += 1
        if (looked === 1) await addAnnotation(otherTab, testAnnotation('a', { note: 'newer' }), TEXT)
        return found
      },
    }),
  )
  expect(looked).toBe(2)
  expect(await annotationsNow()).toEqual([testAnnotation('a', { note: 'newer' })])
})

test('[J6] when the database goes under an open page, the next change brings everything back', async () => {
  await addAnnotation(safe, A, TEXT)
  await deleteDB('test')
  expect(await annotationsNow()).toEqual([])
  await addAnnotation(safe, testAnnotation('b'), TEXT)
  await addAnnotation(safe, testAnnotation('c'), TEXT)
  expect(safe.secondCopy()).toMatchObject({ kind: 'on', restored: 1 })
  expect((await annotationsNow()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('[J6] a database that went while there was no journal is completed when there is one again', async () => {
  await addAnnotation(safe, A, TEXT)
  await closeAll()
  await deleteDB('test')
  await addAnnotation(reopen(null), testAnnotation('b'), TEXT)
  await closeAll()
  await compared(reopen())
  expect((await annotationsNow()).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('[J7] when the journal was thrown away, it is written anew from the database', async () => {
  await addAnnotation(safe, A, TEXT)
  await closeAll()
  files = memoryFiles()
  await compared(reopen())
  await closeAll()
  await deleteDB('test')
  expect(await compared(reopen())).toEqual({ kind: 'on', restored: 2 })
  expect(await annotationsNow()).toEqual([A])
})

test('[J7] a change that was cut off before it reached the journal reaches it at the next start', async () => {
  await addAnnotation(safe, A, TEXT)
  await closeAll()
  reopen(null) // as if the tab had been killed before the journal
  await changeAnnotation(safe, 'a', (stored) => ({ ...stored, note: 'late' }))
  expect(safe.secondCopy().kind).toBe('off')
  await closeAll()
  await compared(reopen())
  await closeAll()
  await deleteDB('test')
  await compared(reopen())
  expect(await annotationsNow()).toEqual([testAnnotation('a', { note: 'late' })])
})

test('[J8] a journal that has no room holds nothing up, says so, and catches up with the next change', async () => {
  await addAnnotation(safe, A, TEXT)
  files.fail = true
  await addAnnotation(safe, testAnnotation('b'), TEXT)
  expect(safe.secondCopy()).toMatchObject({ kind: 'behind', why: expect.stringContaining('QuotaExceededError') })
  expect(await annotationsNow()).toHaveLength(2)
  files.fail = false
  await addAnnotation(safe, testAnnotation('c'), TEXT)
  expect(safe.secondCopy().kind).toBe('on')
  await closeAll()
  await deleteDB('test')
  await compared(reopen())
  expect(await annotationsNow()).toHaveLength(3)
})

test('[J8] where there is no place for a journal, the database alone does', async () => {
  const journal = journalIn({ ...files, readAll: () => Promise.reject(new DOMException('private', 'SecurityError')) })
  await addAnnotation(reopen(journal), A, TEXT)
  expect(safe.secondCopy()).toMatchObject({ kind: 'off', why: expect.stringContaining('private') })
  expect(await annotationsNow()).toEqual([A])
})

type Step = {
  readonly id: string
  readonly act: 'note' | 'trash' | 'purge' | 'restart' | 'lose database' | 'lose journal' | 'tear' | 'alone'
}

const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  act: fc.constantFrom('note', 'note', 'trash', 'purge', 'restart', 'lose database', 'lose journal', 'tear', 'alone'),
})

test('[J6] [J7] whatever happens to one of the two copies between visits, nothing that was saved is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      await closeAll()
      await deleteDB('test')
      files = memoryFiles()
      reopen()
      const expected = new Map<string, string>()
      const purged = new Set<string>()
      for (const [i, { id, act }] of steps.entries()) {
        if (act === 'restart' || act === 'tear' || act.startsWith('lose')) {
          await compared(reopen()) // both are whole again before the next thing happens
          await closeAll()
          if (act === 'lose database') await deleteDB('test')
          if (act === 'lose journal') files = memoryFiles()
          if (act === 'tear') files = memoryFiles(files.all().map((bytes) => bytes.subarray(0, bytes.length - i)))
          reopen()
        } else if (act === 'alone') {
          await compared(reopen())
          await closeAll()
          reopen(null) // a visit in which the journal could not be opened
        } else if (act === 'note' && !expected.has(id) && !purged.has(id)) {
          await addAnnotation(safe, testAnnotation(id, { note: `${i}` }), TEXT)
          expected.set(id, `${i}`)
        } else if (act === 'note' && expected.has(id)) {
          await changeAnnotation(safe, id, (stored) => ({ ...stored, note: `${i}` }))
          expected.set(id, `${i}`)
        } else if (expected.has(id)) {
          await changeAnnotation(safe, id, (stored) => ({ ...stored, deleted: A.created }))
          if (act === 'purge') {
            await purgeAnnotations(safe, [id])
            expected.delete(id)
            purged.add(id)
          }
        }
      }
      await compared(reopen())
      const records = await annotationsNow()
      expect(Object.fromEntries(records.map(({ id, note }) => [id, note]))).toEqual(Object.fromEntries(expected))
    }),
    { numRuns: 60 },
  )
})
