import { formatDay, parseDay } from '#domain/time/calendar.ts'
import type { Day } from '#domain/time/timex.ts'
import type { Standing } from '#domain/timeline/event.ts'
import { boundedEvents, type BoundedEvent, type ExportedEvent } from './exported-event.ts'
import { clockOf, momentOn } from './moment.ts'

const LINE = 75 // octets, RFC 5545, 3.1

const STATUS: Record<Standing, string> = {
  told: 'CONFIRMED',
  planned: 'TENTATIVE',
  quoted: 'TENTATIVE',
  denied: 'CANCELLED',
  habitual: 'CONFIRMED',
}

/**
 * A calendar (https://www.rfc-editor.org/rfc/rfc5545) of whole days, and of hours where they are told; `now` in ISO
 * 8601, UTC.
 */
export function formatICalendar(events: readonly ExportedEvent[], now: string): string {
  const stamp = now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lectern//Timeline//EN',
    'CALSCALE:GREGORIAN',
    ...boundedEvents(events).flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: BoundedEvent, stamp: string): readonly string[] {
  const [source] = event.sources
  const description = [
    `${event.when} (${event.certainty}): ${event.sentence}`,
    event.reason,
    ...event.sources.map(({ title, url }) => `${title}: ${url}`),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@lectern`,
    `DTSTAMP:${stamp}`,
    ...whenLines(event),
    `SUMMARY:${escaped(event.label)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${event.standing}${event.setBy === 'reader' ? ',set by the reader' : ''}`,
    `STATUS:${STATUS[event.standing]}`,
    'TRANSP:TRANSPARENT',
    ...(source ? [`URL:${source.url}`] : []),
    'END:VEVENT',
  ]
}

/** An hour without a zone floats, as the text leaves it; one without an end has none, and takes no time. */
function whenLines({ earliest, latest, hours }: BoundedEvent): readonly string[] {
  if (!hours) return [`DTSTART;VALUE=DATE:${compact(earliest)}`, ...endLine(latest)]
  const { from, until, offset } = hours
  const time = (clock: string) => {
    const moment = momentOn(earliest, clock, -(offset ?? 0))
    return `${compact(moment.day)}T${clockOf(moment).replace(':', '')}00${offset === null ? '' : 'Z'}`
  }
  return [`DTSTART:${time(from)}`, ...(until === null ? [] : [`DTEND:${time(until)}`])]
}

/** The first day after the event; after the last day that can be written there is none, and one day is meant. */
function endLine(latest: Day): readonly string[] {
  const day = parseDay(latest)
  return day === null || latest === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${compact(formatDay(day + 1))}`]
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** Never inside a character; a line that goes on begins with a space. */
function folded(line: string): string {
  let [text, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}
