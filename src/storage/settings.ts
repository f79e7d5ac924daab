import type { Database } from './database.ts'
import { readOne, type Shelf } from './read-record.ts'
import { DEFAULT_SETTINGS, type Settings } from './records.ts'

/** The reader's settings; empty while the reader has changed none. */
export async function readSettings(database: Database): Promise<Shelf<Settings>> {
  return readOne('settings', await database.read(['settings'], (read) => read.get('settings', 'settings')))
}

/** Changes the given settings and leaves the others; answers all of them. */
export async function changeSettings(database: Database, changes: Partial<Settings>): Promise<Settings> {
  return database.write(['settings'], async (write) => {
    const stored = readOne('settings', await write.get('settings', 'settings')).records[0]
    const settings = { ...DEFAULT_SETTINGS, ...stored, ...changes, id: 'settings' as const }
    await write.put('settings', settings)
    return settings
  })
}
