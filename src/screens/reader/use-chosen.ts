import { useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import type { PlacedIndex } from './placed-index.ts'
import { spanOf } from './placed-spans.ts'

const NONE: readonly never[] = []

export type Chosen = {
  readonly placed: Placed | null
  /** The highlights under the point that was clicked, the shortest first; none when it was not chosen by a click. */
  readonly under: readonly Placed[]
  /** Where it stands if it was clicked: there the bar opens, not at one that was stepped or jumped to. */
  readonly clicked: Span | null
  readonly choose: (annotationId: string) => void
  /** Chooses what is under a click; where several lie over each other, each click takes the next. Null when none is. */
  readonly chooseAt: (offset: number | null) => Placed | null
  /** Chooses another one of those under the click. */
  readonly chooseUnder: (annotationId: string) => void
  readonly letGo: () => void
}

/** The highlight that the reader has chosen, in the text or in the list. */
export function useChosen(placed: readonly Placed[], index: PlacedIndex): Chosen {
  const [id, setId] = useState<string | null>(null)
  const [clickedAt, setClickedAt] = useState<number | null>(null)

  const chosen = placed.find(({ annotation }) => annotation.id === id) ?? null
  const under = clickedAt === null ? NONE : index.at(clickedAt)

  return {
    placed: chosen,
    under,
    clicked: under.length > 0 ? spanOf(chosen) : null,
    choose: (annotationId) => {
      setId(annotationId)
      setClickedAt(null)
    },
    chooseAt: (offset) => {
      const there = offset === null ? NONE : index.at(offset)
      const now = there.findIndex(({ annotation }) => annotation.id === id)
      const next = there[(now + 1) % there.length] ?? null
      setId(next?.annotation.id ?? null)
      setClickedAt(next && offset)
      return next
    },
    chooseUnder: setId,
    letGo: () => {
      setId(null)
      setClickedAt(null)
    },
  }
}
