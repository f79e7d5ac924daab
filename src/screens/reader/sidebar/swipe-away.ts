const MEANT = 8 // CSS pixels: less is the trembling of a tap
const FAR = 96 // from here on letting go closes it, however slowly it came
const FAST = 0.5 // CSS pixels a millisecond: a flick closes it, however short it is

/** Lets a finger on the head of a sheet draw it down and away; let go too soon, it goes back. Returns how to stop. */
export function swipeAway(head: HTMLElement, sheet: HTMLElement, onAway: () => void): () => void {
  let start: { readonly id: number; readonly y: number; readonly at: number } | null = null

  const onDown = (event: PointerEvent) => {
    // A mouse has the button, and may leave the head at any time.
    if (event.pointerType === 'mouse' || !event.isPrimary) return
    start = { id: event.pointerId, y: event.clientY, at: event.timeStamp }
    sheet.style.transition = 'none'
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start?.id) return
    const down = event.clientY - start.y
    sheet.style.transform = down > MEANT ? `translateY(${down}px)` : ''
  }
  const onEnd = (event: PointerEvent) => {
    if (event.pointerId !== start?.id) return
    const down = event.clientY - start.y
    const isFast = down > MEANT && down / (event.timeStamp - start.at) > FAST
    rest()
    if (event.type === 'pointerup' && (down > FAR || isFast)) onAway()
  }
  const rest = () => {
    start = null
    sheet.style.transition = ''
    sheet.style.transform = ''
  }

  head.addEventListener('pointerdown', onDown)
  head.addEventListener('pointermove', onMove)
  head.addEventListener('pointerup', onEnd)
  head.addEventListener('pointercancel', onEnd)
  return () => {
    rest()
    head.removeEventListener('pointerdown', onDown)
    head.removeEventListener('pointermove', onMove)
    head.removeEventListener('pointerup', onEnd)
    head.removeEventListener('pointercancel', onEnd)
  }
}
