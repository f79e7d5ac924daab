import { dayAt } from '#domain/timeline/axis.ts'
import { panWindow, scaleWindow, type DayWindow, type Finest } from '#domain/timeline/window.ts'

export type AxisHand = {
  readonly window: () => DayWindow
  readonly bounds: () => { readonly extent: DayWindow; readonly finest: Finest }
  /** While the hand moves: parts of days. */
  readonly move: (window: DayWindow) => void
  /** The hand has let go, and this was seen last. */
  readonly settle: (window: DayWindow) => void
  /** A press that moved nothing; `x` and `y` from the corner of the element. */
  readonly tap: (x: number, y: number) => void
}

const STILL = 4 // px that a finger may tremble in a tap
const WHEEL_ZOOM = 0.002 // of the width a pixel: a notch of a wheel is about a fifth
const WHEEL_REST_MS = 200 // a wheel does not say when it stops

/**
 * Drag moves, two fingers or a wheel with Ctrl zoom around where they are, a wheel sideways moves. Up and down stay
 * the page's own (`touch-action: pan-y`). Returns what takes all of it off again.
 */
export function watchGestures(element: HTMLElement | SVGElement, hand: AxisHand): () => void {
  const fingers = new Map<number, number>()
  let start: { readonly x: number; readonly y: number } | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  // Kept here while the hand moves: two movements may come before anything is drawn.
  let live: DayWindow | null = null
  const box = () => element.getBoundingClientRect()
  const show = (change: (window: DayWindow) => DayWindow) => {
    live = change(live ?? hand.window())
    hand.move(live)
  }
  const pan = (pixels: number) =>
    show((window) => panWindow(window, (pixels / box().width) * (window.to + 1 - window.from), hand.bounds().extent))
  const zoom = (factor: number, x: number) =>
    show((window) => scaleWindow(window, factor, dayAt(x - box().left, window, box().width), hand.bounds()))
  const settle = () => {
    if (live) hand.settle(live)
    live = null
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, event.clientX)
    start = fingers.size === 1 ? { x: event.clientX, y: event.clientY } : null
  }
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (before === undefined) return
    const [other] = [...fingers].flatMap(([id, x]) => (id === event.pointerId ? [] : [x]))
    if (start && Math.abs(event.clientX - start.x) < STILL) return
    start = null
    fingers.set(event.pointerId, event.clientX)
    if (other === undefined) pan(before - event.clientX)
    else {
      const [wide, now] = [Math.abs(before - other), Math.abs(event.clientX - other)]
      if (wide > 0 && now > 0) zoom(wide / now, (event.clientX + other) / 2)
    }
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return
    if (start && event.type === 'pointerup') hand.tap(start.x - box().left, start.y - box().top)
    else if (fingers.size === 0) settle()
    start = null
  }
  const wheel = (event: WheelEvent) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (!event.ctrlKey && !sideways) return
    event.preventDefault()
    if (event.ctrlKey) zoom(Math.exp(event.deltaY * WHEEL_ZOOM), event.clientX)
    else pan(event.deltaX)
    clearTimeout(rest)
    rest = setTimeout(settle, WHEEL_REST_MS)
  }

  const listeners = new AbortController()
  const { signal } = listeners
  const on = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    run: (event: PointerEvent) => void,
  ) => element.addEventListener(type, (event) => event instanceof PointerEvent && run(event), { signal })
  on('pointerdown', down)
  on('pointermove', move)
  on('pointerup', up)
  on('pointercancel', up)
  element.addEventListener('wheel', (event) => event instanceof WheelEvent && wheel(event), { signal, passive: false })
  return () => {
    clearTimeout(rest)
    listeners.abort()
  }
}
