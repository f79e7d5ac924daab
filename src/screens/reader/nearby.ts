import { overlaps, type Span } from '#domain/text/span.ts'
import { watchSight } from './sight.ts'

/** Up to here all are painted. Of more, each costs the browser something at every change of the page, even out of sight. */
const FEW = 500

export type Nearby<T> = {
  /** Takes all there are, in the order of their places. */
  readonly paint: (all: readonly T[]) => void
  readonly stop: () => void
}

/**
 * Paints what stands near the window, and what comes near as the reader scrolls; all of it where it is little. `end` is
 * called when it is stopped.
 */
export function paintNearby<T>(
  root: HTMLElement,
  placeOf: (each: T) => Span,
  paint: (near: readonly T[]) => void,
  end?: () => void,
): Nearby<T> {
  let all: readonly T[] = []
  let sight: Span | null = null
  let unwatch: (() => void) | null = null

  const show = () => {
    if (all.length <= FEW) paint(all)
    else if (sight) {
      const near = sight
      paint(all.filter((each) => overlaps(placeOf(each), near)))
    }
  }
  const unwatchSight = () => {
    unwatch?.()
    unwatch = null
    sight = null
  }

  return {
    paint: (wanted) => {
      all = wanted
      if (all.length <= FEW) unwatchSight()
      else
        unwatch ??= watchSight(root, (near) => {
          sight = near
          show()
        })
      show()
    },
    stop: () => {
      unwatchSight()
      end?.()
    },
  }
}
