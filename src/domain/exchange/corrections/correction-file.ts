import type { Repair } from '#domain/article/repair.ts'
import type { Facts } from '#domain/article/source.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'

/** What a reader states about one text: its facts, which of its lines belong, its events. */
export type Statements = {
  readonly facts: Facts
  readonly repairs: readonly Repair[]
  readonly events: readonly EventCorrection[]
}

/** How the text of a file is known again where its id is another one. */
export type NamedText = {
  /** `Source.id`. */
  readonly id: string
  readonly title: string
  /** The name of its file. */
  readonly name: string
  /** Where it was found. */
  readonly url: string | null
  /** Of the words of a text of the reader's own; null for one that ships with the app. */
  readonly hash: TextHash | null
}

/** The statements about one text, as they leave and come back. */
export type TextStatements = NamedText & Statements

/** How such a file names itself. */
export const FORMAT = 'lectern-corrections'
export const VERSION = 1

/** All statements as a file (JSON). The same statements always make the same file, but for `now`. */
export function formatCorrections(texts: readonly TextStatements[], now: string): string {
  const sorted = texts
    .map((text) => ({
      ...text,
      facts: Object.fromEntries(Object.entries(text.facts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made: now, texts: sorted }, null, 2)}\n`
}
