import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { MIGRATIONS } from './migrations.ts'
import { testAnnotation, TEXT } from './test-annotation.ts'

afterEach(() => deleteDB('test'))

// Written as version 1 wrote it; a later version adds its own records here, and never changes these.
const RECORDS = {
  annotations: testAnnotation('a', { note: 'n', tags: ['t'] }),
  snapshots: { hash: testAnnotation('a').target.hash, text: TEXT },
  corrections: { sourceId: 'seed:ferry', facts: { written: '2020-10-27~' }, modified: '2024-05-01T10:00:00.000Z' },
  progress: {
    sourceId: 'seed:ferry',
    block: 2,
    offset: 5,
    check: 'ferry',
    fraction: 0.5,
    modified: '2024-05-01T10:00:00.000Z',
  },
  settings: { id: 'settings', theme: 'dark' },
  sources: {
    id: 'own:1',
    name: 'mine.txt',
    text: 'Mine.',
    facts: {},
    created: '2024-05-01T10:00:00.000Z',
    modified: '2024-05-01T10:00:00.000Z',
    deleted: null,
  },
} as const
const STORES = ['annotations', 'snapshots', 'corrections', 'progress', 'settings', 'sources'] as const

test.each(MIGRATIONS.map((_, at) => ({ version: at + 1 })))(
  '[S7] an upgrade from version $version keeps every record',
  async ({ version }) => {
    const old = await connect('test', () => {}, MIGRATIONS.slice(0, version))
    for (const store of STORES) await old.put(store, RECORDS[store])
    old.close()

    const current = await connect('test', () => {})
    expect(current.version).toBe(MIGRATIONS.length)
    for (const store of STORES) expect(await current.getAll(store)).toEqual([RECORDS[store]])
    expect(await current.getAllFromIndex('annotations', 'bySource', 'seed:ferry')).toHaveLength(1)
    expect(await current.countFromIndex('annotations', 'byHash', RECORDS.snapshots.hash)).toBe(1)
    current.close()
  },
)
