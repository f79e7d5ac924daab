import type { Annotation } from '#domain/annotation/annotation.ts'
import { Button } from '#ui/Button.tsx'
import { Key } from '#ui/Key.tsx'

/** Stands at the bottom while a highlight waits for other words: they are selected in the text, and taken here. */
export function MoveBar({
  annotation,
  ready,
  onTake,
  onCancel,
}: {
  readonly annotation: Annotation
  /** Words are selected. */
  readonly ready: boolean
  readonly onTake: () => void
  readonly onCancel: () => void
}) {
  return (
    <section
      aria-label="Other words for a highlight"
      data-docked=""
      // Pressing a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      className="fixed inset-x-0 bottom-0 z-40 mx-auto print:hidden grid max-w-2xl gap-2 border border-edge bg-raised px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] text-sm shadow-2xl sm:bottom-4 sm:rounded-lg"
    >
      <p className="line-clamp-2">
        {ready ? 'The selected words take the place of ' : 'Select the words that take the place of '}
        <q className="font-serif">{annotation.target.quote.exact}</q>
      </p>
      <p className="text-xs leading-relaxed text-soft pointer-coarse:hidden">
        By keyboard: <Key>s</Key> selects a sentence, <Key>→</Key> <Key>←</Key> move the start, with <Key>Shift</Key>{' '}
        the end; <Key>r</Key> takes the words.
      </p>
      <div className="flex gap-2">
        <Button look="main" icon="check" disabled={!ready} onClick={onTake}>
          Use the selected words
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  )
}
