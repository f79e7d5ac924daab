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
  /** Only on one that was brought in. */
  readonly foreign?: Foreign
}

/** An annotation as another program wrote it: what has no place here is not lost, and given back when it leaves again. */
export type Foreign = {
  /** The W3C's, or Hypothesis'. */
  readonly form: 'web' | 'hypothesis'
  readonly item: ForeignItem
  /** What others answered, each as it was. */
  readonly replies: readonly ForeignItem[]
  /** What it became here: as long as that stands, its own words for it are given back. */
  readonly became: { readonly target: Target; readonly modified: string }
}

type ForeignItem = { readonly [key: string]: unknown }
