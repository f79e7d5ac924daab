const BOTTOM = 150 // elements in one another: three times what the deepest pages of the press have

/** Whether elements lie so deep in one another that both libraries take minutes over them, or break. */
export function isBottomless(root: Element): boolean {
  let depth = 0
  for (let node: Element | null = root; node;) {
    if (depth > BOTTOM) return true
    const next: Element | null = node.firstElementChild
    if (next) {
      depth++
      node = next
      continue
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement
      depth--
    }
    node = node === root ? null : (node?.nextElementSibling ?? null)
  }
  return false
}
