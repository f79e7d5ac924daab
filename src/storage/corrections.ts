import type { Facts } from '#domain/article/source.ts'
import type { Database } from './database.ts'
import { readOne, type Shelf } from './read-record.ts'
import type { Correction } from './records.ts'

/** Facts to state; null takes a statement back, so that the text and its sidecar speak again. */
export type FactChanges = { readonly [F in keyof Facts]: Facts[F] | null }

/** What the reader states about a text, if anything. */
export async function readCorrection(database: Database, sourceId: string): Promise<Shelf<Correction>> {
  return readOne('corrections', await database.read(['corrections'], (read) => read.get('corrections', sourceId)))
}

/** Changes the given facts and leaves the others; answers all that the reader states now. */
export async function correctFacts(
  database: Database,
  sourceId: string,
  changes: FactChanges,
  now: string,
): Promise<Facts> {
  return database.write(['corrections'], async (write) => {
    const stored = await write.get('corrections', sourceId)
    const {
      records: [readable],
      unreadable,
    } = readOne('corrections', stored)
    const facts = applyChanges(readable?.facts ?? {}, changes)
    // What cannot be read is not overwritten: it goes along inside the new record.
    const kept = unreadable.length > 0 ? { unreadable: stored } : {}
    await write.put('corrections', { ...readable, ...kept, sourceId, facts, modified: now })
    return facts
  })
}

function applyChanges(facts: Facts, changes: FactChanges): Facts {
  const stated = Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(stated)
}
