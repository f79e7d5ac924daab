import type { Article } from '#domain/article/article.ts'
import type { Span } from '#domain/text/span.ts'
import { readingPlace } from './reading-place.ts'
import { selectedSpan, type TextMap } from './text-map.ts'
import { useKeySelection, type KeySelection } from './use-key-selection.ts'
import { useSelectedSpan } from './use-selected-span.ts'

export type Selecting = {
  /** The selected words once the reader has let go. */
  readonly settled: Span | null
  /** A key may come before the selection has settled: commands read it as it is now. */
  readonly now: () => Span | null
  readonly byKey: KeySelection
  /** Selects a sentence by key: the one at `near`, else the one at the top of the window. */
  readonly start: (near: Span | null) => void
  readonly letGo: () => void
}

/** The words that the reader selects, by mouse, touch or keyboard. */
export function useSelecting(map: TextMap | null, article: Article): Selecting {
  const settled = useSelectedSpan(map, article.text)
  const byKey = useKeySelection(map, article)
  const now = () => (map && selectedSpan(map, article.text)) ?? settled

  return {
    settled,
    now,
    byKey,
    start: (near) => {
      if (!map) return
      const place = readingPlace(map, article)
      byKey.start((now() ?? near)?.start ?? (article.blocks[place.block]?.at.start ?? 0) + place.offset)
    },
    letGo: () => {
      document.getSelection()?.removeAllRanges()
      byKey.stop()
    },
  }
}
