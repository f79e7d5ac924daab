import { useEffect } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { markForPrint } from './print-marks.ts'
import { layersOf, segmentsOf } from './segments.ts'
import type { TextMap } from './text-map.ts'

/** On paper highlights are marks, and the notes stand behind the text. */
export function usePrintMarks(map: TextMap | null, placed: readonly Placed[]): void {
  useEffect(() => {
    if (!map || placed.length === 0) return undefined
    let undo = () => {}
    const before = () => {
      undo()
      undo = markForPrint(map.root, segmentsOf(layersOf(placed)), placed)
    }
    const after = () => {
      undo()
      undo = () => {}
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      after()
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [map, placed])
}
