import { useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { PlacedIndex } from './placed-index.ts'

const NONE: readonly never[] = []

export type Chosen = {
  readonly placed: Placed | null
  /** The highlights under the point that was clicked, the shortest first; none when it was not chosen by a click. */
  readonly under: readonly Placed[]
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

  return {
    placed: placed.find(({ annotation }) => annotation.id === id) ?? null,
    under: clickedAt === null ? NONE : index.at(clickedAt),
    choose: (annotationId) => {
      setId(annotationId)
      setClickedAt(null)
    },
    chooseAt: (offset) => {
      const under = offset === null ? NONE : index.at(offset)
      const now = under.findIndex(({ annotation }) => annotation.id === id)
      const next = under[(now + 1) % under.length] ?? null
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
