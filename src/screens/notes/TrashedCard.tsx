import type { ReactNode } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { authorOf, readReplies } from '#domain/exchange/annotations/replies.ts'
import { LongMarkdown } from '#ui/LongMarkdown.tsx'
import { Replies } from '#ui/Replies.tsx'
import type { Row } from '#ui/use-rows.ts'
import { NoteCard } from './NoteCard.tsx'

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A highlight that was deleted, to be read alone. */
export function TrashedCard({
  row,
  annotation,
  title,
  children,
}: {
  readonly row: Row['props']
  readonly annotation: Annotation
  /** The headline of its text. */
  readonly title: string
  /** What can be done with it. */
  readonly children: ReactNode
}) {
  const { note, tags, deleted, modified } = annotation
  const author = authorOf(annotation)
  const at = deleted ?? modified
  return (
    <NoteCard row={row} annotation={annotation} state={null} to={null}>
      {author !== null && <p className="mt-2 -mb-1 px-1 text-xs wrap-anywhere text-soft">by {author}</p>}
      {note && (
        <div className="mt-2 px-1 text-sm">
          <LongMarkdown text={note} onPage />
        </div>
      )}
      <div className="px-1">
        <Replies replies={readReplies(annotation)} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 pl-1">
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
          {title} · deleted <time dateTime={at}>{TIME.format(new Date(at))}</time>
        </p>
        <div className="ml-auto flex flex-wrap gap-1">{children}</div>
      </div>
    </NoteCard>
  )
}
