import { useEffect, useMemo, useRef } from 'react'
import { timexLabel } from '#domain/time/timex-label.ts'
import type { Event } from '#domain/timeline/event.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import type { TextMap } from './text-map.ts'

/** What a date in the text means and why, and the way to its place on the timeline. */
export function DateNote({
  map,
  event,
  onTimeline,
  onChange,
  onClose,
}: {
  readonly map: TextMap
  readonly event: Event
  readonly onTimeline: () => void
  readonly onChange: () => void
  readonly onClose: () => void
}) {
  const panel = useRef<HTMLDivElement>(null)
  const beside = useMemo(() => {
    const box = () => map.rangesOf(event.timex.at)[0]?.getBoundingClientRect() ?? new DOMRect()
    return { getBoundingClientRect: box, contextElement: map.root }
  }, [map, event])

  useEffect(() => {
    panel.current?.querySelector('button')?.focus({ preventScroll: true })
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
      className="w-80"
    >
      <div ref={panel} className="grid gap-2 p-4 text-sm">
        <p className="font-semibold">{timexLabel(event.timex)}</p>
        <p className="text-soft">{event.timex.reason}</p>
        <div className="flex gap-2">
          <Button look="main" icon="clock" onClick={onTimeline}>
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
