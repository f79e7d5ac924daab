import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { authorOf, readReplies } from '#domain/exchange/annotations/replies.ts'
import { LongMarkdown } from '#ui/LongMarkdown.tsx'
import { Replies } from '#ui/Replies.tsx'
import type { Row } from '#ui/use-rows.ts'

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A highlight away from its text: words, note, tags and time. Out of sight it costs no layout. */
export function NoteCard({
  row: { measure, ...row },
  active = false,
  annotation,
  state,
  to,
  time,
  pick,
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
  /** The moment to be shown, with a word before it. */
  readonly time: { readonly word: string; readonly at: string }
  /** The box that picks it, before all else of its last line, as beside the text; none where nothing is picked. */
  readonly pick?: ReactNode
  /** What can be done with it. */
  readonly children: ReactNode
}) {
  const { colour, target, note, tags } = annotation
  const author = authorOf(annotation)
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
      id={`note-${annotation.id}`}
      // Keys of the list lead here; Tab leads to what is in it.
      tabIndex={-1}
      aria-current={active || undefined}
      data-colour={colour}
      className="rounded-lg border border-line bg-raised py-3 pr-2 pl-4 wrap-anywhere shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_7rem] [content-visibility:auto]"
    >
      {state && <p className="mb-1.5 text-xs font-medium text-danger">{state}</p>}
      <p dir="auto" className="pr-2 font-serif leading-snug">
        {to ? (
          <Link to={to} className="block hover:underline">
            {words}
          </Link>
        ) : (
          words
        )}
      </p>
      {author !== null && <p className="mt-2 -mb-1 pr-2 text-xs wrap-anywhere text-soft">by {author}</p>}
      {note && (
        <div className="mt-2 pr-2 text-sm">
          <LongMarkdown text={note} onPage />
        </div>
      )}
      <div className="pr-2">
        <Replies replies={readReplies(annotation)} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
        {pick && <div className="-mr-1 -ml-2">{pick}</div>}
        {tags.length > 0 && (
          <ul aria-label="Tags" className="contents">
            {tags.map((tag) => (
              <li key={tag} className="max-w-full rounded-full border border-line bg-sunken px-2.5 py-0.5 text-xs">
                {tag}
              </li>
            ))}
          </ul>
        )}
        <p className="mr-auto text-xs text-soft">
          {time.word} <time dateTime={time.at}>{TIME.format(new Date(time.at))}</time>
        </p>
        <div className="ml-auto flex gap-1">{children}</div>
      </div>
    </li>
  )
}
