import { useState } from 'react'
import type { Article } from '#domain/article/article.ts'
import { sliceOf, type Span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'
import { useNotices } from '#ui/notices.tsx'
import { reveal } from './arrive.ts'
import { allSentences } from './passages.ts'
import { moveSelection, sentenceAt, type SelectionMove } from './select-by-key.ts'
import { selectSpan, type TextMap } from './text-map.ts'

export type KeySelection = {
  /** The words selected by key; null when the mode is off. */
  readonly at: Span | null
  readonly start: (offset: number) => void
  /** Begins with words that are given. */
  readonly startWith: (at: Span) => void
  /** False when the mode is off: the key is somebody else's. */
  readonly move: (move: SelectionMove) => boolean
  readonly stop: () => void
}

/** Selecting by keyboard alone; each step is spoken. */
export function useKeySelection(map: TextMap | null, article: Article): KeySelection {
  const [at, setAt] = useState<Span | null>(null)
  const { say } = useNotices()

  const take = (next: Span | null) => {
    if (!map || !next) return
    setAt(next)
    selectSpan(map, next)
    reveal(map, next)
    say(sliceOf(article.text, next))
  }

  return {
    at,
    start: (offset) => take(sentenceAt(allSentences(article), offset)),
    startWith: take,
    move: (move) => {
      if (!at) return false
      take(moveSelection(at, move, allSentences(article), findWords(article.text)))
      return true
    },
    stop: () => setAt(null),
  }
}
