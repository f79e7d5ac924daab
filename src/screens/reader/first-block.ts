/**
 * The first element of a text that holds a condition which all after it hold, too; null when none does. Blocks follow
 * each other down the page, so halving finds one without measuring all: first among the children of the text, then
 * in one of them, for whoever asks where something stands in a stretch out of sight has all of it laid out.
 */
export function firstBlock(
  root: HTMLElement,
  selector: string,
  holds: (element: Element) => boolean,
): HTMLElement | null {
  const children = [...root.children]
  const near = Math.max(0, halve(children, holds) - 1)
  for (const child of children.slice(near)) {
    const inside = [child, ...child.querySelectorAll(selector)].filter(
      (each): each is HTMLElement => each instanceof HTMLElement && each.matches(selector),
    )
    const found = inside[halve(inside, holds)]
    if (found) return found
  }
  return null
}

/** Ends below a height of the window, in CSS pixels. */
export function endsBelow(y: number): (element: Element) => boolean {
  return (element) => element.getBoundingClientRect().bottom > y
}

export function startsBelow(y: number): (element: Element) => boolean {
  return (element) => element.getBoundingClientRect().top > y
}

/** The number of the first of some elements that holds a condition which all after it hold, too; how many there are when none does. */
export function halve(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    const element = elements[middle]
    if (element && !holds(element)) low = middle + 1
    else high = middle
  }
  return low
}
