import { Link } from 'react-router'
import type { Row } from '#ui/use-rows.ts'
import type { NotesOfText } from './notes-of-text.ts'

/** The headline of a text over its highlights, and how many there are. */
export function TextHeading({
  notes: { entry, article, placed },
  row: { measure, ...row },
}: {
  readonly notes: NotesOfText
  readonly row: Row['props']
}) {
  return (
    <div ref={measure} {...row} className="pt-6 first:pt-0">
      <h2 className="mb-1 font-serif text-xl leading-snug font-semibold">
        {entry ? (
          <Link to={`/read/${entry.slug}`} className="hover:text-accent">
            {entry.title}
          </Link>
        ) : (
          titleOf(entry)
        )}
      </h2>
      <p className="text-sm text-soft">
        {[
          entry?.publication,
          entry?.when,
          placed.length === 1 ? '1 highlight' : `${placed.length} highlights`,
          entry && !article && 'the text cannot be opened now',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

export function titleOf(entry: NotesOfText['entry']): string {
  return entry?.title ?? 'A text that is not here any more'
}
