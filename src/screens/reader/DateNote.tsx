import { useEffect, useMemo, useRef } from 'react'
import { formatInterval } from '#domain/time/format-date.ts'
import type { Day } from '#domain/time/timex.ts'
import type { Event } from '#domain/timeline/event.ts'
import { whenOf } from '#domain/timeline/time-of-day.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import type { TextMap } from './text-map.ts'

/** What a date in the text means and why, what happened then, what comes before and after it, and the way to its place on the timeline. */
export function DateNote({
  map,
  event,
  before,
  after,
  onChoose,
  onTimeline,
  onChange,
  onClose,
}: {
  readonly map: TextMap
  readonly event: Event
  /** Its neighbours on the timeline. */
  readonly before: Event | null
  readonly after: Event | null
  readonly onChoose: (event: Event) => void
  readonly onTimeline: () => void
  readonly onChange: () => void
  readonly onClose: () => void
}) {
  const panel = useRef<HTMLDivElement>(null)
  const beside = useMemo(() => {
    const box = () => map.rangesOf(event.timex.at)[0]?.getBoundingClientRect() ?? new DOMRect()
    return { getBoundingClientRect: box, contextElement: map.root }
  }, [map, event])

  const days = daysOf(event)

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true })
  }, [event])

  return (
    <Popover
      beside={beside}
      role="dialog"
      aria-label={`The date of “${event.timex.text}”`}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return
        key.preventDefault()
        onClose()
      }}
      className="w-[22rem]"
    >
      <div ref={panel} className="grid gap-2 p-4 text-sm">
        <p className="font-semibold">{whenOf(event.timex)}</p>
        {days && <p>{days}</p>}
        <p className="line-clamp-3 font-serif leading-snug">{event.label}</p>
        <p className="text-soft">
          {event.timex.reason} · {event.timex.certainty}
        </p>
        {(before ?? after) && (
          <div className="-mx-2 border-y border-line py-1">
            {before && <Neighbour name="Before" event={before} onChoose={onChoose} />}
            {after && <Neighbour name="After" event={after} onChoose={onChoose} />}
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button data-main look="main" icon="clock" onClick={onTimeline}>
            On the timeline
          </Button>
          <Button icon="pen" onClick={onChange}>
            Change
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Popover>
  )
}

/** The days that it may have lasted or have been, where the date itself does not say them. */
function daysOf({ timex: { interval, edtf, granularity } }: Event): string | null {
  const { earliest = null, latest = null } = interval ?? {}
  const isOpen = edtf?.startsWith('..') || edtf?.endsWith('..')
  if (earliest === null || latest === null || earliest === latest || isOpen || granularity === 'day') return null
  return `Between ${inWords(earliest)} and ${inWords(latest)}`
}

function inWords(day: Day): string {
  return formatInterval({ earliest: day, latest: day })
}

function Neighbour({
  name,
  event,
  onChoose,
}: {
  readonly name: string
  readonly event: Event
  readonly onChoose: (event: Event) => void
}) {
  return (
    <button
      type="button"
      onClick={() => onChoose(event)}
      className="block min-h-9 w-full rounded-md px-2 py-1 text-left hover:bg-sunken"
    >
      <span className="text-soft">{name}: </span>
      {whenOf(event.timex)} <span className="line-clamp-1 text-soft">{event.label}</span>
    </button>
  )
}
