import { afterEach, beforeEach, expect, test } from 'vitest'
import type { QueryClient } from '@tanstack/react-query'
import { correct, correctionsQuery } from './corrections.ts'
import { database } from './database.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

let client: QueryClient

beforeEach(() => {
  client = clientWithText()
})

afterEach(async () => {
  client.clear()
  sessionStorage.clear()
  await database.write(['corrections'], (write) => write.remove('corrections', ENTRY.id))
})

const stated = () => client.query({ ...correctionsQuery(ENTRY.id), staleTime: 0 })
const REPAIR = { id: 'r', belongs: false, at: { start: 0, end: 24 }, words: 'The ferry left at noon.' }

test('[Q4] a correction is undone and done again, after a reload too', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: 'Mine' } } })
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: 'Ours', written: '2024-05-02' } } })
  await run(client, correct, { sourceId: ENTRY.id, change: { repairs: { put: [REPAIR] } } })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours', written: '2024-05-02' }, repairs: [REPAIR] })
  client = clientWithText()
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'repair' })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours' }, repairs: [] })
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'facts' })
  expect((await stated()).facts).toEqual({ title: 'Mine' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'facts' })
  expect(await run(client, redoLast, undefined)).toMatchObject({ what: 'repair' })
  expect(await stated()).toMatchObject({ facts: { title: 'Ours', written: '2024-05-02' }, repairs: [REPAIR] })
})

test('[Q4] a correction that changes nothing is no step', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: { facts: { title: null }, repairs: { remove: ['r'] } } })
  expect(await run(client, undoLast, undefined)).toBeNull()
})
