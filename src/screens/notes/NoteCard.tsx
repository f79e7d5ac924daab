import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Row } from '#ui/use-rows.ts'

/** A highlight away from its text: its words, and what is given of it. Out of sight it costs no layout. */
export function NoteCard({
  row: { measure, ...row },
  active = false,
  annotation: { id, colour, target },
  state,
  to,
  children,
}: {
  readonly row: Row['props']
  /** Keys act on it. */
  readonly active?: boolean
  readonly annotation: Annotation
  /** What the reader has to know of its place; null when nothing. */
  readonly state: string | null
  /** Where the words lead; null when nowhere. */
  readonly to: string | null
  readonly children: ReactNode
}) {
  const words = isWhole(target) ? (
    <span className="font-sans text-xs font-medium text-soft">On the whole text</span>
  ) : (
    <>
      <span className="sr-only">{colour} highlight: </span>
      <q className="line-clamp-6 before:content-none after:content-none">{target.quote.exact}</q>
    </>
  )
  return (
    <li
      {...row}
      ref={measure}
      id={`note-${id}`}
      // Keys of the list lead here; Tab leads to what is in it.
      tabIndex={-1}
      aria-current={active || undefined}
      data-colour={colour}
      className="rounded-lg border border-line bg-raised py-3 pr-2 pl-3 wrap-anywhere shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_7rem] [content-visibility:auto]"
    >
      {state && <p className="mb-1.5 px-1 text-xs font-medium text-danger">{state}</p>}
      <p dir="auto" className="pr-2 pl-1 font-serif leading-snug">
        {to ? (
          <Link to={to} className="block hover:underline">
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      {children}
    </li>
  )
}
