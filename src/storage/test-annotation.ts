import type { Annotation } from '#domain/annotation/annotation.ts'
import { hashText } from '#domain/text/hash.ts'

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
