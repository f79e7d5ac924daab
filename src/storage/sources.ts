import type { Database } from './database.ts'
import { readShelf, type Shelf } from './read-record.ts'
import type { OwnSource } from './records.ts'

/** The reader's own texts, in the trash or not. */
export async function readSources(database: Database): Promise<Shelf<OwnSource>> {
  return readShelf('sources', await database.read(['sources'], (read) => read.all('sources')))
}

/** Stores a text of the reader's own. */
export async function addSource(database: Database, source: OwnSource): Promise<void> {
  await database.write(['sources'], (write) => write.put('sources', source))
}
