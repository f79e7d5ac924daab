import { useState } from 'react'
import type { Article } from '#domain/article/article.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { useNotices } from '#ui/notices.tsx'
import { reveal } from './arrive.ts'
import { near } from './passages.ts'
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
    start: (offset) => take(sentenceAt(near(article, span(offset, offset), NEAR).sentences, offset)),
    startWith: take,
    move: (move) => {
      if (!at) return false
      take(moved(article, at, move))
      return true
    },
    stop: () => setAt(null),
  }
}

const NEAR = 4000 // characters: almost always there is a further sentence in so many

function moved(article: Article, at: Span, move: SelectionMove): Span {
  for (let reach = NEAR; ; reach *= 8) {
    const { sentences, words, atStart, atEnd } = near(article, at, reach)
    const next = moveSelection(at, move, sentences, words)
    const goesOn = move === 'next sentence' || move === 'end on'
    const goesBack = move === 'previous sentence' || move === 'start back'
    if (next !== at || !((goesOn && !atEnd) || (goesBack && !atStart))) return next
  }
}
