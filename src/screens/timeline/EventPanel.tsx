import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { eventsQuery } from '#queries/timeline.ts'
import type { Span } from '#domain/text/span.ts'
import { Button } from '#ui/Button.tsx'
import { useEventCommands } from './event-commands.tsx'
import { eventLink } from './event-link.ts'
import { EventList } from './EventList.tsx'
import { NoEvents } from './NoEvents.tsx'
import { SetAsideEvents } from './SetAsideEvents.tsx'
import { timelineEntries } from './timeline-entries.ts'

/** The timeline of one text, for the panel beside it: the list alone, an axis would be too narrow to tell days apart. */
export function EventPanel({
  slug,
  chosen,
  selected,
  highlights,
  onTell,
}: {
  readonly slug: string
  readonly chosen: string | null
  /** The words that are selected in the text now. */
  readonly selected: Span | null
  /** The words that the reader highlighted, in their order. */
  readonly highlights: readonly Span[]
  /** Makes an event of words. */
  readonly onTell: (at: Span) => void
}) {
  const { data: telling, error } = useQuery(eventsQuery(slug))
  const panel = useRef<HTMLDivElement>(null)
  const key = chosen === null ? null : `${slug}:${chosen}`
  const commands = useEventCommands()

  useEffect(() => {
    const link = key !== null && telling && panel.current ? eventLink(panel.current, key) : null
    link?.focus({ preventScroll: true })
    // The panel may be opened by the same change, and has no place to scroll in until it is drawn.
    const frame = requestAnimationFrame(() => link?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [key, telling])

  if (error) return <p role="alert">{error.message}</p>
  if (!telling) return <p className="text-sm text-soft">Looking for dates …</p>
  const entries = timelineEntries([telling])
  return (
    <div ref={panel}>
      <p className="mb-5 text-sm text-soft">
        {telling.reference
          ? `Counted from ${formatEdtfName(telling.reference.reference.edtf)}, the day of writing. It can be changed under the headline.`
          : 'The day of writing is unknown: set it under the headline, and these events get their dates.'}
      </p>
      {entries.length === 0 ? (
        <NoEvents />
      ) : (
        <EventList
          entries={entries}
          tellings={new Map([[slug, telling]])}
          chosen={key}
          showSource={false}
          to={commands}
        />
      )}
      <AddEvent text={telling.article.text} selected={selected} highlights={highlights} onTell={onTell} />
      <SetAsideEvents tellings={[telling]} showSource={false} />
      {commands.dialog}
    </div>
  )
}

/** Makes an event of the selected words, or of a highlight. */
function AddEvent({
  text,
  selected,
  highlights,
  onTell,
}: {
  readonly text: string
  readonly selected: Span | null
  readonly highlights: readonly Span[]
  readonly onTell: (at: Span) => void
}) {
  if (selected) {
    return (
      <Button
        icon="plus"
        // Pressing it must not take the selection away.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onTell(selected)}
      >
        Put the selected words on the timeline
      </Button>
    )
  }
  return (
    <details className="rounded-lg border border-line px-4 text-sm">
      <summary className="min-h-9 py-2 font-medium">Add an event</summary>
      <p className="pb-3 text-soft">
        Select the words in the text that tell it, then press the clock in the bar.{' '}
        {highlights.length > 0 && 'Or take words that you have highlighted:'}
      </p>
      <ul className="grid gap-1 pb-3">
        {highlights.map((at) => (
          <li key={`${at.start}-${at.end}`}>
            <button
              type="button"
              onClick={() => onTell(at)}
              className="line-clamp-2 min-h-9 w-full rounded-md px-2 py-1 text-left font-serif leading-snug hover:bg-sunken"
            >
              {text.slice(at.start, at.end)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
