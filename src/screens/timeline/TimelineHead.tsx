import { lazy, Suspense, useState } from 'react'
import { useHref } from 'react-router'
import type { Sought } from '#domain/timeline/filter-events.ts'
import { nameWindow, type DayWindow } from '#domain/timeline/window.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'

// Seldom wanted: the formats stay out of the way until then.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

const NUMBER = new Intl.NumberFormat('en')

/** How many events are shown, of when, and the way out for them. */
export function TimelineHead({
  titled,
  shown,
  total,
  filtered,
  axis,
  tellings,
}: {
  /** Beside a text the panel has its name already. */
  readonly titled: boolean
  readonly shown: readonly Sought[]
  readonly total: number
  /** Whether the range of time was chosen. */
  readonly filtered: boolean
  /** The time that the axis shows; null when nothing has a date. */
  readonly axis: { readonly whole: DayWindow; readonly window: DayWindow } | null
  /** By slug. */
  readonly tellings: ReadonlyMap<string, ArticleEvents>
}) {
  const home = new URL(useHref('/'), location.href).href.replace(/\/?$/, '/')
  const [exporting, setExporting] = useState(false)
  const all = total === 1 ? '1 event' : `${NUMBER.format(total)} events`
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
      <div>
        {titled && <h1 className="mb-1 font-serif text-3xl font-semibold">Timeline</h1>}
        <p role="status" className="text-sm text-soft">
          {shown.length === total ? all : `${NUMBER.format(shown.length)} of ${all}`}
          {filtered && axis && `, ${nameWindow(axis.window)}`}
        </p>
      </div>
      {shown.length > 0 && (
        <Button className="print:hidden" onClick={() => setExporting(true)}>
          Export
        </Button>
      )}
      <Suspense>
        {exporting && (
          <ExportDialog
            entries={shown}
            tellings={tellings}
            home={home}
            axis={axis}
            onClose={() => setExporting(false)}
          />
        )}
      </Suspense>
    </div>
  )
}
