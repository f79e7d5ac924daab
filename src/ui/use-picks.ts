import { useState } from 'react'

/** The items of a list that the reader has picked, to do something to all of them at once. */
export type Picks = {
  readonly ids: ReadonlySet<string>
  readonly toggle: (id: string) => void
  /** Picks all from the one that was picked last up to `id`, in the order that the list shows them. */
  readonly through: (id: string, shown: readonly string[]) => void
  readonly add: (ids: readonly string[]) => void
  readonly none: () => void
}

const NONE: ReadonlySet<string> = new Set()

export function usePicks(): Picks {
  const [ids, setIds] = useState(NONE)
  const [last, setLast] = useState<string | null>(null)
  const add = (more: readonly string[]) => setIds((before) => new Set([...before, ...more]))

  return {
    ids,
    toggle: (id) => {
      setLast(id)
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
      )
    },
    through: (id, shown) => {
      const to = shown.indexOf(id)
      const from = last === null ? to : shown.indexOf(last)
      add(from === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1))
      setLast(id)
    },
    add,
    none: () => {
      setIds(NONE)
      setLast(null)
    },
  }
}
