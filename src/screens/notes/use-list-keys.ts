import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import { useShortcuts, type Shortcut } from '#ui/keyboard.tsx'

type ListCommands = {
  readonly ids: readonly string[]
  readonly bringIntoSight: (id: string) => void
  readonly onPick: (id: string) => void
  readonly onPickThrough: (id: string) => void
  /** False when nothing was held. */
  readonly onLetGo: () => boolean
  readonly onRemove: (id: string) => void
  readonly onWrite: (id: string) => void
  readonly onRecolour: (id: string, colour: Colour) => void
}

export type ListKeys = {
  /** The note that the keys act on: the one that has the focus, or had it last; when that is gone, the one that stands there now. */
  readonly active: string | null
  readonly focusIsOn: (id: string) => void
}

/** The keys of the list of notes. */
export function useListKeys(commands: ListCommands): ListKeys {
  const { ids } = commands
  const [chosen, setChosen] = useState<{ readonly id: string; readonly at: number } | null>(null)
  const isThere = chosen !== null && ids.includes(chosen.id)
  const active = isThere ? chosen.id : chosen && (ids[Math.min(chosen.at, ids.length - 1)] ?? null)
  const choose = useCallback((id: string) => setChosen({ id, at: ids.indexOf(id) }), [ids])

  const keepFocus = useEffectEvent(() => {
    // It was deleted, or a filter hides what it has become.
    if (isThere || chosen === null || document.activeElement !== document.body) return
    if (active === null) document.getElementById('main')?.focus()
    else focusSoon(active)
  })
  useEffect(() => keepFocus(), [active])

  const shortcuts = useMemo(() => tableOf(commands, active, choose), [commands, active, choose])
  useShortcuts(shortcuts)

  return { active, focusIsOn: choose }
}

function tableOf(to: ListCommands, active: string | null, choose: (id: string) => void): Shortcut[] {
  const { ids } = to
  const list = 'The list of notes'
  const now = active === null ? -1 : ids.indexOf(active)
  const go = (index: number): boolean => {
    const id = ids[Math.min(ids.length - 1, Math.max(0, index))]
    if (id === undefined) return false
    choose(id)
    to.bringIntoSight(id)
    focusSoon(id)
    return true
  }
  const onActive = (run: (id: string) => void) => () => {
    if (active !== null) run(active)
    return active !== null
  }
  const remove = onActive((id) => {
    const next = ids[now + 1] ?? ids[now - 1]
    to.onRemove(id)
    if (next === undefined) return
    choose(next)
    focusSoon(next)
  })
  return [
    { keys: 'j', does: 'Next note', group: list, run: () => go(now + 1) },
    { keys: 'k', does: 'Previous note', group: list, run: () => go(now - 1) },
    { keys: 'Home', does: 'First note', group: list, run: () => go(0) },
    { keys: 'End', does: 'Last note', group: list, run: () => go(ids.length - 1) },
    { keys: 'Enter', does: 'Read it in its text', group: list, run: () => active !== null && follow(active) },
    { keys: 'n', does: 'Write or edit its note', group: list, run: onActive(to.onWrite) },
    ...COLOURS.map((colour, index) => ({
      keys: String(index + 1),
      does: `Recolour: ${colour}`,
      group: list,
      run: onActive((id) => to.onRecolour(id, colour)),
    })),
    { keys: 'x', does: 'Select the note', group: list, run: onActive(to.onPick) },
    { keys: 'X', does: 'Select all from the last one selected', group: list, run: onActive(to.onPickThrough) },
    { keys: 'Escape', does: 'Select none', group: list, run: to.onLetGo },
    { keys: '#', does: 'Delete the note', group: list, run: remove },
    { keys: 'Delete', does: 'Delete the note', group: list, run: remove },
  ]
}

/** False where the focus is on something that has a use for the key itself, or the words lead nowhere. */
function follow(id: string): boolean {
  const card = cardOf(id)
  const words = card?.querySelector<HTMLElement>('a')
  if (document.activeElement !== card || !words) return false
  words.click()
  return true
}

const TRIES = 20 // frames: a row that was far away is there after two or three

let waiting = 0

/** Focuses a card once it is on the page; the last one that was asked for. */
function focusSoon(id: string, tries = TRIES): void {
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(() => {
    const card = cardOf(id)
    if (card) card.focus()
    else if (tries > 0) focusSoon(id, tries - 1)
  })
}

export function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`note-${id}`)
}
