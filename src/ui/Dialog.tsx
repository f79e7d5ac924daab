import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './Button.tsx'

/** A modal dialog: the browser's own, so that focus stays in, Escape closes, and focus returns. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // With its words, not after them: a key that is pressed at once is the dialog's, not the screen's behind it.
  useLayoutEffect(() => ref.current?.showModal(), [])
  useEffect(() => {
    const dialog = ref.current
    return () => dialog?.close()
  }, [])

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(42rem,calc(100vw-1.5rem))] rounded-xl border border-line bg-raised p-0 text-ink shadow-2xl backdrop:bg-black/40"
    >
      <div className="flex items-center justify-between border-b border-line py-2 pr-2 pl-5">
        <h2 id={titleId} className="min-w-0 text-base font-semibold wrap-anywhere">
          {title}
        </h2>
        <IconButton icon="close" name="Close" onClick={() => ref.current?.close()} />
      </div>
      <div className="p-5">{children}</div>
    </dialog>
  )
}
