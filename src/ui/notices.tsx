import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'

type More = {
  /** A problem stays until it is closed. */
  readonly tone?: 'done' | 'problem'
  /** One step on. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** One step back: kept when it is done. Why it cannot be done is said by whoever does it. */
  readonly undo?: () => Promise<unknown>
  /** Where the focus belongs after `undo`, once it is there: what was brought back. */
  readonly home?: () => HTMLElement | null | undefined
}

export type Toast = More & { readonly id: number; readonly text: string }

export type Notices = {
  /** Speaks to assistive technology alone. */
  readonly say: (text: string) => void
  /** Shows and speaks. What stands there already is shown once, but each step back stays within reach. */
  readonly show: (text: string, more?: More) => void
  /** Shows why something went wrong: a sentence, or an error that has one for its message. */
  readonly fail: (why: unknown) => void
}

type Toasts = { readonly toasts: readonly Toast[]; readonly close: (id: number) => void }

const Context = createContext<Notices>({ say: () => {}, show: () => {}, fail: () => {} })
const Shown = createContext<Toasts>({ toasts: [], close: () => {} })

export function useNotices(): Notices {
  return useContext(Context)
}

/** What `Messages` shows. */
export function useToasts(): Toasts {
  return useContext(Shown)
}

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState('')
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const next = useRef(0)

  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const notices = useMemo((): Notices => {
    // The same sentence twice would not be spoken twice: a trailing space makes it another text.
    const say = (text: string) => setSpoken((before) => (before === text ? `${text} ` : text))
    const show: Notices['show'] = (text, more) => {
      const id = next.current++
      setToasts((all) => [
        ...all.filter((toast) => toast.undo !== undefined || toast.text !== text).slice(-2),
        { id, text, ...more },
      ])
      say(text)
    }
    return { say, show, fail: (why) => show(why instanceof Error ? why.message : String(why), { tone: 'problem' }) }
  }, [])

  return (
    <Context value={notices}>
      <Shown value={useMemo(() => ({ toasts, close }), [toasts, close])}>{children}</Shown>
      <div role="status" aria-live="polite" className="sr-only">
        {spoken}
      </div>
    </Context>
  )
}
