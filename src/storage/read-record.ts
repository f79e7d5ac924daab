import * as v from 'valibot'
import { KEY_PATHS, type Records, type StoreName } from './migrations.ts'

/** A stored record that this version cannot read: kept where it is, and shown to the reader as a count. */
export type Unreadable = { readonly store: StoreName; readonly key: string; readonly why: string }

/** What of a store could be read, and what could not. */
export type Shelf<T> = { readonly records: readonly T[]; readonly unreadable: readonly Unreadable[] }

/** How the records of one store are read; each stands in the file of its store, so that a screen loads only its own. */
export type RecordReader<S extends StoreName> = {
  readonly store: S
  readonly read: (
    stored: unknown,
  ) => { readonly kind: 'record'; readonly record: Records[S] } | { readonly kind: 'unreadable'; readonly why: string }
}

/** Schemas are of loose objects: a field of a later version survives being read, changed and written here. */
export function readerBy<S extends StoreName>(store: S, schema: v.GenericSchema<unknown, Records[S]>): RecordReader<S> {
  return {
    store,
    read(stored) {
      const { success, output, issues } = v.safeParse(schema, stored)
      return success ? { kind: 'record', record: output } : { kind: 'unreadable', why: v.summarize(issues) }
    },
  }
}

/** Validates what is stored: one record that cannot be read hides no other. */
export function readShelf<S extends StoreName>(
  { store, read }: RecordReader<S>,
  stored: readonly unknown[],
): Shelf<Records[S]> {
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
export function readOne<S extends StoreName>(reader: RecordReader<S>, stored: unknown): Shelf<Records[S]> {
  return readShelf(reader, stored === undefined ? [] : [stored])
}

/** A field of what was stored and not validated yet. */
export function fieldOf(stored: unknown, field: string): unknown {
  return typeof stored === 'object' && stored !== null ? Reflect.get(stored, field) : undefined
}

/** Under which key it is stored; empty when it has none. */
export function keyOf(store: StoreName, stored: unknown): string {
  const key = fieldOf(stored, KEY_PATHS[store])
  return typeof key === 'string' ? key : ''
}
