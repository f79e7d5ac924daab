import { Link } from 'react-router'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { IconButton } from '#ui/Button.tsx'
import { NoteCard } from './NoteCard.tsx'
import type { NotesOfText } from './notes-of-text.ts'

/** The annotations of one text under its headline, each leading to its passage. */
export function TextNotes({
  notes: { sourceId, entry, article, placed },
  onDelete,
}: {
  readonly notes: NotesOfText
  readonly onDelete: (annotation: Annotation) => void
}) {
  const place = entry && `/read/${entry.slug}`
  const addressOf = ({ anchor }: Placed): string | null => {
    if (!place) return null
    // One that has no place is found in the panel beside the text.
    return 'at' in anchor ? `${place}#at=${anchor.at.start}-${anchor.at.end}` : `${place}?panel=highlights&side=open`
  }
  return (
    <section aria-labelledby={`notes-of-${sourceId}`} className="mb-10">
      <h2 id={`notes-of-${sourceId}`} className="mb-1 font-serif text-xl leading-snug font-semibold">
        {place ? (
          <Link to={place} className="hover:text-accent">
            {entry.title}
          </Link>
        ) : (
          'A text that is not here any more'
        )}
      </h2>
      <p className="mb-3 text-sm text-soft">
        {[
          entry?.publication,
          entry?.when,
          placed.length === 1 ? '1 highlight' : `${placed.length} highlights`,
          entry && !article && 'the text cannot be opened now',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ol className="grid gap-3">
        {placed.map((each) => (
          <NoteCard
            key={each.annotation.id}
            annotation={each.annotation}
            state={article && STATES[each.anchor.kind]}
            to={addressOf(each)}
            time={{ word: 'Made', at: each.annotation.created }}
          >
            <IconButton icon="bin" name="Delete this highlight" onClick={() => onDelete(each.annotation)} />
          </NoteCard>
        ))}
      </ol>
    </section>
  )
}

const STATES = {
  whole: null,
  anchored: null,
  changed: 'The text has changed here: check this.',
  orphaned: 'These words are no longer in the text. They are kept here.',
} as const
