import type { Standing } from '#domain/timeline/event.ts'
import { two } from '#domain/time/calendar.ts'
import { boundedEvents, type BoundedEvent, type ExportedEvent } from './exported-event.ts'
import { clockOf, momentOn } from './moment.ts'

const STATUS: Record<Standing, string | null> = {
  told: null,
  planned: 'https://schema.org/EventScheduled',
  quoted: null,
  denied: 'https://schema.org/EventCancelled',
  habitual: null,
}

/** A list of https://schema.org/Event as JSON-LD. */
export function formatJsonLd(events: readonly ExportedEvent[]): string {
  const graph = boundedEvents(events).map((event) => {
    const status = STATUS[event.standing]
    return {
      '@type': 'Event',
      identifier: event.id,
      name: event.label,
      description: event.sentence,
      ...datesOf(event),
      ...(status === null ? {} : { eventStatus: status }),
      keywords: event.setBy === 'reader' ? [event.standing, 'set by the reader'] : event.standing,
      disambiguatingDescription: `${event.when} (${event.certainty}): ${event.reason}`,
      subjectOf: event.sources.map(({ title, url }) => ({ '@type': 'Article', name: title, url })),
    }
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}

/** https://schema.org/DateTime where the hour is told, with its zone if that is; else https://schema.org/Date. */
function datesOf({ earliest, latest, hours }: BoundedEvent) {
  if (!hours) return { startDate: earliest, endDate: latest }
  const { from, until, offset } = hours
  const time = (clock: string) => {
    const moment = momentOn(earliest, clock)
    return `${moment.day}T${clockOf(moment)}${offset === null ? '' : zoneOf(offset)}`
  }
  return { startDate: time(from), ...(until === null ? {} : { endDate: time(until) }) }
}

function zoneOf(offset: number): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
