import * as v from 'valibot'
import type { Database } from './database.ts'
import { between, Instant, Whole } from './fields.ts'
import { readerBy, readOne, readShelf, type Shelf } from './read-record.ts'
import type { Progress } from './records.ts'

const PROGRESS = readerBy(
  'progress',
  v.looseObject({
    sourceId: v.string(),
    block: Whole,
    offset: Whole,
    check: v.string(),
    fraction: between(0, 1),
    modified: Instant,
  }),
)

/** Where the reader is in one text, if it was opened. */
export async function readProgress(database: Database, sourceId: string): Promise<Shelf<Progress>> {
  return readOne(PROGRESS, await database.read(['progress'], (read) => read.get('progress', sourceId)))
}

/** Where the reader is in each text that was opened. */
export async function readAllProgress(database: Database): Promise<Shelf<Progress>> {
  return readShelf(PROGRESS, await database.read(['progress'], (read) => read.all('progress')))
}

/** The later place wins, whichever tab writes last. Not awaited to the disk: the next scroll writes it again. */
export async function saveProgress(database: Database, progress: Progress): Promise<void> {
  await database.write(
    ['progress'],
    async (write) => {
      const stored = readOne(PROGRESS, await write.get('progress', progress.sourceId)).records[0]
      if (!stored || stored.modified <= progress.modified) await write.put('progress', progress)
    },
    'relaxed',
  )
}
