import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { addressElsewhere } from '#domain/exchange/annotations/elsewhere.ts'
import { binTexts } from '#queries/change-sources.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import type { Row } from '#ui/use-rows.ts'
import { type NotesOfText, titleOf } from './notes-of-text.ts'
import { WhichText } from './WhichText.tsx'

/** The headline of a text over its highlights, and how many there are. */
export function TextHeading({
  notes,
  row: { measure, ...row },
}: {
  readonly notes: NotesOfText
  readonly row: Row['props']
}) {
  const { sourceId, entry, removed, article, placed } = notes
  const { say, fail } = useNotices()
  const { mutateAsync: bin } = useMutation(binTexts)
  const waiting = addressElsewhere(sourceId)
  return (
    <div ref={measure} {...row} className="pt-6 first:pt-0">
      <h2 className="mb-1 font-serif text-xl leading-snug font-semibold wrap-anywhere">
        {entry ? (
          <Link to={`/read/${entry.slug}`} className="hover:text-accent">
            {entry.title}
          </Link>
        ) : (
          titleOf(notes)
        )}
      </h2>
      <p className="text-sm text-soft">
        {[
          (entry ?? removed)?.publication,
          (entry ?? removed)?.when,
          placed.length === 1 ? '1 highlight' : `${placed.length} highlights`,
          entry && !article && 'the text cannot be opened now',
          removed && 'the text was removed',
          waiting !== null && 'the text is not here: once it is added, they go to their place in it',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {removed && (
        <Button
          icon="back"
          className="mt-2"
          onClick={() => {
            bin({ ids: [sourceId], deleted: false }).then(() => say(`Restored ${removed.title}`), fail)
          }}
        >
          Restore the text
        </Button>
      )}
      {waiting !== null && <WhichText address={waiting} />}
    </div>
  )
}
