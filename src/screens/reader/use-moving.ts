import { useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import { useNotices } from '#ui/notices.tsx'
import { spanOf } from './placed-spans.ts'
import type { Annotating } from './use-annotating.ts'
import type { KeySelection } from './use-key-selection.ts'

export type Moving = {
  /** The highlight that waits for other words; null when none does. */
  readonly placed: Placed | null
  /** Gives a highlight the selected words; when none are selected, it waits for them. */
  readonly start: (placed: Placed, selected: Span | null) => void
  /** Gives the waiting highlight the selected words; false when none waits. */
  readonly take: (selected: Span | null) => boolean
  readonly cancel: () => void
}

/** Hanging a highlight on other words: by a selection, drawn or made by keyboard, which begins with its own words. */
export function useMoving(placed: readonly Placed[], annotating: Annotating, byKey: KeySelection): Moving {
  const [id, setId] = useState<string | null>(null)
  const { say } = useNotices()
  const waiting = placed.find(({ annotation }) => annotation.id === id) ?? null

  const attach = ({ annotation }: Placed, at: Span) => {
    annotating.attach(annotation, at)
    setId(null)
    document.getSelection()?.removeAllRanges()
    byKey.stop()
  }

  return {
    placed: waiting,
    start: (each, selected) => {
      if (selected) {
        attach(each, selected)
        return
      }
      setId(each.annotation.id)
      const at = spanOf(each)
      if (at) byKey.startWith(at)
      else say('Select the words that it belongs to.')
    },
    take: (selected) => {
      if (!waiting) return false
      if (selected) attach(waiting, selected)
      else say('Select the words first.')
      return true
    },
    cancel: () => {
      setId(null)
      byKey.stop()
    },
  }
}
