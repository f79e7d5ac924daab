import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from './Button.tsx'

type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'done' | 'problem'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

export type Notices = {
  /** Speaks to assistive technology alone. */
  readonly say: (text: string) => void
  /** Shows and speaks; `action` is one step back or on. A problem stays until it is closed. */
  readonly show: (text: string, options?: Partial<Pick<Toast, 'action' | 'tone'>>) => void
  /** Shows why something went wrong: a sentence, or an error that has one for its message. */
  readonly fail: (why: unknown) => void
}

const Context = createContext<Notices>({ say: () => {}, show: () => {}, fail: () => {} })

export function useNotices(): Notices {
  return useContext(Context)
}

const SHOWN_MS = 8000 // long enough to read a line and reach Undo; Ctrl+Z and the trash outlast it

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState('')
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const next = useRef(0)
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  useEffect(() => () => timers.current.forEach(clearTimeout), [])

  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  // The same sentence twice would not be spoken twice: a trailing space makes it another text.
  const say = useCallback((text: string) => setSpoken((before) => (before === text ? `${text} ` : text)), [])
  const show = useCallback<Notices['show']>(
    (text, { action = null, tone = 'done' } = {}) => {
      const id = next.current++
      setToasts((all) => [...all.slice(-2), { id, text, tone, action }])
      say(text)
      if (tone === 'done') timers.current.push(setTimeout(() => close(id), SHOWN_MS))
    },
    [close, say],
  )
  const notices = useMemo(() => {
    const fail = (why: unknown) => show(why instanceof Error ? why.message : String(why), { tone: 'problem' })
    return { say, show, fail }
  }, [say, show])

  return (
    <Context value={notices}>
      {children}
      <div role="status" aria-live="polite" className="sr-only">
        {spoken}
      </div>
      {/* All that is on a page belongs to a landmark. */}
      <section aria-label="Messages" hidden={toasts.length === 0}>
        <ul
          id="messages"
          aria-label="Messages"
          className="pointer-events-none print:hidden fixed inset-x-3 bottom-4 z-50 flex flex-col items-center gap-2"
        >
          {toasts.map((toast) => (
            <li
              key={toast.id}
              className={`pointer-events-auto flex max-w-xl items-center gap-2 rounded-lg border bg-raised py-1.5 pr-1.5 pl-4 text-sm text-ink shadow-lg ${toast.tone === 'problem' ? 'border-danger' : 'border-edge'}`}
            >
              <span className="my-1 line-clamp-3 min-w-0 wrap-anywhere">{toast.text}</span>
              {toast.action && (
                <Button
                  look="quiet"
                  className="text-accent!"
                  onClick={() => {
                    toast.action?.run()
                    close(toast.id)
                  }}
                >
                  {toast.action.label}
                </Button>
              )}
              <IconButton icon="close" name="Close this message" onClick={() => close(toast.id)} />
            </li>
          ))}
        </ul>
      </section>
    </Context>
  )
}
