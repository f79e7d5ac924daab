import * as v from 'valibot'
import { COLOURS } from '#domain/annotation/annotation.ts'
import type { Database } from './database.ts'
import { between } from './fields.ts'
import { readerBy, readOne, type Shelf } from './read-record.ts'
import { DEFAULT_SETTINGS, FACES, type Settings, THEMES } from './records.ts'

// Field by field: a setting that is new, or no longer exists, must not cost the reader the others.
const SETTINGS = readerBy(
  'settings',
  v.looseObject({
    id: v.literal('settings'),
    theme: v.fallback(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
    face: v.fallback(v.picklist(FACES), DEFAULT_SETTINGS.face),
    size: v.fallback(between(12, 32), DEFAULT_SETTINGS.size),
    lineHeight: v.fallback(between(1.2, 2.4), DEFAULT_SETTINGS.lineHeight),
    measure: v.fallback(between(36, 64), DEFAULT_SETTINGS.measure),
    letterSpacing: v.fallback(between(0, 0.2), DEFAULT_SETTINGS.letterSpacing),
    wordSpacing: v.fallback(between(0, 0.5), DEFAULT_SETTINGS.wordSpacing),
    paragraphSpacing: v.fallback(between(0, 2), DEFAULT_SETTINGS.paragraphSpacing),
    singleKeys: v.fallback(v.boolean(), DEFAULT_SETTINGS.singleKeys),
    dates: v.fallback(v.boolean(), DEFAULT_SETTINGS.dates),
    colour: v.fallback(v.picklist(COLOURS), DEFAULT_SETTINGS.colour),
    template: v.fallback(v.nullable(v.string()), null),
  }),
)

/** The reader's settings; empty while the reader has changed none. */
export async function readSettings(database: Database): Promise<Shelf<Settings>> {
  return readOne(SETTINGS, await database.read(['settings'], (read) => read.get('settings', 'settings')))
}

/** Changes the given settings and leaves the others; answers all of them. */
export async function changeSettings(database: Database, changes: Partial<Settings>): Promise<Settings> {
  return database.write(['settings'], async (write) => {
    const stored = readOne(SETTINGS, await write.get('settings', 'settings')).records[0]
    const settings = { ...DEFAULT_SETTINGS, ...stored, ...changes, id: 'settings' as const }
    await write.put('settings', settings)
    return settings
  })
}
