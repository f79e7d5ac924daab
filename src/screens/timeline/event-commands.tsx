import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Event } from '#domain/timeline/event.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import type { Dated } from './EventDialog.tsx'
import { useEventChanges } from './use-event-changes.ts'

// Seldom wanted: what reads dates stays out of the way until then.
const EventDialog = lazy(async () => ({ default: (await import('./EventDialog.tsx')).EventDialog }))

/** What a row of the list can ask for. */
export type EventCommands = {
  readonly date: (telling: ArticleEvents, event: Event) => void
  readonly hide: (telling: ArticleEvents, event: Event) => void
}

/** The commands of a list of events, and the dialog that one of them opens. */
export function useEventCommands(): EventCommands & { readonly dialog: ReactNode } {
  const [open, setOpen] = useState<{ readonly telling: ArticleEvents; readonly dated: Dated } | null>(null)
  const { hide } = useEventChanges()
  return {
    date: (telling, event) => setOpen({ telling, dated: { kind: 'event', event } }),
    hide,
    dialog: open && (
      <Suspense>
        <EventDialog telling={open.telling} dated={open.dated} onClose={() => setOpen(null)} />
      </Suspense>
    ),
  }
}
