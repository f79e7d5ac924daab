import type { Target } from '#domain/anchor/anchor.ts'

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const
export type Colour = (typeof COLOURS)[number]

/** A highlight with an optional note and tags. Times are ISO 8601 instants in UTC. */
export type Annotation = {
  readonly id: string
  readonly sourceId: string
  readonly target: Target
  readonly colour: Colour
  /** Empty when there is none. */
  readonly note: string
  readonly tags: readonly string[]
  readonly created: string
  readonly modified: string
  /** When it went to the trash; null while it lives. */
  readonly deleted: string | null
}
