import * as v from 'valibot'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { parseAnnotation } from '#domain/annotation/parse-annotation.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { KEY_PATHS, type Records, type StoreName } from './migrations.ts'
import { DEFAULT_SETTINGS, FACES, THEMES } from './records.ts'

/** A stored record that this version cannot read: kept where it is, and shown to the reader as a count. */
export type Unreadable = { readonly store: StoreName; readonly key: string; readonly why: string }

/** What of a store could be read, and what could not. */
export type Shelf<T> = { readonly records: readonly T[]; readonly unreadable: readonly Unreadable[] }

// Loose objects everywhere: a field of a later version survives being read, changed and written here.
type Reader<T> = (
  stored: unknown,
) => { readonly kind: 'record'; readonly record: T } | { readonly kind: 'unreadable'; readonly why: string }

function by<T>(schema: v.GenericSchema<unknown, T>): Reader<T> {
  return (stored) => {
    const { success, output, issues } = v.safeParse(schema, stored)
    return success ? { kind: 'record', record: output } : { kind: 'unreadable', why: v.summarize(issues) }
  }
}

const Hash = v.custom<TextHash>((value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value))
const Instant = v.pipe(v.string(), v.isoTimestamp())
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const Facts = v.looseObject({
  slug: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  authors: v.exactOptional(v.array(v.string())),
  publication: v.exactOptional(v.string()),
  issue: v.exactOptional(v.string()),
  section: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  written: v.exactOptional(v.string()),
})

const Words = v.nullable(v.string())
const version = {
  text: v.string(),
  hash: Hash,
  card: v.looseObject({
    title: v.string(),
    authors: v.array(v.string()),
    publication: Words,
    issue: Words,
    published: Words,
    written: Words,
    when: Words,
    language: v.string(),
    excerpt: v.string(),
    words: Offset,
    minutes: Offset,
  }),
}

const READERS: { readonly [S in StoreName]: Reader<Records[S]> } = {
  annotations(stored) {
    const read = parseAnnotation(stored)
    return read.kind === 'annotation'
      ? { kind: 'record', record: read.annotation }
      : { kind: 'unreadable', why: read.why }
  },
  snapshots: by(v.looseObject({ hash: Hash, text: v.string() })),
  corrections: by(v.looseObject({ sourceId: v.string(), facts: Facts, modified: Instant })),
  progress: by(
    v.looseObject({
      sourceId: v.string(),
      block: Offset,
      offset: Offset,
      check: v.string(),
      fraction: between(0, 1),
      modified: Instant,
    }),
  ),
  // Field by field: a setting that is new, or no longer exists, must not cost the reader the others.
  settings: by(
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
      colour: v.fallback(v.picklist(COLOURS), DEFAULT_SETTINGS.colour),
    }),
  ),
  sources: by(
    v.looseObject({
      ...version,
      id: v.string(),
      name: v.string(),
      facts: v.looseObject({ ...Facts.entries, slug: v.string() }),
      earlier: v.nullable(v.looseObject(version)),
      created: Instant,
      modified: Instant,
      deleted: v.nullable(Instant),
    }),
  ),
  meta: by(v.looseObject({ id: v.literal('journal'), seq: Offset, count: Offset, origin: v.string() })),
}

/** Validates what is stored: one record that cannot be read hides no other. */
export function readShelf<S extends StoreName>(store: S, stored: readonly unknown[]): Shelf<Records[S]> {
  const read: Reader<Records[S]> = READERS[store]
  const records: Records[S][] = []
  const unreadable: Unreadable[] = []
  for (const each of stored) {
    const result = read(each)
    if (result.kind === 'record') records.push(result.record)
    else unreadable.push({ store, key: keyOf(store, each), why: result.why })
  }
  return { records, unreadable }
}

/** The same for one record, of which there may be none. */
export function readOne<S extends StoreName>(store: S, stored: unknown): Shelf<Records[S]> {
  return readShelf(store, stored === undefined ? [] : [stored])
}

function keyOf(store: StoreName, stored: unknown): string {
  const key: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, KEY_PATHS[store]) : undefined
  return typeof key === 'string' ? key : ''
}

function between(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most))
}
