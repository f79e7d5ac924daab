import { useCallback, useRef, useState, type RefCallback } from 'react'
import type { Article } from '#domain/article/article.ts'
import { keepPlace, returnTo, type KeptLine } from './kept-place.ts'

/**
 * The element that shows a text. When the text is shown anew (a line was set aside, or brought back; the lines
 * instead of the article), what the reader had before the eyes stays where it is. Its line in the source is answered for
 * a list that has only a part of its lines on the page; null at the top.
 */
export function useArticleRoot(
  article: Article,
): readonly [HTMLElement | null, RefCallback<HTMLElement>, () => number | null] {
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const kept = useRef<readonly KeptLine[]>([])

  const ref = useCallback(
    (element: HTMLElement) => {
      returnTo(element, article, kept.current)
      setRoot(element)
      return () => {
        kept.current = keepPlace(element, article)
        setRoot(null)
      }
    },
    [article],
  )
  const lineBefore = useCallback(() => kept.current[0]?.source ?? null, [])
  return [root, ref, lineBefore]
}
