import { Link } from 'react-router'
import { timexLabel } from '#domain/time/timex-label.ts'
import type { Event, Standing } from '#domain/timeline/event.ts'
import type { ArticleEvents } from '#queries/timeline.ts'

const STANDING: Record<Standing, string> = {
  told: '',
  planned: 'planned or threatened',
  quoted: 'in a quotation',
  denied: 'said not to have happened',
  habitual: 'again and again',
}

/** Filled: told. Hollow: not told as fact. Pale and dashed: the date is a guess. Always with words beside it. */
function Marker({ event }: { readonly event: Event }) {
  const sure = event.timex.certainty === 'certain'
  const told = event.standing === 'told' ? (sure ? 'bg-accent' : 'bg-line') : 'bg-page'
  return (
    <span
      aria-hidden="true"
      className={`absolute top-1.5 -left-[1.4375rem] size-3.5 rounded-full border-2 border-accent ${told} ${sure ? '' : 'border-dashed'}`}
    />
  )
}

/** One event: its date, the sentence that tells it, and why it has this date. */
export function EventItem({
  event,
  telling,
  chosen,
  showSource,
}: {
  readonly event: Event
  readonly telling: ArticleEvents
  readonly chosen: boolean
  readonly showSource: boolean
}) {
  const { entry, article } = telling
  const { timex, sentence, standing } = event
  const before = article.text.slice(sentence.start, timex.at.start)
  const after = article.text.slice(timex.at.end, sentence.end)
  const passage = `/read/${entry.slug}?panel=timeline&event=${encodeURIComponent(event.id)}#at=${sentence.start}-${sentence.end}`

  return (
    <li
      id={`event-${event.id}`}
      aria-current={chosen}
      className="relative rounded-md pr-2 pb-6 aria-[current=true]:bg-sunken aria-[current=true]:outline-8 aria-[current=true]:outline-sunken"
    >
      <Marker event={event} />
      <p className="text-sm font-semibold">
        {timex.edtf ? (
          <time dateTime={timex.interval?.earliest ?? undefined}>{timexLabel(timex)}</time>
        ) : (
          timexLabel(timex)
        )}
        {STANDING[standing] && <span className="ml-2 font-normal text-soft">{STANDING[standing]}</span>}
      </p>
      <Link
        to={passage}
        lang={article.meta.language}
        className="mt-1 block font-serif leading-snug hover:underline hover:decoration-edge"
      >
        {before}
        <mark className="bg-transparent text-inherit underline decoration-accent decoration-dotted decoration-2 underline-offset-4">
          {timex.text}
        </mark>
        {after}
      </Link>
      <p className="mt-1.5 text-xs leading-relaxed text-soft">
        {timex.reason} · {timex.certainty}
      </p>
      {showSource && <p className="mt-0.5 text-xs text-soft">{entry.title}</p>}
    </li>
  )
}
