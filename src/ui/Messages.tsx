import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button, IconButton } from './Button.tsx'
import { focusWhenThere } from './focus-if-lost.ts'
import { useNotices, useToasts, type Toast } from './notices.tsx'

const SHOWN_MS = 8000 // long enough to read a line and reach Undo; Ctrl+Z and the trash outlast it

/** What `show` and `fail` of the notices show, at the foot of the window. */
export function Messages() {
  const { toasts, close } = useToasts()
  /** Where the focus was before it came here. */
  const before = useRef<HTMLElement>(null)
  const list = useRef<HTMLUListElement>(null)

  return (
    // All that is on a page belongs to a landmark.
    <section aria-label="Messages" hidden={toasts.length === 0}>
      <ul
        ref={list}
        id="messages"
        aria-label="Messages"
        className="pointer-events-none print:hidden fixed inset-x-3 bottom-4 z-50 flex flex-col items-center gap-2"
        onFocus={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget))
            before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
        }}
      >
        {toasts.map((toast) => (
          <Message
            key={toast.id}
            toast={toast}
            onClose={(home) => {
              close(toast.id)
              const back = () => (before.current?.isConnected ? before.current : document.getElementById('main'))
              if (list.current) focusWhenThere(list.current, home ?? back, back)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

function Message({
  toast: { text, tone = 'done', action, undo, home },
  onClose,
}: {
  readonly toast: Toast
  /** Gets where the focus belongs then, if there is such a place. */
  readonly onClose: (home?: Toast['home']) => void
}) {
  const { say } = useNotices()
  // Whoever is at it is not hurried.
  const [held, setHeld] = useState(false)
  const [undoing, setUndoing] = useState(false)
  const stays = tone === 'problem' || held || undoing

  const goes = useEffectEvent(() => onClose())
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(() => goes(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [stays])

  const takeBack = () => {
    if (undoing || !undo) return
    setUndoing(true)
    undo().then(
      () => {
        say(`Undone: ${text}`)
        onClose(home)
      },
      () => setUndoing(false),
    )
  }

  return (
    <li
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className={`pointer-events-auto flex max-w-xl items-center gap-2 rounded-lg border bg-raised py-1.5 pr-1.5 pl-4 text-sm text-ink shadow-lg ${tone === 'problem' ? 'border-danger' : 'border-edge'}`}
    >
      <span className="my-1 line-clamp-3 min-w-0 wrap-anywhere">{text}</span>
      {undo && (
        <Button look="quiet" className="text-accent!" aria-disabled={undoing} onClick={takeBack}>
          Undo
        </Button>
      )}
      {action && (
        <Button
          look="quiet"
          className="text-accent!"
          onClick={() => {
            action.run()
            onClose()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" name="Close this message" onClick={() => onClose()} />
    </li>
  )
}
