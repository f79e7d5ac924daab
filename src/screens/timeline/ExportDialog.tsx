import { boundedEvents, type ExportedEvent } from '#domain/exchange/events/exported-event.ts'
import { formatCsv } from '#domain/exchange/events/format-csv.ts'
import { formatICalendar } from '#domain/exchange/events/format-icalendar.ts'
import { formatJsonLd } from '#domain/exchange/events/format-json-ld.ts'
import { formatMarkdown } from '#domain/exchange/events/format-markdown.ts'
import { formatTimelineJs, formatTimelineJsCsv } from '#domain/exchange/events/format-timelinejs.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { DayWindow } from '#domain/timeline/window.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { useNotices } from '#ui/notices.tsx'
import { drawPng } from './draw-png.ts'
import { exportedEvents } from './exported-events.ts'
import { saveFile } from './save-file.ts'
import { timelineSvg } from './timeline-svg.ts'

type Format = {
  readonly name: string
  readonly file: string
  readonly type: string
  readonly use: string
  /** Whether it can hold an event without a first and a last day. */
  readonly undated: boolean
  readonly write: (events: readonly ExportedEvent[]) => string
}

const FORMATS: readonly Format[] = [
  {
    name: 'Calendar',
    file: 'timeline.ics',
    type: 'text/calendar',
    use: 'for calendar apps (iCalendar)',
    undated: false,
    write: (events) => formatICalendar(events, new Date().toISOString()),
  },
  {
    name: 'Spreadsheet',
    file: 'timeline.csv',
    type: 'text/csv',
    use: 'a row an event, with EDTF dates (CSV)',
    undated: true,
    write: formatCsv,
  },
  {
    name: 'Markdown',
    file: 'timeline.md',
    type: 'text/markdown',
    use: 'for notes and documents',
    undated: true,
    write: formatMarkdown,
  },
  {
    name: 'Linked data',
    file: 'timeline.jsonld',
    type: 'application/ld+json',
    use: 'for web pages and programs (schema.org)',
    undated: false,
    write: formatJsonLd,
  },
  {
    name: 'TimelineJS',
    file: 'timeline.json',
    type: 'application/json',
    use: 'for a slide show (JSON)',
    undated: false,
    write: formatTimelineJs,
  },
  {
    name: 'TimelineJS spreadsheet',
    file: 'timelinejs.csv',
    type: 'text/csv',
    use: 'for a slide show that reads a sheet (CSV)',
    undated: false,
    write: formatTimelineJsCsv,
  },
]

/** Saves what the timeline shows as a file, in the form that the reader chooses. */
export function ExportDialog({
  entries,
  tellings,
  home,
  axis,
  onClose,
}: {
  readonly entries: readonly Sought[]
  readonly tellings: ReadonlyMap<string, ArticleEvents>
  /** The address of the app, which the links of the file begin with. */
  readonly home: string
  /** The time that the axis shows; null when nothing has a date, and there is nothing to draw. */
  readonly axis: { readonly whole: DayWindow; readonly window: DayWindow } | null
  readonly onClose: () => void
}) {
  const { show, fail } = useNotices()
  const events = exportedEvents(entries, tellings, home)
  const title = titleOf(entries, tellings)
  const done = (said: string) => {
    show(said)
    onClose()
  }
  const savePicture = async (kind: 'svg' | 'png') => {
    if (!axis) return
    const svg = timelineSvg(entries, { ...axis, title })
    try {
      const file = kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await drawPng(svg)
      saveFile(`timeline.${kind}`, file)
      done(`Saved timeline.${kind}, the axis as you see it.`)
    } catch {
      fail('The browser could not draw the picture. Save it as SVG instead.')
    }
  }
  const left = events.length - boundedEvents(events).length

  return (
    <Dialog title={`Export ${counted(events.length)}`} onClose={onClose}>
      <p className="mb-4 text-sm text-soft">
        What the timeline shows now, with links to the passages. {left > 0 && leftOut(left)}
      </p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {FORMATS.map(({ name, file, type, use, undated, write }) => (
          <Form
            key={name}
            name={name}
            use={`${use}${!undated && left > 0 ? `; without ${left}` : ''}`}
            onChoose={() => {
              saveFile(file, new Blob([write(events)], { type: `${type};charset=utf-8` }))
              done(`Saved ${file} with ${counted(undated ? events.length : events.length - left)}.`)
            }}
          />
        ))}
        {axis && (
          <>
            <Form
              name="Picture, SVG"
              use="the axis with its labels, sharp at any size"
              onChoose={() => void savePicture('svg')}
            />
            <Form name="Picture, PNG" use="the same in pixels, for anywhere" onChoose={() => void savePicture('png')} />
          </>
        )}
        <Form
          name="Print"
          use="the axis, and the list with dates"
          onChoose={() => {
            onClose()
            // When the dialog has gone.
            setTimeout(() => print())
          }}
        />
      </ul>
    </Dialog>
  )
}

function counted(count: number): string {
  return count === 1 ? '1 event' : `${count} events`
}

function leftOut(count: number): string {
  return count === 1
    ? '1 event has no first or last day, and some forms cannot hold it.'
    : `${count} events have no first or last day, and some forms cannot hold them.`
}

function Form({ name, use, onChoose }: { readonly name: string; readonly use: string; readonly onChoose: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="grid w-full rounded-md border border-edge px-4 py-1.5 text-left hover:bg-sunken"
      >
        <span className="font-medium">{name}</span>
        <span className="text-sm text-soft">{use}</span>
      </button>
    </li>
  )
}

/** The headline where all is from one text. */
function titleOf(entries: readonly Sought[], tellings: ReadonlyMap<string, ArticleEvents>): string {
  const articles = new Set(entries.flatMap(({ article, others }) => [article, ...others.map((other) => other.article)]))
  const [only] = articles
  return (articles.size === 1 && only !== undefined && tellings.get(only)?.entry.title) || 'Timeline'
}
