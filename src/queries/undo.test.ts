import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { QueryClient } from '@tanstack/react-query'
import { wholeTarget } from '#domain/anchor/whole.ts'
import { readAllAnnotations } from '#storage/annotations.ts'
import { testAnnotation, TEXT } from '#storage/test-annotation.ts'
import type { AnnotationChange } from './annotation-change.ts'
import { addAnnotations, changeAnnotations } from './change-annotations.ts'
import { database } from './database.ts'
import { A, adding, forgetAll, shown, which } from './test-annotations.ts'
import { clientWithText, run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

let client: QueryClient

beforeEach(async () => {
  client = clientWithText()
  await run(client, addAnnotations, adding(A))
})

afterEach(() => {
  vi.restoreAllMocks()
  return forgetAll(client)
})

const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
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
  expect(await shown(client)).toEqual([])
  expect(await run(client, undoLast, undefined)).toBeNull()
})

test('[Q4] a note on the whole text is one step with its first words; what is written in it later is another', async () => {
  const whole = testAnnotation('whole', { target: wholeTarget(A.target.hash), note: '' })
  await run(client, addAnnotations, adding(whole))
  const write = (from: string, to: string) =>
    run(client, changeAnnotations, [{ id: 'whole', sourceId: A.sourceId, change: { note: { from, to } } }])
  await write('', 'Read it twice')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add' })
  expect(await shown(client)).toEqual([A])
  await run(client, redoLast, undefined)
  expect(await shown(client)).toMatchObject([A, { note: 'Read it twice' }])
  await write('Read it twice', 'Read it thrice')
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'note' })
  expect(await shown(client)).toMatchObject([A, { note: 'Read it twice' }])
})

test('[Q4] redo does again what was undone, step by step, until something else is done', async () => {
  await run(client, changeAnnotations, [{ ...which, change: { colour: 'pink' } }])
  await run(client, changeAnnotations, [{ ...which, change: { note: { from: '', to: 'noted' }, addTags: ['x'] } }])
  await run(client, undoLast, undefined)
  await run(client, undoLast, undefined)
  await run(client, undoLast, undefined)
  expect(await shown(client)).toEqual([])
  client = clientWithText() // the tab was reloaded
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'add' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'colour' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'note' })
  expect(await shown(client)).toMatchObject([{ colour: 'pink', note: 'noted', tags: ['x'] }])
  expect(await run(client, redoLast, undefined)).toBeNull()
  await run(client, undoLast, undefined)
  expect(await shown(client)).toMatchObject([{ colour: 'pink', note: '', tags: [] }])
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
  expect((await shown(client)).map(({ colour }) => colour)).toEqual(['pink', 'pink', 'pink'])
  const gone = [...all, testAnnotation('never stored')].map((each) => ({
    ...each,
    change: { colour: 'blue' as const },
  }))
  await expect(run(client, changeAnnotations, gone)).rejects.toMatchObject({ kind: 'lost' })
  expect((await shown(client)).map(({ colour }) => colour)).toEqual(['pink', 'pink', 'pink'])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'colour' })
  expect(await shown(client)).toEqual(all.map((each) => ({ ...each, modified: expect.any(String) })))
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'import' })
  expect(await shown(client)).toMatchObject([{ id: 'a' }])
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'import' })
  expect(await shown(client)).toHaveLength(3)
})

test('[Q4] a reload keeps the steps', async () => {
  const attach = { target: { ...A.target, position: { ...A.target.position, start: 0 } }, text: TEXT }
  await run(client, changeAnnotations, [{ ...which, change: { attach, note: { from: '', to: 'noted' } } }])
  client = clientWithText()
  await run(client, undoLast, undefined)
  expect(await shown(client)).toEqual([{ ...A, modified: expect.any(String) }])
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'add' })
})

test('[Q4] a step that cannot be undone now can be undone later', async () => {
  const put = noRoom()
  await expect(run(client, undoLast, undefined)).rejects.toMatchObject({ kind: 'quota' })
  put.mockRestore()
  await run(client, undoLast, undefined)
  expect(await shown(client)).toEqual([])
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
