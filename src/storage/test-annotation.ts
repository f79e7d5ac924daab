import type { Annotation } from '#domain/annotation/annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { addAnnotations, type Change, changeAnnotations } from './annotations.ts'
import type { Database } from './database.ts'
import type { Snapshot } from './records.ts'

export const TEXT = 'The ferry left at noon. Nobody on the quay had waved.'

/** An annotation for tests, on `TEXT` unless told otherwise. */
export function testAnnotation(id: string, changes: Partial<Annotation> = {}): Annotation {
  return {
    id,
    sourceId: 'seed:ferry',
    target: {
      hash: hashText(TEXT),
      quote: { type: 'TextQuoteSelector', exact: 'ferry', prefix: 'The ', suffix: ' left' },
      position: { type: 'TextPositionSelector', start: 4, end: 9 },
    },
    colour: 'yellow',
    note: '',
    tags: [],
    created: '2024-05-01T10:00:00.000Z',
    modified: '2024-05-01T10:00:00.000Z',
    deleted: null,
    ...changes,
  }
}

/** Stores one annotation that was made on `text`. */
export function addAnnotation(database: Database, annotation: Annotation, text: string): Promise<void> {
  return addAnnotations(database, [annotation], [{ hash: annotation.target.hash, text }])
}

/** Changes one annotation; `snapshot` is what it is attached to now. */
export async function changeAnnotation(
  database: Database,
  id: string,
  change: (stored: Annotation) => Annotation,
  snapshot: Snapshot | null = null,
): Promise<Change | undefined> {
  return (await changeAnnotations(database, [{ id, change, snapshot }]))[0]
}
