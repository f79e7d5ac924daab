const MOST = 1 / 5 // of the window's height: a bar of more than that leaves too little of the text

/**
 * Keeps `--bar` at the height that the bar takes of the top of the window. Where large letters on a small window would make
 * that too much, nothing stays there (`data-cramped`): the bar goes with the page. Returns its own undo.
 */
export function watchBarRoom(bar: HTMLElement): () => void {
  const root = document.documentElement
  const look = () => {
    const isCramped = bar.offsetHeight > MOST * innerHeight
    root.toggleAttribute('data-cramped', isCramped)
    root.style.setProperty('--bar', isCramped ? '0px' : `${bar.offsetHeight}px`)
  }
  look()
  const observer = new ResizeObserver(look)
  observer.observe(bar)
  addEventListener('resize', look)
  return () => {
    observer.disconnect()
    removeEventListener('resize', look)
    root.removeAttribute('data-cramped')
    root.style.removeProperty('--bar')
  }
}
