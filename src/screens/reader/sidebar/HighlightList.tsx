import { useEffect } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { Button } from '#ui/Button.tsx'
import { Key } from '#ui/Key.tsx'
import { AnnotationCard } from './AnnotationCard.tsx'
import type { CardCommands } from './card-commands.ts'

/** The highlights of a text as cards, in the order given. */
export function HighlightList({
  placed,
  text,
  activeId,
  editingId,
  selecting,
  to,
}: {
  readonly placed: readonly Placed[]
  /** The text as it is now. */
  readonly text: string
  readonly activeId: string | null
  readonly editingId: string | null
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly to: CardCommands
}) {
  useEffect(() => {
    if (activeId !== null) document.getElementById(`note-${activeId}`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const onWhole = (
    <Button look="quiet" icon="note" className="mb-3" onClick={to.writeOnWhole}>
      Note on the whole text
    </Button>
  )
  if (placed.length === 0) {
    return (
      <>
        {onWhole}
        <div className="rounded-lg border border-dashed border-edge p-5 text-sm leading-relaxed text-soft">
          <p className="mb-2 font-medium text-ink">No highlights yet</p>
          <p className="pointer-coarse:hidden">
            Select words in the text and pick a colour. By keyboard: <Key>s</Key> selects a sentence, <Key>h</Key>{' '}
            highlights it, <Key>n</Key> writes a note.
          </p>
          <p className="hidden pointer-coarse:block">Hold a word in the text, draw the handles, and pick a colour.</p>
        </div>
      </>
    )
  }
  return (
    <>
      {onWhole}
      <ol className="grid gap-3">
        {placed.map((each) => (
          <AnnotationCard
            key={each.annotation.id}
            placed={each}
            text={text}
            active={each.annotation.id === activeId}
            editing={each.annotation.id === editingId}
            selecting={selecting}
            to={to}
          />
        ))}
      </ol>
    </>
  )
}
