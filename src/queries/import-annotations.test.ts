import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Annotation, Foreign } from '#domain/annotation/annotation.ts'
import { readAllAnnotations } from '#storage/annotations.ts'
import { testAnnotation } from '#storage/test-annotation.ts'
import { seedsQuery } from './catalogue.ts'
import { changeAnnotations } from './change-annotations.ts'
import { newQueryClient } from './client.ts'
import { database } from './database.ts'
import { importAnnotations } from './import-annotations.ts'
import { run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

const { foreign: _, ...A } = testAnnotation('a')
const [MAY, JUNE] = ['2024-05-01T10:00:00.000Z', '2024-06-01T10:00:00.000Z']

/** As a file of that day has it: its text is not here, or is. */
function cameIn(modified: string, note: string, tags: readonly string[], sourceId: string): Annotation {
  const item = { id: 'a', text: note, tags, updated: modified, nobody: { knows: ['this'] } }
  const foreign: Foreign = { form: 'hypothesis', item, replies: [], became: { target: A.target, modified } }
  return { ...A, sourceId, note, tags, created: MAY, modified, foreign }
}
const OLD = cameIn(MAY, 'By whom?', ['numbers', 'crowd'], 'elsewhere:example.org/ferry')
const NEW = cameIn(JUNE, 'By the police', ['crowd', 'police'], A.sourceId)

let client: QueryClient

/** A tab without texts. */
function newTab(): QueryClient {
  const tab = newQueryClient()
  tab.setQueryData(seedsQuery.queryKey, [])
  return tab
}
const stored = async () => (await readAllAnnotations(database)).records
const takeTheirs = () =>
  run(client, importAnnotations, [
    { planned: { kind: 'conflict', annotation: NEW, anchor: 'anchored', present: OLD }, decision: 'theirs' },
  ])

beforeEach(async () => {
  client = newTab()
  await run(client, importAnnotations, [
    { planned: { kind: 'new', annotation: OLD, anchor: 'anchored', present: null }, decision: 'take' },
  ])
})

afterEach(async () => {
  client.clear()
  sessionStorage.clear()
  await database.write(['annotations'], async (write) => {
    for (const id of await write.keys('annotations')) await write.remove('annotations', id)
  })
})

test('[Q4] undo of what a file said brings the whole record back, what only its old file knew too; redo the new one', async () => {
  await takeTheirs()
  const theirs = await stored()
  expect(theirs).toMatchObject([{ note: NEW.note, sourceId: NEW.sourceId, foreign: { item: NEW.foreign?.item } }])
  await run(client, undoLast, undefined)
  expect(await stored()).toEqual([OLD])
  await run(client, redoLast, undefined)
  expect(await stored()).toEqual(theirs)
})

test('[Q4] after a reload too', async () => {
  await takeTheirs()
  client = newTab()
  await run(client, undoLast, undefined)
  expect(await stored()).toEqual([OLD])
})

test('[Q4] what was changed since, perhaps in another tab, stays: the rest goes back', async () => {
  await takeTheirs()
  const other = newTab()
  await run(other, changeAnnotations, [
    { id: 'a', sourceId: A.sourceId, change: { colour: 'pink', addTags: ['mine'] } },
  ])
  await run(client, undoLast, undefined)
  const [now] = await stored()
  expect(now).toMatchObject({ colour: 'pink', note: 'By whom?', sourceId: OLD.sourceId, foreign: OLD.foreign })
  expect(now?.tags.toSorted()).toEqual(['crowd', 'mine', 'numbers'])
})
