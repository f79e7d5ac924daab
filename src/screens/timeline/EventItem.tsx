import { Link } from 'react-router'
import { timexLabel } from '#domain/time/timex-label.ts'
import type { Timex } from '#domain/time/timex.ts'
import { keyOfEntry } from '#domain/timeline/entry.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { Difference, Source } from '#domain/timeline/merge-articles.ts'
import { hoursOf, timeIn } from '#domain/timeline/time-of-day.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { IconButton } from '#ui/Button.tsx'
import type { Row } from '#ui/use-rows.ts'
import type { EventCommands } from './event-commands.tsx'
import { passageOf } from './passage-address.ts'
import { STANDING_NOTE } from './standing-words.ts'
import { StandingMark } from './StandingShape.tsx'

/** One event: its date, the sentence that tells it, why it has this date, and who else tells it. */
export function EventItem({
  row: { measure, ...row },
  entry,
  again,
  tellings,
  chosen,
  showSource,
  to,
  onOpen,
}: {
  readonly row: Row['props']
  readonly entry: Sought
  /** The one above has the same date: it need not be read twice. */
  readonly again: boolean
  readonly tellings: ReadonlyMap<string, ArticleEvents>
  readonly chosen: boolean
  readonly showSource: boolean
  readonly to: EventCommands
  /** When a passage of the event is about to be opened. */
  readonly onOpen: (key: string) => void
}) {
  const telling = tellings.get(entry.article)
  if (!telling) return null
  const { timex, sentence, standing, correction, actors, speaker } = entry.event
  const { text, meta } = telling.article
  const key = keyOfEntry(entry)
  const time = timeIn(timex)
  const open = () => onOpen(key)
  const own = correction?.made.says.kind === 'told'
  const plain = timex.anchor.kind === 'none' && timex.certainty === 'certain' && !correction
  const notes = [
    ...(showSource ? [telling.entry.title] : []),
    // A date that says itself when it is needs no reason under each of its events; the axis gives it.
    ...(plain ? [] : [timex.reason, timex.certainty]),
  ]

  const hasNotes = actors.length > 0 || notes.length > 0
  // Beside the reason, or the sentence where there is none: for whoever points, touches or comes by key.
  const buttons = (
    <div className="float-right -my-1.5 ml-2 flex opacity-0 group-hover/event:opacity-100 group-focus-within/event:opacity-100 group-aria-[current=true]/event:opacity-100 pointer-coarse:opacity-100 print:hidden">
      <IconButton
        icon="pen"
        name={`Correct the date of “${named(entry.event.label)}”`}
        onClick={() => to.date(telling, entry.event)}
      />
      <IconButton
        icon="close"
        name={`${own ? 'Take off the timeline' : 'Hide'}: “${named(entry.event.label)}”`}
        onClick={() => to.hide(telling, entry.event)}
      />
    </div>
  )

  return (
    <li
      {...row}
      ref={measure}
      data-event={key}
      aria-current={chosen}
      // The line of time runs through every row, so that it has no gap where rows are left out.
      className="group/event relative break-inside-avoid scroll-mb-8 ml-1.5 border-l-2 border-line pr-2 pb-6 pl-4"
    >
      <StandingMark
        standing={standing}
        sure={timex.certainty === 'certain'}
        className="absolute top-0.5 -left-[9px] bg-page"
      />
      <div className="flow-root max-w-3xl rounded-md group-aria-[current=true]/event:bg-sunken group-aria-[current=true]/event:outline-8 group-aria-[current=true]/event:outline-sunken forced-colors:group-aria-[current=true]/event:outline-2">
        <p className="text-sm font-semibold">
          <span className={again ? 'font-normal text-soft' : ''}>
            {timex.edtf === null ? timexLabel(timex) : <time dateTime={momentOf(timex)}>{timexLabel(timex)}</time>}
            {time && ', '}
          </span>
          {time}
          {STANDING_NOTE[standing] && (
            <span className="ml-2 font-normal text-soft">
              {speaker === null ? STANDING_NOTE[standing] : `${STANDING_NOTE[standing]}: ${speaker}`}
            </span>
          )}
          {correction && (
            <span className="ml-2 inline-block font-normal text-accent">{own ? 'put here by you' : 'set by you'}</span>
          )}
        </p>
        {!hasNotes && buttons}
        {own && entry.event.label !== timex.text && <p className="mt-1 font-medium">{entry.event.label}</p>}
        {correction?.check && (
          <p className="mt-1 text-xs font-medium text-danger">The words here have changed since: check this date.</p>
        )}
        <Link
          to={to.passage(entry)}
          onClick={open}
          lang={meta.language}
          className="mt-1 block font-serif leading-snug hover:underline hover:decoration-edge"
        >
          {text.slice(sentence.start, timex.at.start)}
          <mark className="bg-transparent text-inherit underline forced-colors:text-[LinkText] decoration-accent decoration-dotted decoration-2 underline-offset-4">
            {timex.text}
          </mark>
          {text.slice(timex.at.end, sentence.end)}
        </Link>
        {hasNotes && buttons}
        {hasNotes && (
          <p className="mt-1.5 text-xs leading-relaxed text-soft">
            {actors.length > 0 && <span className="text-ink">{actors.join(', ')}</span>}
            {actors.length > 0 && notes.length > 0 && ' · '}
            {notes.join(' · ')}
          </p>
        )}
        {entry.others.length > 0 && (
          <ul aria-label="Also told in" className="mt-2 grid gap-2 text-xs leading-relaxed text-soft">
            {entry.others.map((source) => (
              <li key={keyOfEntry(source)}>
                Also in{' '}
                <Link to={passageOf(source)} onClick={open} className="text-accent underline underline-offset-2">
                  {tellings.get(source.article)?.entry.title}
                </Link>
                {source.differs.map((difference) => (
                  <span key={difference.kind} className="block text-ink">
                    {differenceText(difference, source)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
        {entry.elsewhere.length > 0 && (
          <ul aria-label="Perhaps told of another day" className="mt-2 grid gap-2 text-xs leading-relaxed text-soft">
            {entry.elsewhere.map((other) => (
              <li key={keyOfEntry(other)}>
                Perhaps the same:{' '}
                <Link to={passageOf(other)} onClick={open} className="text-accent underline underline-offset-2">
                  {tellings.get(other.article)?.entry.title}
                </Link>{' '}
                gives <span className="text-ink">{timexLabel(other.event.timex)}</span>.
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

const NAMED = 40 // characters of the label tell one event's buttons from another's

function named(label: string): string {
  return label.length <= NAMED ? label : `${label.slice(0, NAMED).trimEnd()}…`
}

/** For programs: the first day, with its hour where that is told. */
function momentOf(timex: Timex): string | undefined {
  const day = timex.interval?.earliest ?? undefined
  const hours = hoursOf(timex)
  return day !== undefined && hours && hours.from < '24' ? `${day}T${hours.from}` : day
}

function differenceText(difference: Difference, { event }: Source): string {
  switch (difference.kind) {
    case 'figures':
      return `There ${difference.mine.join(', ')}, here ${difference.theirs.join(', ')}.`
    case 'time':
      return `There it is ${difference.mine}, here ${difference.theirs}.`
    case 'certainty':
      return `The date is ${difference.mine} there, from “${event.timex.text}”, and ${difference.theirs} here.`
  }
}
