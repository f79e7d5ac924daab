import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import { Icon } from '#ui/Icon.tsx'

/** Six colours, one press each. Digits pick them too: the order is theirs. */
export function Swatches({
  chosen,
  label,
  onChoose,
}: {
  readonly chosen: Colour | null
  /** What choosing does, for instance "Highlight". */
  readonly label: string
  readonly onChoose: (colour: Colour) => void
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap justify-center gap-1 pointer-coarse:gap-0.5">
      {COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          data-colour={colour}
          aria-label={`${label} in ${colour}`}
          aria-pressed={colour === chosen}
          title={`${colour} (${index + 1})`}
          onClick={() => onChoose(colour)}
          className="grid size-9 place-items-center rounded-full pointer-coarse:size-10"
        >
          <span className="grid size-6 place-items-center rounded-full border-2 border-(--stroke) bg-(--fill) text-ink pointer-coarse:size-8">
            {colour === chosen && <Icon name="check" />}
          </span>
        </button>
      ))}
    </div>
  )
}
