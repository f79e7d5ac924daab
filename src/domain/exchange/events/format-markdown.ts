import type { ExportedEvent } from './exported-event.ts'

const NO_DATE = 'Without a date'

/** One list under each year, as CommonMark. */
export function formatMarkdown(events: readonly ExportedEvent[]): string {
  const lines = ['# Timeline']
  let heading = ''
  for (const event of events) {
    const next = yearOf(event)
    if (next !== heading) lines.push('', `## ${next}`, '')
    heading = next
    lines.push(...itemOf(event))
  }
  return `${lines.join('\n')}\n`
}

function yearOf({ earliest, latest }: ExportedEvent): string {
  const day = earliest ?? latest
  if (day === null) return NO_DATE
  const year = Number(day.slice(0, day.indexOf('-', 1)))
  return year > 0 ? String(year) : `${1 - year} BC`
}

function itemOf(event: ExportedEvent): readonly string[] {
  const notes = [
    ...(event.standing === 'told' ? [] : [event.standing]),
    ...(event.setBy === 'reader' ? ['set by the reader'] : []),
  ]
  const kind = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const links = event.sources.map(
    ({ title, url }) => `[${escaped(title)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`,
  )
  return [`- **${escaped(event.when)}**${kind}: ${escaped(event.sentence)} — ${links.join(', ')}`]
}

/** Words of a text stay words: no markup, no HTML, no second line. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#+\-!|~&]/g, String.raw`\$&`)
}
