import { useEffect } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import { paint, stylesOf } from './highlights.ts'
import { segmentsOf } from './segments.ts'
import type { TextMap } from './text-map.ts'

/** Paints the highlights, the dates and the passage led to; each group anew only when it changes. */
export function usePainting(
  map: TextMap | null,
  placed: readonly Placed[],
  dates: readonly Span[],
  place: Span | null,
): void {
  useEffect(() => {
    if (!map) return undefined
    const layers = placed.flatMap(({ annotation, anchor }) =>
      'at' in anchor ? [{ at: anchor.at, colour: annotation.colour, changed: anchor.kind === 'changed' }] : [],
    )
    return paint(map, stylesOf(segmentsOf(layers)))
  }, [map, placed])

  useEffect(() => (map ? paint(map, new Map([['date', dates]])) : undefined), [map, dates])

  useEffect(() => (map && place ? paint(map, new Map([['place', [place]]])) : undefined), [map, place])
}
