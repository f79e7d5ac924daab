'use no memo' // what it keeps for good is kept by hand; the rest is made once

import { createContext, useContext, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'

/** One key or chord and what it does; `keys` as in `h`, `?`, `Mod+z`, `Shift+ArrowRight`, or two in a row: `g l`. */
export type Shortcut = {
  readonly keys: string
  readonly does: string
  readonly group: string
  /** Return false to leave the key to the browser. */
  readonly run: () => boolean | void
}

type Registry = {
  readonly add: (shortcuts: readonly Shortcut[]) => () => void
  readonly all: () => readonly Shortcut[]
}

const Context = createContext<Registry>({ add: () => () => {}, all: () => [] })

const SEQUENCE_MS = 1200 // time for the second key of `g l`
const PATIENCE_MS = 10_000 // for what a chord does to be loaded: `Mod+z` right after a reload must not be lost

/** The chord of an event as a shortcut writes it. Letters go by character, so that every layout works. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const printable = [...event.key].length === 1
  const parts = []
  if (event.ctrlKey || event.metaKey) parts.push('Mod')
  if (event.altKey) parts.push('Alt')
  if (event.shiftKey && (!printable || parts.length > 0)) parts.push('Shift')
  parts.push(printable && parts.length > 0 ? event.key.toLowerCase() : event.key)
  return parts.join('+')
}

/**
 * Fields keep their keys, choices and sliders too: a letter there must not act on the screen behind. But a chord is
 * kept by those alone in which words are typed: a tick has no undo of its own.
 */
function isKept(chord: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const fields = chord.startsWith('Mod')
    ? 'textarea, input:not([type=checkbox], [type=radio], [type=range])'
    : 'textarea, select, input'
  return target.isContentEditable || target.matches(fields)
}

/**
 * The one registry of keys. `singleKeys` false leaves every printable key without a modifier alone (WCAG 2.1.4).
 * A later registration of the same keys wins while it is there: a screen over the frame.
 */
export function KeyboardProvider({
  singleKeys,
  children,
}: {
  readonly singleKeys: boolean
  readonly children: ReactNode
}) {
  const groups = useRef<(readonly Shortcut[])[]>([])
  const unheard = useRef({ chord: '', at: 0 })
  const registry = useMemo<Registry>(
    () => ({
      add: (shortcuts) => {
        groups.current = [...groups.current, shortcuts]
        const { chord, at } = unheard.current
        const late = performance.now() - at < PATIENCE_MS && shortcuts.find(({ keys }) => keys === chord)
        if (late) {
          unheard.current = { chord: '', at: 0 }
          late.run()
        }
        return () => {
          groups.current = groups.current.filter((group) => group !== shortcuts)
        }
      },
      all: () => groups.current.flat(),
    }),
    [],
  )

  // With the page, not after it: a key that is pressed at once is heard.
  useLayoutEffect(() => {
    let first = { chord: '', at: 0 }
    const onKeyDown = (event: KeyboardEvent) => {
      const chord = chordOf(event)
      if (event.defaultPrevented || event.isComposing || isKept(chord, event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (!singleKeys && [...chord].length === 1) return
      const pair = event.timeStamp - first.at < SEQUENCE_MS ? `${first.chord} ${chord}` : ''
      first = { chord, at: event.timeStamp }
      const all = groups.current.flat()
      const shortcut = (pair && all.findLast(({ keys }) => keys === pair)) || all.findLast(({ keys }) => keys === chord)
      if (shortcut && shortcut.run() !== false) event.preventDefault()
      unheard.current = { chord: shortcut || !chord.startsWith('Mod') ? '' : chord, at: performance.now() }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [singleKeys])

  return <Context value={registry}>{children}</Context>
}

/** Registers keys while the component is there. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useContext(Context)
  useLayoutEffect(() => add(shortcuts), [add, shortcuts])
}

/** All keys that are live now, read when they are asked for. */
export function useAllShortcuts(): () => readonly Shortcut[] {
  return useContext(Context).all
}
