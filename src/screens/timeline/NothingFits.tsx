import { Button } from '#ui/Button.tsx'

/** Said instead of the list when the filters let nothing through, with the ways out. */
export function NothingFits({
  outside,
  onAllTime,
  onClear,
}: {
  /** How many events would be there at another time. */
  readonly outside: number
  readonly onAllTime: () => void
  readonly onClear: () => void
}) {
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-dashed border-edge p-5 text-sm leading-relaxed">
      <p>
        No event fits these filters.
        {outside > 0 &&
          ` ${outside === 1 ? '1 event lies' : `${outside} events lie`} outside this range of time, or without a date.`}
      </p>
      <div className="flex flex-wrap gap-2">
        {outside > 0 && <Button onClick={onAllTime}>Show all of the time</Button>}
        <Button onClick={onClear}>Clear all filters</Button>
      </div>
    </div>
  )
}
