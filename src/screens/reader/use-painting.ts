import { useEffect, useMemo } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import type { Style } from './highlights.ts'
import { paintNearby } from './nearby.ts'
import { highlightPainter } from './paint-highlights.ts'
import { newPainter } from './painter.ts'
import { type Layer, layersOf } from './segments.ts'
import type { TextMap } from './text-map.ts'

/** Paints the highlights, the one that is chosen, the dates and the passage led to; each group anew only when it changes. */
export function usePainting(
  map: TextMap | null,
  placed: readonly Placed[],
  chosen: Span | null,
  dates: readonly Span[],
  place: Span | null,
): void {
  const painter = useMemo(() => map && newPainter(map), [map])

  const highlights = useMemo(() => {
    if (!map || !painter) return null
    const { paint, stop } = highlightPainter(painter)
    return paintNearby(map.root, ({ at }: Layer) => at, paint, stop)
  }, [map, painter])

  useEffect(() => highlights?.paint(layersOf(placed)), [highlights, placed])
  useEffect(() => () => highlights?.stop(), [highlights])

  useEffect(() => painter?.show(new Map([['chosen', chosen ? [chosen] : []]])), [painter, chosen])

  const dated = useMemo(
    () =>
      map &&
      painter &&
      paintNearby(
        map.root,
        (at: Span) => at,
        (near) => painter.show(new Map([['date', near]])),
      ),
    [map, painter],
  )

  useEffect(() => dated?.paint(dates), [dated, dates])
  useEffect(() => () => dated?.stop(), [dated])

  useEffect(() => painter?.show(new Map([['place', place ? [place] : []]])), [painter, place])

  useEffect(() => () => painter?.clear(), [painter])
}

/** Paints one passage in a style of its own while the component is there. */
export function usePaintedPlace(map: TextMap, style: Style, place: Span | null): void {
  const painter = useMemo(() => newPainter(map), [map])

  useEffect(() => painter.show(new Map([[style, place ? [place] : []]])), [painter, style, place])

  useEffect(() => () => painter.clear(), [painter])
}
