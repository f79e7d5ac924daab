import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { prepareImport } from '#domain/exchange/annotations/prepare-import.ts'
import { readAnnotations } from '#domain/exchange/annotations/read-annotations.ts'
import * as storage from '#storage/annotations.ts'
import { readSnapshot } from '#storage/snapshots.ts'
import { readSources } from '#storage/sources.ts'
import { catalogueQuery, seedsQuery } from './catalogue.ts'
import { allAnnotationsQuery, annotationsQuery } from './annotations.ts'
import { articleQuery } from './article.ts'
import { changeAnnotations } from './change-annotations.ts'
import { newQueryClient } from './client.ts'
import { database } from './database.ts'
import { importAnnotations } from './import-annotations.ts'
import { runOf } from './import-run.ts'
import { startImport } from './start-import.ts'
import { run } from './test-client.ts'
import { redoLast, undoLast } from './undo.ts'

const FERRY = `The ferry left without a sound

By Ada Quill

The ferry left at noon on 12 March 2019, with nobody on its deck but the mate and a dog. The harbour lay in fog.
`
const QUOTE = 'with nobody on its deck but the mate and a dog'

let client: QueryClient

beforeEach(async () => {
  client = newQueryClient()
  client.setQueryData(seedsQuery.queryKey, [])
  const read = readAnnotations(
    JSON.stringify([
      {
        id: 'h-1',
        uri: 'https://example.org/f',
        text: 'Why?',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: QUOTE }] }],
      },
    ]),
  )
  if (read.kind === 'refused') throw new Error(read.why)
  const plan = prepareImport(read.items, [], new Map(), [], '2024-05-01T10:00:00.000Z')
  const decided = plan.flatMap(({ items }) => items.map((planned) => ({ planned, decision: 'take' as const })))
  await run(client, importAnnotations, decided)
})

afterEach(async () => {
  const { records } = await readSources(database)
  await database.write(['sources', 'annotations'], async (write) => {
    await Promise.all(records.map(({ id }) => write.remove('sources', id)))
    await Promise.all((await write.keys('annotations')).map((id) => write.remove('annotations', id)))
  })
  sessionStorage.clear()
  client.clear()
})

const bringIn = () => startImport(client, [new File([FERRY], 'ferry.txt')])
const stored = async () => (await storage.readAllAnnotations(database)).records
const WAITING = { sourceId: 'elsewhere:example.org/f' }

test('[Q15] a text that is brought in gets the annotations that waited for it: one step, undone and done again', async () => {
  expect(await stored()).toMatchObject([WAITING])
  await bringIn()
  const [entry] = await client.query(catalogueQuery)
  const { article } = await client.query(articleQuery(entry?.slug ?? ''))
  const home = { sourceId: entry?.id, note: 'Why?', target: { hash: article.hash, quote: { exact: QUOTE } } }
  expect(await stored()).toMatchObject([home])
  expect(await readSnapshot(database, article.hash)).toMatchObject({ text: article.text })
  expect(runOf(client)).toMatchObject({ outcomes: [{ kind: 'added' }], home: [{ id: 'h-1' }] })

  await run(client, undoLast, undefined)
  expect(await stored()).toMatchObject([WAITING])
  await run(client, redoLast, undefined)
  expect(await stored()).toMatchObject([home])
  // What the report offers does the same, and each list shows it.
  expect(await client.query(annotationsQuery(entry?.id ?? ''))).toMatchObject([home])
  await run(client, changeAnnotations, runOf(client)?.home ?? [])
  expect(await stored()).toMatchObject([WAITING])
  expect(await client.query(annotationsQuery(entry?.id ?? ''))).toEqual([])
})

test('[Q15] what another tab has written meanwhile stays, when the annotation goes to its text', async () => {
  await client.query(allAnnotationsQuery) // as this tab knows it
  await storage.changeAnnotations(database, [
    { id: 'h-1', change: (each) => ({ ...each, colour: 'pink', note: 'Who?', modified: '2099-01-01T00:00:00.000Z' }) },
  ])
  await bringIn()
  const [entry] = await client.query(catalogueQuery)
  expect(await stored()).toMatchObject([{ sourceId: entry?.id, colour: 'pink', note: 'Who?' }])
})

test.each<[string, (annotation: Annotation) => Partial<Annotation>]>([
  ['given to another text', () => ({ sourceId: 'own:other' })],
  [
    'hung on other words',
    ({ target }) => ({ target: { ...target, quote: { ...target.quote, exact: 'The harbour lay in fog' } } }),
  ],
])('[Q15] what another tab has %s meanwhile stays there', async (_, changed) => {
  await client.query(allAnnotationsQuery) // as this tab knows it
  const change = (each: Annotation) => ({ ...each, ...changed(each), modified: '2099-01-01T00:00:00.000Z' })
  await storage.changeAnnotations(database, [{ id: 'h-1', change }])
  const there = await stored()
  await bringIn()
  expect(await stored()).toEqual(there)
})

test('[Q15] another text leaves them waiting', async () => {
  await startImport(client, [new File([FERRY.replace('the mate', 'its master')], 'ferry.txt')])
  expect(await stored()).toMatchObject([WAITING])
  expect(runOf(client)).toMatchObject({ home: [] })
})

test('[Q15] of a whole shelf that is brought in at once, the text that they waited for is found, too', async () => {
  const shelf = Array.from({ length: 60 }, (_, index) => FERRY.replace(QUOTE, `in the year ${index}, with all aboard`))
  const files = shelf.with(41, FERRY).map((words, index) => new File([words], `${index}.txt`))
  await startImport(client, files)
  const [home] = await stored()
  expect(home?.target.quote.exact).toBe(QUOTE)
  const entry = (await client.query(catalogueQuery)).find(({ id }) => id === home?.sourceId)
  const { source } = await client.query(articleQuery(entry?.slug ?? ''))
  expect(source.text).toBe(FERRY)
  expect(runOf(client)).toMatchObject({ home: [{ id: 'h-1' }] })
  await run(client, undoLast, undefined)
  expect(await stored()).toMatchObject([WAITING])
})
