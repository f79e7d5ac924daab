import type { CorrectedEvents } from '#domain/timeline/apply-corrections.ts'
import type { Telling } from '#domain/timeline/tell-events.ts'

/** What the worker of timelines is told. */
export type TimelineRequest = { readonly id: number; readonly telling: Telling }

/** What it answers. */
export type TimelineAnswer =
  | { readonly id: number; readonly kind: 'told'; readonly told: CorrectedEvents }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
