import { Icon } from './Icon.tsx'

/** The box that picks an item of a list; with Shift, all from the one that was picked last. Keys of the list work on it, too. */
export function PickBox({
  name,
  picked,
  onPick,
}: {
  readonly name: string
  readonly picked: boolean
  readonly onPick: (through: boolean) => void
}) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={picked}
      aria-label={name}
      title="Select (x), with Shift all up to here"
      onClick={(event) => onPick(event.shiftKey)}
      className="group grid size-8 shrink-0 place-items-center rounded-md hover:bg-sunken"
    >
      <span className="grid size-4 place-items-center rounded-xs border border-edge bg-page text-on-accent group-aria-checked:border-accent group-aria-checked:bg-accent [&_svg]:size-3.5">
        {picked && <Icon name="check" />}
      </span>
    </button>
  )
}
