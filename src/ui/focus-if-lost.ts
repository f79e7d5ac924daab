/**
 * Gives the focus a home when what had it is gone (a closed panel, a deleted card). What still has it keeps it.
 * Two frames: the screen has changed by then, and an element that took the focus itself has it.
 */
export function focusIfLost(home: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body) home()?.focus({ preventScroll: true })
    }),
  )
}
