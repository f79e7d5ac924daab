import type { Event } from '#domain/timeline/event.ts'
import type { DatableText, ToldEvents } from '#domain/timeline/tell-events.ts'

/** What the worker of timelines is told. */
export type TimelineRequest = { readonly id: number; readonly datable: DatableText }

/** What it answers: many events in several parts, so that reading none of them holds the page up, the rest last. */
export type TimelineAnswer =
  | { readonly id: number; readonly kind: 'part'; readonly events: readonly Event[] }
  | { readonly id: number; readonly kind: 'told'; readonly told: ToldEvents }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
