import { useId, useState } from 'react'
import { sliceOf, type Span } from '#domain/text/span.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import type { Reference } from '#domain/time/timex.ts'
import type { Event } from '#domain/timeline/event.ts'
import { approximately, readDate } from '#domain/timeline/read-date.ts'
import { formatStatedDate, formatStatedName, parseStatedDate } from '#domain/timeline/stated-date.ts'
import { hoursOf } from '#domain/timeline/time-of-day.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useEventChanges } from './use-event-changes.ts'

const LABEL = 160 // characters: what a row of the timeline shows of an event at most

/** What a date is set for: an event that was found, or words that are to become one. */
export type Dated = { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'words'; readonly at: Span }

/** When something happened, as the reader says: in the words that people use for dates. */
export function EventDialog({
  telling,
  dated,
  onClose,
}: {
  readonly telling: ArticleEvents
  readonly dated: Dated
  readonly onClose: () => void
}) {
  const { setDate, tell, takeBack } = useEventChanges()
  const { text, meta } = telling.article
  const reading = { reference: telling.reference?.reference ?? null, language: meta.language }
  const own = dated.kind === 'event' ? (dated.event.correction?.made ?? null) : null
  const named = dated.kind === 'words' || own?.says.kind === 'told'
  const now = dateOf(telling, dated)

  const [written, setWritten] = useState(() => asWritten(now, reading))
  const [about, setAbout] = useState(() => parseEdtf(now)?.approximate ?? false)
  const [label, setLabel] = useState(() => labelOf(dated, text))
  const [tried, setTried] = useState(false)
  const ids = { hint: useId(), problem: useId() }

  const read = readDate(written, reading)
  const hasHours = read !== null && parseStatedDate(read)?.hours !== null
  const date = read && approximately(read, about || (parseEdtf(read)?.approximate ?? false))
  const wrong = tried && date === null

  const set = () => {
    setTried(true)
    if (date === null) return
    const name = label.trim() || labelOf(dated, text)
    if (dated.kind === 'event') setDate(telling, dated.event, date, name)
    else tell(telling, dated.at, date, name)
    onClose()
  }

  return (
    <Dialog title={dated.kind === 'event' ? 'When did it happen?' : 'Put on the timeline'} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <blockquote lang={meta.language} className="line-clamp-4 border-l-2 border-line pl-3 font-serif leading-snug">
          {sliceOf(text, dated.kind === 'event' ? dated.event.sentence : dated.at)}
        </blockquote>
        {named && (
          <label className="grid gap-1 text-sm">
            <span className="font-medium">What happened</span>
            <input
              value={label}
              maxLength={LABEL}
              onChange={(event) => setLabel(event.target.value)}
              className={FIELD}
            />
          </label>
        )}
        <div className="grid gap-1 text-sm">
          <label className="grid gap-1">
            <span className="font-medium">When</span>
            <input
              // The reader asked for this form: the field is where the next key belongs.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={written}
              autoComplete="off"
              aria-invalid={wrong}
              aria-describedby={wrong ? `${ids.problem} ${ids.hint}` : ids.hint}
              onChange={(event) => setWritten(event.target.value)}
              className={FIELD}
            />
          </label>
          {wrong && (
            <p id={ids.problem} role="alert" className="text-danger">
              No date can be read from this. Write one as in the examples below.
            </p>
          )}
          <p id={ids.hint} className="text-soft">
            A day, a month, a year or a range: 25 October 2020 · 25 October 2020, 8:30 · May 2020 · 3–5 May 1916 · 490
            BC · since 1990 · last Sunday
          </p>
        </div>
        <label className="flex items-center gap-2 text-sm has-disabled:text-soft">
          <input
            type="checkbox"
            checked={about && !hasHours}
            disabled={hasHours}
            onChange={(event) => setAbout(event.target.checked)}
            className="size-4 accent-accent"
          />
          About then
        </label>
        <p role="status" className="min-h-6 text-sm font-semibold">
          {date !== null && formatStatedName(date)}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="main" type="submit">
            {dated.kind === 'event' ? 'Set the date' : 'Put on the timeline'}
          </Button>
          {own && (
            <Button
              onClick={() => {
                takeBack(telling, own, named ? 'Taken off the timeline' : 'The date is the text’s own again')
                onClose()
              }}
            >
              {named ? 'Take off the timeline' : 'Back to what the text says'}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const FIELD =
  'h-10 w-full min-w-0 rounded-md border border-edge bg-page px-2 text-base text-ink aria-invalid:border-danger'

/** What it has now; for bare words, the date of an event that the same words tell. */
function dateOf({ events }: ArticleEvents, dated: Dated): string {
  if (dated.kind === 'event') {
    const { timex } = dated.event
    const hours = hoursOf(timex)
    return timex.edtf === null ? '' : formatStatedDate({ edtf: timex.edtf, hours })
  }
  const { start, end } = dated.at
  const inside = events.find(({ sentence }) => sentence.start < end && start < sentence.end)
  return inside?.timex.edtf ?? ''
}

/** As people write it, if that is read as the same date. */
function asWritten(date: string, reading: { readonly reference: Reference | null; readonly language: string }): string {
  const sure = approximately(date, false)
  const name = formatStatedName(sure)
  return readDate(name, reading) === sure ? name : sure
}

function labelOf(dated: Dated, text: string): string {
  const words = dated.kind === 'event' ? dated.event.label : sliceOf(text, dated.at)
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LABEL ? line : `${line.slice(0, LABEL - 1).trimEnd()}…`
}
