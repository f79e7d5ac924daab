/** Which events of the list are in sight. Kept beside React: scrolling draws the mark of it on the axis anew, and nothing else. */
export type ShownEvents = {
  /** Their keys: the same set while they are the same. */
  readonly keys: () => ReadonlySet<string>
  readonly subscribe: (onChange: () => void) => () => void
  /** Watches the rows in an element until it is told to stop; `bar` is how much of the page its top is covered by, in CSS pixels. */
  readonly watch: (list: HTMLElement, bar: number) => () => void
}

const NONE: ReadonlySet<string> = new Set()
const EDGE = 16 // px of a row that must be in sight: the air below its words says nothing

export function shownEvents(): ShownEvents {
  let keys = NONE
  const listeners = new Set<() => void>()
  const show = (next: ReadonlySet<string>) => {
    keys = next
    for (const listener of listeners) listener()
  }
  return {
    keys: () => keys,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    watch: (list, bar) => {
      const rows = new IntersectionObserver(
        (changes) => {
          const next = new Set(keys)
          for (const { target, isIntersecting } of changes) {
            const key = target instanceof HTMLElement ? target.dataset['event'] : undefined
            if (key !== undefined && isIntersecting) next.add(key)
            else if (key !== undefined) next.delete(key)
          }
          show(next)
        },
        { rootMargin: `-${bar + EDGE}px 0px -${EDGE}px` },
      )
      // Of a long list rows come and go; one that is watched already stays so.
      const watchAll = () => {
        for (const row of list.querySelectorAll('[data-event]')) rows.observe(row)
      }
      const changes = new MutationObserver(watchAll)
      changes.observe(list, { childList: true, subtree: true })
      watchAll()
      return () => {
        changes.disconnect()
        rows.disconnect()
        show(NONE)
      }
    },
  }
}
