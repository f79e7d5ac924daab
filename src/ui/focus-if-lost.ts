type Home = () => HTMLElement | null | undefined

/**
 * Gives the focus a home when what had it is gone (a closed panel, a deleted card). What still has it keeps it.
 * Two frames: the screen has changed by then, and an element that took the focus itself has it.
 */
export function focusIfLost(home: Home): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isLost()) home()?.focus({ preventScroll: true })
    }),
  )
}

const TRIES = 20 // frames: what is brought back is stored, read and drawn first

/** The same for what goes now, where the home is still to come. Where it does not come, the other one is it. */
export function focusWhenThere(leaving: Element, home: Home, otherwise: Home): void {
  const look = (tries: number) => {
    // The reader has gone on.
    if (!isLost() && !leaving.contains(document.activeElement)) return
    const there = isLost() ? home() : null
    if (there) there.focus()
    else if (tries > 0) requestAnimationFrame(() => look(tries - 1))
    else focusIfLost(otherwise)
  }
  look(TRIES)
}

function isLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body
}
