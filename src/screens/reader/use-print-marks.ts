import { useEffect, useEffectEvent } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { markForPrint } from './print-marks.ts'
import { layersOf, segmentsOf } from './segments.ts'
import type { TextMap } from './text-map.ts'

/** On paper highlights are marks, and the notes stand behind the text. */
export function usePrintMarks(map: TextMap | null, placed: readonly Placed[]): void {
  // A note that is stored while the paper is being made does not take the marks off it.
  const mark = useEffectEvent(() =>
    map && placed.length > 0 ? markForPrint(map.root, segmentsOf(layersOf(placed)), placed) : () => {},
  )

  useEffect(() => {
    let undo = () => {}
    const before = () => {
      undo()
      undo = mark()
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
  }, [])
}
