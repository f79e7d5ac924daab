import type { Target } from '#domain/anchor/anchor.ts'
import type { Annotation, Colour } from './annotation.ts'
import { tidyTags } from './tags.ts'

export type NewAnnotation = {
  readonly target: Target
  readonly sourceId: string
  readonly colour: Colour
  readonly note?: string
  readonly tags?: readonly string[]
}

/** Makes an annotation; `now` is an ISO 8601 instant in UTC. */
export function newAnnotation(
  { target, sourceId, colour, note = '', tags = [] }: NewAnnotation,
  { id, now }: { readonly id: string; readonly now: string },
): Annotation {
  return { id, sourceId, target, colour, note, tags: tidyTags(tags), created: now, modified: now, deleted: null }
}
