import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { draftsQuery } from '#queries/drafts.ts'
import { Button } from '#ui/Button.tsx'
import type { Picks } from '#ui/use-picks.ts'
import { useRowsIn } from '#ui/use-rows.ts'
import { AnnotationCard } from './AnnotationCard.tsx'
import type { CardCommands } from './card-commands.ts'
import { NoHighlights } from './NoHighlights.tsx'

/** The highlights of a text as cards, in the order given. */
export function HighlightList({
  placed,
  text,
  activeId,
  editingId,
  selecting,
  picks,
  to,
}: {
  readonly placed: readonly Placed[]
  /** The text as it is now. */
  readonly text: string
  readonly activeId: string | null
  readonly editingId: string | null
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly picks: Picks
  readonly to: CardCommands
}) {
  const { data: drafts } = useQuery(draftsQuery)
  const [focused, setFocused] = useState(-1)
  const keys = placed.map(({ annotation }) => annotation.id)
  const { list, style, rows, bringIntoSight } = useRowsIn(panel, {
    keys,
    held: editingId === null ? [focused] : [focused, keys.indexOf(editingId)],
    estimate: () => CARD,
    gap: 12,
  })

  const showActive = useEffectEvent(() => {
    const at = activeId === null ? -1 : keys.indexOf(activeId)
    if (at !== -1) bringIntoSight(at)
  })
  useEffect(() => showActive(), [activeId])

  return (
    <>
      <Button look="quiet" icon="note" className="mb-3" onClick={to.writeOnWhole}>
        Note on the whole text
      </Button>
      {placed.length === 0 ? (
        <NoHighlights />
      ) : (
        <ol
          ref={list}
          style={style}
          className={style ? '' : 'grid grid-cols-1 gap-3'}
          onFocus={({ target }) => setFocused(Number(target.closest('li')?.dataset['index'] ?? -1))}
        >
          {rows.flatMap(({ index, props }) => {
            const each = placed[index]
            if (!each) return []
            const { id } = each.annotation
            return (
              <AnnotationCard
                key={id}
                placed={each}
                text={text}
                active={id === activeId}
                editing={id === editingId}
                draft={drafts?.[id] ?? null}
                selecting={selecting}
                picked={picks.ids.has(id)}
                onPick={(through) => (through ? picks.through(id, keys) : picks.toggle(id))}
                row={props}
                to={to}
              />
            )
          })}
        </ol>
      )}
    </>
  )
}

const CARD = 112 // CSS pixels; most have two lines of words and no note

/** What scrolls the list. */
function panel(): HTMLElement | null {
  return document.getElementById('panel')
}
