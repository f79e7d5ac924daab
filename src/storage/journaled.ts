import * as v from 'valibot'
import { Whole } from './fields.ts'
import type { LastChange, StoreName } from './migrations.ts'
import { readerBy, readOne } from './read-record.ts'
import type { Reading } from './transaction.ts'

/** What the reader made: copied in the journal. The rest is made again by a visit. */
export const JOURNALED = ['annotations', 'snapshots', 'corrections', 'sources'] as const satisfies readonly StoreName[]

const META = readerBy('meta', v.looseObject({ id: v.literal('journal'), seq: Whole, count: Whole, origin: v.string() }))

export function isJournaled(store: string): store is (typeof JOURNALED)[number] {
  return JOURNALED.some((each) => each === store)
}

/** Zeros and no name when there was none. */
export async function lastChange(read: Reading): Promise<LastChange> {
  return readOne(META, await read.get('meta', 'journal')).records[0] ?? { seq: 0, count: 0, origin: '' }
}
