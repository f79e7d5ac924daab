import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { To } from 'react-router'
import type { Entry } from '#domain/timeline/entry.ts'
import type { Event } from '#domain/timeline/event.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import type { Dated } from './EventDialog.tsx'
import { useEventChanges } from './use-event-changes.ts'

// Seldom wanted: what reads dates stays out of the way until then.
const EventDialog = lazy(async () => ({ default: (await import('./EventDialog.tsx')).EventDialog }))

/** What a row of the list can ask for, and where its words lead. */
export type EventCommands = {
  readonly passage: (entry: Pick<Entry, 'article' | 'event'>) => To
  readonly date: (telling: ArticleEvents, event: Event) => void
  readonly hide: (telling: ArticleEvents, event: Event) => void
}

/** The commands of a list of events, and the dialog that one of them opens. */
export function useEventCommands(): Omit<EventCommands, 'passage'> & { readonly dialog: ReactNode } {
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
