import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Correction, OwnSource, Progress, Settings, Snapshot } from './records.ts'

/** What each store holds, under which key. */
export type Records = {
  annotations: Annotation
  snapshots: Snapshot
  corrections: Correction
  progress: Progress
  settings: Settings & { readonly id: 'settings' }
  sources: OwnSource
  meta: { readonly id: 'journal' } & LastChange
}

/** The last change to what the journal copies. */
export type LastChange = {
  /** Its number, which rises with every change. */
  readonly seq: number
  /** How many records there were after it. */
  readonly count: number
  /** A name that the database gave itself with its first change, or took over from the journal that completed it. */
  readonly origin: string
}

export type StoreName = keyof Records

/** Where each record has its key. */
export const KEY_PATHS = {
  annotations: 'id',
  snapshots: 'hash',
  corrections: 'sourceId',
  progress: 'sourceId',
  settings: 'id',
  sources: 'id',
  meta: 'id',
} as const satisfies { readonly [S in StoreName]: keyof Records[S] }

// Read as unknown: what an earlier version, another tab or a damaged disk left there is validated first.
type Kept = { readonly key: string; readonly value: unknown }

export interface Schema extends DBSchema {
  annotations: Kept & { readonly indexes: { readonly bySource: string; readonly byHash: string } }
  snapshots: Kept
  corrections: Kept
  progress: Kept
  settings: Kept
  sources: Kept
  meta: Kept
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>
export type Migration = (database: IDBPDatabase<Schema>, upgrade: Upgrade) => void

/** One a version, in order; a migration that has shipped is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [createStores, numberChanges]

function createStores(database: IDBPDatabase<Schema>): void {
  const annotations = database.createObjectStore('annotations', { keyPath: 'id' })
  annotations.createIndex('bySource', 'sourceId')
  annotations.createIndex('byHash', 'target.hash')
  database.createObjectStore('snapshots', { keyPath: 'hash' })
  database.createObjectStore('corrections', { keyPath: 'sourceId' })
  database.createObjectStore('progress', { keyPath: 'sourceId' })
  database.createObjectStore('settings', { keyPath: 'id' })
  database.createObjectStore('sources', { keyPath: 'id' })
}

function numberChanges(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('meta', { keyPath: 'id' })
}
