import { useMemo } from 'react'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import { Swatches } from '#cards/Swatches.tsx'
import { IconButton } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import { useMedia } from '#ui/use-media.ts'
import { boxBeside } from './beside-words.ts'
import type { TextMap } from './text-map.ts'
import { Underneath } from './Underneath.tsx'

/**
 * The bar at a selection or a highlight: colours first, one press each. Above the words for a mouse;
 * docked at the bottom for touch, where the system's own menu takes the place above.
 */
export function SelectionBar({
  map,
  at,
  annotation,
  under,
  byKey,
  onColour,
  onNote,
  onCopyLink,
  onTell,
  onSetAside,
  onMove,
  onDelete,
  onChoose,
  onDate,
}: {
  readonly map: TextMap
  readonly at: Span
  /** The highlight that was chosen; null over a bare selection. */
  readonly annotation: Annotation | null
  /** All highlights at the place that was clicked. */
  readonly under: readonly Placed[]
  /** True while the selection is made by keyboard: then the keys are named. */
  readonly byKey: boolean
  readonly onColour: (colour: Colour) => void
  readonly onNote: () => void
  readonly onCopyLink: () => void
  /** Makes an event of the words. */
  readonly onTell: () => void
  readonly onSetAside: () => void
  readonly onMove: () => void
  readonly onDelete: () => void
  readonly onChoose: (placed: Placed) => void
  /** Null when there is no date where the reader clicked. */
  readonly onDate: (() => void) | null
}) {
  const beside = useMemo(() => ({ getBoundingClientRect: boxBeside(map, at), contextElement: map.root }), [map, at])

  const touched = useMedia('(pointer: coarse)')

  return (
    <Popover
      beside={beside}
      placement="top"
      role="toolbar"
      aria-label={annotation ? 'This highlight' : 'The selected words'}
      data-docked={touched || undefined}
      // Pressing a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      className="p-1 pointer-coarse:top-auto! pointer-coarse:right-0 pointer-coarse:bottom-0 pointer-coarse:left-0! pointer-coarse:max-w-none pointer-coarse:rounded-b-none pointer-coarse:pb-[max(0.25rem,env(safe-area-inset-bottom))]"
    >
      <div className="flex flex-wrap items-center justify-center gap-1">
        <Swatches
          chosen={annotation?.colour ?? null}
          label={annotation ? 'Recolour' : 'Highlight'}
          onChoose={onColour}
        />
        <span className="mx-1 h-6 w-px bg-line max-sm:hidden" />
        <IconButton icon="note" name={annotation?.note ? 'Edit the note (n)' : 'Write a note (n)'} onClick={onNote} />
        <IconButton icon="link" name="Copy a link to these words (c)" onClick={onCopyLink} />
        <IconButton icon="clock" name="Put on the timeline (e)" onClick={onTell} />
        {onDate && <IconButton icon="question" name="What date is this?" onClick={onDate} />}
        {!annotation && <IconButton icon="aside" name="This does not belong to the article" onClick={onSetAside} />}
        {annotation && (
          <>
            <IconButton icon="pen" name="Change its words (r)" onClick={onMove} />
            <IconButton icon="bin" name="Delete this highlight (Delete)" onClick={onDelete} />
          </>
        )}
      </div>
      {annotation && under.length > 1 && <Underneath all={under} chosenId={annotation.id} onChoose={onChoose} />}
      {byKey && (
        <p className="max-w-md px-2 pt-1 pb-1.5 text-xs leading-relaxed text-soft">
          ↑ ↓ sentence · ← → start by a word · Shift + ← → end by a word · h highlight · n note · Esc let go
        </p>
      )}
    </Popover>
  )
}
