import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Span } from '#domain/text/span.ts'
import type { Event } from '#domain/timeline/event.ts'
import { eventsQuery } from '#queries/timeline.ts'
import { reveal } from './arrive.ts'
import { holds } from './placed-spans.ts'
import type { TextMap } from './text-map.ts'

const NONE: readonly never[] = []

/** What the dialog of dates is open for: an event, by its id, or words that are to become one. */
export type Asked = { readonly event: string } | { readonly at: Span }

export type Dates = {
  /** Every expression of the text that dates an event. */
  readonly spans: readonly Span[]
  /** The event whose date is explained. */
  readonly chosen: Event | null
  /** The events before and after it on the timeline, not in the text. */
  readonly before: Event | null
  readonly after: Event | null
  /** A date under the highlight that was clicked. */
  readonly under: Event | null
  /** Explains a date, and brings it into sight. */
  readonly choose: (event: Event) => void
  /** A click at `offset`; where a highlight was hit there, the date under it is kept for its bar. */
  readonly clickAt: (offset: number | null, hitHighlight: boolean) => void
  readonly step: (by: 1 | -1) => void
  readonly letGo: () => void
  readonly asked: Asked | null
  /** Opens the dialog; null closes it. */
  readonly ask: (of: Asked | null) => void
}

/** The dates that the text tells, and the one that the reader asks about. Where they are not `marked`, keys alone lead to them. */
export function useDates(map: TextMap | null, slug: string, marked: boolean): Dates {
  const { data: told } = useQuery(eventsQuery(slug))
  const [chosen, setChosen] = useState<Event | null>(null)
  const [under, setUnder] = useState<Event | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const events = told?.events ?? NONE
  const place = events.findIndex((event) => event.id === chosen?.id)
  const choose = (event: Event) => {
    setChosen(event)
    if (map) reveal(map, event.timex.at)
  }

  return {
    spans: marked ? events.flatMap(datesOf) : NONE,
    chosen,
    before: events[place - 1] ?? null,
    after: place === -1 ? null : (events[place + 1] ?? null),
    under,
    choose,
    clickAt: (offset, hitHighlight) => {
      const date =
        offset === null || !marked
          ? null
          : (events.find((event) => datesOf(event).some((at) => holds(at, offset))) ?? null)
      setChosen(hitHighlight ? null : date)
      setUnder(hitHighlight ? date : null)
    },
    step: (by) => {
      const inText = events.toSorted((a, b) => a.timex.at.start - b.timex.at.start)
      const now = inText.findIndex((event) => event.id === chosen?.id)
      const next = inText[now === -1 ? (by === 1 ? 0 : inText.length - 1) : now + by]
      if (next) choose(next)
    },
    letGo: () => setChosen(null),
    asked,
    ask: (of) => {
      setChosen(null)
      setAsked(of)
    },
  }
}

/** Every expression that dates an event: it may be told more than once. */
function datesOf({ timex, also }: Event): readonly Span[] {
  return [timex.at, ...also.map((mention) => mention.timex)]
}
