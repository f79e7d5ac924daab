import { describe } from '#domain/anchor/describe.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { codePointsOf } from './code-points.ts'
import type { ExportedText } from './exported-text.ts'
import type { KnownText } from './find-texts.ts'
import type { ImportPlan } from './prepare-import.ts'

// Annotations for tests, on a text that has a character of two code units.

export const TEXT = '🌊 The *river* rose on Monday, and the mill stood in it to the sills.\n\nNobody was hurt.'
export const NOW = '2024-05-02T10:00:00.000Z'
export const ID = '6c0e5a86-2f6b-4b52-9c56-0d2b1c7f3a10'

export const RIVER: KnownText = {
  sourceId: 'seed:river',
  slug: 'river',
  url: 'https://example.org/river',
  text: TEXT,
  hash: hashText(TEXT),
}

export function annotation(changes: Partial<Annotation> = {}): Annotation {
  return {
    id: ID,
    sourceId: RIVER.sourceId,
    target: describe(TEXT, RIVER.hash, span(7, 14)),
    colour: 'blue',
    note: 'How high?',
    tags: ['high water', 'flood'],
    created: '2024-05-01T10:20:30.456Z',
    modified: NOW,
    deleted: null,
    ...changes,
  }
}

/** The text on its way out, with its annotations. */
export function river(...annotations: readonly Annotation[]): ExportedText {
  const { hash } = RIVER
  return {
    title: 'The [river]',
    authors: ['Ada Moor', 'Ben Lea'],
    publication: 'The Quay',
    date: '2024-04-30',
    language: 'en-GB',
    url: RIVER.url,
    address: 'https://lectern.example/read/river',
    notes: annotations.map((each) => ({
      annotation: each,
      link: 'https://lectern.example/read/river#q=river~5.abcd',
      codePoints: each.target.hash === hash ? codePointsOf(TEXT)(each.target.position) : null,
    })),
  }
}

/** What a plan would store, were all of it taken. */
export function stored(plan: ImportPlan): readonly Annotation[] {
  return plan.flatMap(({ items }) => items.map((item) => item.annotation))
}
