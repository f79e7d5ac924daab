import { dateOf, parseDay } from '#domain/time/calendar.ts'
import type { Day } from '#domain/time/timex.ts'
import { boundedEvents, type BoundedEvent, type ExportedEvent } from './exported-event.ts'

/** The JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). */
export function formatTimelineJs(events: readonly ExportedEvent[]): string {
  return `${JSON.stringify({ events: boundedEvents(events).map(slideOf) }, null, 2)}\n`
}

function slideOf(event: BoundedEvent) {
  const links = event.sources.map(({ title, url }) => `<a href="${escaped(url)}">${escaped(title)}</a>`)
  return {
    unique_id: event.id,
    start_date: dateParts(event.earliest),
    ...(event.latest === event.earliest ? {} : { end_date: dateParts(event.latest) }),
    // Its own dates know no "about": the words of ours stand instead.
    display_date: escaped(event.when),
    group: event.standing,
    text: {
      headline: escaped(event.label),
      text: `<p>${escaped(event.sentence)}</p><p>${escaped(event.reason)} (${escaped(event.certainty)})</p><p>${links.join(', ')}</p>`,
    },
  }
}

function dateParts(day: Day) {
  return dateOf(parseDay(day) ?? 0)
}

/** It takes all texts for HTML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
