import type { Standing } from '#domain/timeline/event.ts'
import { boundedEvents, type ExportedEvent } from './exported-event.ts'

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
      startDate: event.earliest,
      endDate: event.latest,
      ...(status === null ? {} : { eventStatus: status }),
      keywords: event.setBy === 'reader' ? [event.standing, 'set by the reader'] : event.standing,
      disambiguatingDescription: `${event.when} (${event.certainty}): ${event.reason}`,
      subjectOf: event.sources.map(({ title, url }) => ({ '@type': 'Article', name: title, url })),
    }
  })
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}
