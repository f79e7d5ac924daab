import type { Database } from './database.ts'
import { readOne, readShelf, type Shelf } from './read-record.ts'
import type { Progress } from './records.ts'

/** Where the reader is in one text, if it was opened. */
export async function readProgress(database: Database, sourceId: string): Promise<Shelf<Progress>> {
  return readOne('progress', await database.read(['progress'], (read) => read.get('progress', sourceId)))
}

/** Where the reader is in each text that was opened. */
export async function readAllProgress(database: Database): Promise<Shelf<Progress>> {
  return readShelf('progress', await database.read(['progress'], (read) => read.all('progress')))
}

/** The later place wins, whichever tab writes last. Not awaited to the disk: the next scroll writes it again. */
export async function saveProgress(database: Database, progress: Progress): Promise<void> {
  await database.write(
    ['progress'],
    async (write) => {
      const stored = readOne('progress', await write.get('progress', progress.sourceId)).records[0]
      if (!stored || stored.modified <= progress.modified) await write.put('progress', progress)
    },
    'relaxed',
  )
}
