import type { Placed } from '#domain/annotation/order-annotations.ts'

/** The highlights that lie over each other where the reader clicked: which of how many is chosen, and the way to each. */
export function Underneath({
  all,
  chosenId,
  onChoose,
}: {
  readonly all: readonly Placed[]
  readonly chosenId: string
  readonly onChoose: (placed: Placed) => void
}) {
  const now = all.findIndex(({ annotation }) => annotation.id === chosenId)
  return (
    <div className="mt-1 w-0 min-w-full border-t border-line pt-1">
      <p className="px-2 py-1 text-xs text-soft">
        Highlight {now + 1} of {all.length} here. Press again for the next.
      </p>
      <div role="group" aria-label="Highlights here" className="grid max-h-40 grid-cols-1 overflow-y-auto">
        {all.map((each) => (
          <button
            key={each.annotation.id}
            type="button"
            data-colour={each.annotation.colour}
            aria-pressed={each.annotation.id === chosenId}
            onClick={() => onChoose(each)}
            className="flex min-h-9 items-center gap-2 rounded-md px-2 text-left text-sm hover:bg-sunken aria-pressed:bg-sunken aria-pressed:font-medium pointer-coarse:min-h-11"
          >
            <span className="size-4 shrink-0 rounded-full border-2 border-(--stroke) bg-(--fill)" />
            <span className="sr-only">{each.annotation.colour} </span>
            <q className="truncate">{each.annotation.target.quote.exact}</q>
          </button>
        ))}
      </div>
    </div>
  )
}
