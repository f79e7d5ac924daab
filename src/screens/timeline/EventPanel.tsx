import { useQuery } from '@tanstack/react-query'
import type { Span } from '#domain/text/span.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { timelineQuery } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { AddEvent } from './AddEvent.tsx'
import { Timeline } from './Timeline.tsx'

/** The timeline of one text, for the panel beside it. */
export function EventPanel({
  slug,
  chosen,
  selected,
  highlights,
  onTell,
}: {
  readonly slug: string
  /** The id of the event that the reader comes to. */
  readonly chosen: string | null
  /** The words that are selected in the text now. */
  readonly selected: Span | null
  /** The words that the reader highlighted, in their order. */
  readonly highlights: readonly Span[]
  /** Makes an event of words. */
  readonly onTell: (at: Span) => void
}) {
  const { data, error } = useQuery(timelineQuery(slug))
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p className="text-sm text-soft">Looking for dates …</p>
  const { telling, entries } = data
  return (
    <>
      {/* Come to another event, the list begins there. */}
      <Timeline
        key={chosen}
        tellings={[telling]}
        entries={entries}
        catalogue={NO_CHOICE}
        beside={slug}
        basis={
          entries.length > 0 && (
            <p className="mb-4 text-sm text-soft">
              {telling.reference
                ? `Counted from ${formatEdtfName(telling.reference.reference.edtf)}, the day of writing. It can be changed under the headline.`
                : 'The day of writing is unknown: set it under the headline, and these events get their dates.'}
            </p>
          )
        }
      >
        {selected && (
          <Button
            icon="plus"
            className="mb-4"
            // Pressing it must not take the selection away.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTell(selected)}
          >
            Put the selected words on the timeline
          </Button>
        )}
      </Timeline>
      <AddEvent text={telling.article.text} highlights={highlights} onTell={onTell} />
    </>
  )
}

const NO_CHOICE: readonly never[] = []
