import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import type { Corrections } from '#storage/records.ts'
import { correct, correctionsQuery } from './corrections.ts'
import { database } from './database.ts'
import { exportCorrections } from './export-corrections.ts'
import { importCorrections, takenOf } from './import-corrections.ts'
import {
  type CorrectionFile,
  correctionPlanQuery,
  isCorrectionFile,
  readCorrectionFile,
} from './read-correction-file.ts'
import { clientWithText, ENTRY, run } from './test-client.ts'
import { undoLast } from './undo.ts'

let client: QueryClient

beforeEach(() => {
  client = clientWithText()
})

afterEach(async () => {
  client.clear()
  sessionStorage.clear()
  await database.write(['corrections'], (write) => write.remove('corrections', ENTRY.id))
})

const REPAIR = { id: 'r', belongs: false, at: { start: 0, end: 23 }, words: 'The ferry left at noon.' }
const EVENT = {
  id: 'e',
  target: {
    hash: hashText('The ferry left at noon.'),
    quote: { type: 'TextQuoteSelector', exact: 'noon', prefix: 'at ', suffix: '.' },
    position: { type: 'TextPositionSelector', start: 18, end: 22 },
  },
  says: { kind: 'dated', date: '2019-03-05T08:30' },
} as const
const MINE: Corrections = {
  facts: { title: 'The last ferry', authors: ['Ada Quill', 'Tom Mirek'], published: '' },
  repairs: [REPAIR],
  events: [EVENT],
}
const CHANGE = { facts: MINE.facts, repairs: { put: [REPAIR] }, events: { put: [EVENT] } }
const stated = () => client.query({ ...correctionsQuery(ENTRY.id), staleTime: 0 })

async function read(words: string, name = 'corrections.json') {
  return readCorrectionFile(new File([words], name))
}
async function plan(file: CorrectionFile) {
  return client.query({ ...correctionPlanQuery(file, new Map()), staleTime: 0 })
}

test('[Z1] [Z4] what leaves comes back into an empty browser in one step of undo; the same file twice adds nothing', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: CHANGE })
  const words = await exportCorrections(client)
  await run(client, undoLast, undefined)
  expect(await stated()).toMatchObject({ facts: {}, repairs: [], events: [] })

  const opened = await read(words)
  if (opened.kind !== 'file') throw new Error(opened.why)
  expect(await isCorrectionFile(new File([words], 'a'))).toBe(true)
  const taken = takenOf(await plan(opened.file), ({ kind }) => kind === 'new')
  await run(client, importCorrections, taken)
  expect(await stated()).toMatchObject(MINE)
  expect(takenOf(await plan(opened.file), ({ kind }) => kind !== 'same')).toEqual([])
  const unstamped = (file: string) => file.replace(/"made": ".*"/, '')
  expect(unstamped(await exportCorrections(client))).toBe(unstamped(words))

  client = clientWithText()
  expect(await run(client, undoLast, undefined)).toMatchObject({ what: 'import-corrections' })
  expect(await stated()).toMatchObject({ facts: {}, repairs: [], events: [] })
})

test('[Z2] what is taken in a conflict stands in the place of what was stated here, and undo brings that back', async () => {
  await run(client, correct, { sourceId: ENTRY.id, change: CHANGE })
  const opened = await read(await exportCorrections(client))
  if (opened.kind !== 'file') throw new Error(opened.why)
  const mine = { ...REPAIR, id: 'mine', belongs: true }
  const change = { facts: { title: 'Mine' }, repairs: { put: [mine], remove: ['r'] } }
  await run(client, correct, { sourceId: ENTRY.id, change })
  await run(
    client,
    importCorrections,
    takenOf(await plan(opened.file), ({ kind }) => kind === 'conflict'),
  )
  expect(await stated()).toMatchObject({ facts: { title: 'The last ferry' }, repairs: [REPAIR] })
  await run(client, undoLast, undefined)
  expect(await stated()).toMatchObject({ facts: { title: 'Mine' }, repairs: [mine] })
})

test('[Z5] a bad file says what to do; a bad statement holds up no other', async () => {
  expect(await read('{"format": "lectern-corrections"')).toMatchObject({ why: expect.stringContaining('damaged') })
  expect(await read('{"format": "lectern-corrections", "version": 9, "texts": []}')).toMatchObject({
    why: expect.stringContaining('a newer version of Lectern'),
  })
  const texts = [
    {
      id: 'own:x',
      facts: { title: 'Good', published: 'soon', url: 'javascript:alert(1)', language: '"><b>', mood: 'glad' },
      repairs: [REPAIR, { id: 'no' }],
      events: [EVENT, { ...EVENT, says: { kind: 'dated', date: 'soon' } }],
    },
    'nothing',
  ]
  const opened = await read(JSON.stringify({ format: 'lectern-corrections', version: 1, texts }))
  expect(opened).toMatchObject({
    file: { texts: [{ id: 'own:x', facts: { title: 'Good' }, repairs: [REPAIR], events: [EVENT] }], unreadable: 7 },
  })
})
