import { useMemo, useState } from 'react'
import { useShortcuts, type Shortcut } from '#ui/keyboard.tsx'

type ListCommands = {
  readonly ids: readonly string[]
  readonly bringIntoSight: (id: string) => void
  readonly onPick: (id: string) => void
  readonly onPickThrough: (id: string) => void
  /** False when nothing was held. */
  readonly onLetGo: () => boolean
  readonly onRemove: (id: string) => void
}

export type ListKeys = {
  /** The note that the keys act on: the one that has the focus, or had it last. */
  readonly active: string | null
  readonly focusIsOn: (id: string) => void
}

/** The keys of the list of notes. */
export function useListKeys(commands: ListCommands): ListKeys {
  const [active, setActive] = useState<string | null>(null)

  const shortcuts = useMemo((): Shortcut[] => {
    const { ids, bringIntoSight, onPick, onPickThrough, onLetGo, onRemove } = commands
    const now = active === null ? -1 : ids.indexOf(active)
    const go = (index: number): boolean => {
      const id = ids[Math.min(ids.length - 1, Math.max(0, index))]
      if (id === undefined) return false
      setActive(id)
      bringIntoSight(id)
      focusSoon(id)
      return true
    }
    const onActive = (run: (id: string) => void) => () => {
      const id = ids[now]
      if (id !== undefined) run(id)
      return id !== undefined
    }
    const list = 'The list of notes'
    const remove = onActive((id) => {
      const index = ids.indexOf(id)
      onRemove(id)
      const next = ids[index + 1] ?? ids[index - 1]
      if (next === undefined) return
      setActive(next)
      focusSoon(next)
    })
    return [
      { keys: 'j', does: 'Next note', group: list, run: () => go(now + 1) },
      { keys: 'k', does: 'Previous note', group: list, run: () => go(now - 1) },
      { keys: 'Home', does: 'First note', group: list, run: () => go(0) },
      { keys: 'End', does: 'Last note', group: list, run: () => go(ids.length - 1) },
      { keys: 'x', does: 'Select the note', group: list, run: onActive(onPick) },
      { keys: 'X', does: 'Select all from the last one selected', group: list, run: onActive(onPickThrough) },
      { keys: 'Escape', does: 'Select none', group: list, run: onLetGo },
      { keys: '#', does: 'Delete the note', group: list, run: remove },
      { keys: 'Delete', does: 'Delete the note', group: list, run: remove },
    ]
  }, [commands, active])
  useShortcuts(shortcuts)

  return { active, focusIsOn: setActive }
}

const TRIES = 20 // frames: a row that was far away is there after two or three

let waiting = 0

/** Focuses a card once it is on the page; the last one that was asked for. */
function focusSoon(id: string, tries = TRIES): void {
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(() => {
    const card = document.getElementById(`note-${id}`)
    if (card) card.focus()
    else if (tries > 0) focusSoon(id, tries - 1)
  })
}
