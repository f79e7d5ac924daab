import type { Meta } from '#domain/article/article.ts'
import type { Facts } from '#domain/article/source.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import type { Reference } from '#domain/time/timex.ts'

/** Who says when a text was written. */
export type ReferenceOrigin = 'reader' | 'sidecar' | 'text'

export type InferredReference = { readonly reference: Reference; readonly from: ReferenceOrigin }

/**
 * The day an article speaks from: what the reader set, else what the sidecar states, else what the text says. A day of
 * writing wins over one of publication, but where the text alone says it. A date that cannot be read, or has an open
 * end, counts as absent. Null when nobody says.
 */
export function inferReference(given: {
  /** As the reader states them; an empty `published` says that there is none. */
  readonly own: Pick<Facts, 'written' | 'published'>
  readonly facts: Pick<Facts, 'written' | 'published'>
  readonly meta: Pick<Meta, 'written' | 'published'>
}): InferredReference | null {
  const { own, facts, meta } = given
  const sources: readonly (readonly [ReferenceOrigin, string | null | undefined])[] = [
    ['reader', own.written],
    ['sidecar', facts.written],
    ...(own.published === undefined
      ? ([
          ['sidecar', facts.published],
          ['text', meta.written],
          ['text', meta.published],
        ] as const)
      : ([['reader', own.published]] as const)),
  ]
  for (const [from, edtf] of sources) {
    const reference = edtf ? referenceFrom(edtf) : null
    if (reference) return { reference, from }
  }
  return null
}
