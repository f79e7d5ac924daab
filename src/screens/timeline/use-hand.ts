import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { settleWindow, type DayWindow } from '#domain/timeline/window.ts'
import { watchGestures } from './axis-gestures.ts'
import type { ChangeWindow } from './seen-window.ts'
import type { SeenTime } from './use-asked-events.ts'

/** What is seen while a hand moves the axis, which holds until the address has followed. */
export function useHandWindow({ whole, window, finest }: SeenTime, onWindow: ChangeWindow) {
  const [live, setLive] = useState<{ readonly since: string; readonly window: DayWindow } | null>(null)
  const since = `${window.from} ${window.to}`
  return {
    seen: live?.since === since ? live.window : window,
    move: (next: DayWindow) => setLive({ since, window: next }),
    settle: (next: DayWindow) => {
      const settled = settleWindow(next, { extent: whole, finest })
      const { from, to } = settled ?? whole
      if (`${from} ${to}` === since) setLive(null)
      else onWindow(settled)
    },
  }
}

/** Moves the axis by hand; a press that moves nothing is a tap, `x` and `y` in pixels from the corner of the element. */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  { whole, finest }: SeenTime,
  { seen, move, settle }: ReturnType<typeof useHandWindow>,
  tap: (x: number, y: number) => void,
): void {
  // Watched once; each movement finds the axis as it is drawn then.
  const now = useEffectEvent(() => ({ seen, move, settle, tap, bounds: { extent: whole, finest } }))
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    return watchGestures(element, {
      window: () => now().seen,
      bounds: () => now().bounds,
      move: (next) => now().move(next),
      settle: (next) => now().settle(next),
      tap: (x, y) => now().tap(x, y),
    })
  }, [ref])
}
