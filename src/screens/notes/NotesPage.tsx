import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { orderByTime } from '#domain/annotation/order-annotations.ts'
import { tagsInUse } from '#domain/annotation/tags-in-use.ts'
import { statementsQuery } from '#queries/all-corrections.ts'
import { allAnnotationsQuery, trashQuery } from '#queries/annotations.ts'
import { ExportButton } from './ExportButton.tsx'
import { useLater } from '#ui/use-later.ts'
import { usePicks } from '#ui/use-picks.ts'
import { BulkBar } from './BulkBar.tsx'
import { FilterBar } from './FilterBar.tsx'
import { filterNotes } from './filter-notes.ts'
import { ImportButton } from './ImportButton.tsx'
import { NotesList } from './NotesList.tsx'
import type { NotesOfText } from './notes-of-text.ts'
import { Trash } from './Trash.tsx'
import { useAllNotes } from './use-all-notes.ts'
import { useAsked } from './use-asked.ts'
import { useNoteChanges } from './use-note-changes.ts'
import { useWriting } from './use-writing.ts'

/** All annotations of all texts; with `?show=trash`, those that were deleted. */
export function NotesPage() {
  const read = useAllNotes()
  const later = useLater(read, countOf(read ?? []))
  const writing = useWriting(later)
  const all = writing.listed
  const { error } = useQuery(allAnnotationsQuery)
  const { data: trash } = useQuery(trashQuery)
  const { data: stated = 0 } = useQuery(statementsQuery)
  const { asked } = useAsked()
  const [search] = useSearchParams()
  const picks = usePicks()
  const { restore, deleteForGood } = useNoteChanges()
  const inTrash = search.get('show') === 'trash'

  const tags = tagsInUse((all ?? []).flatMap(({ placed }) => placed.map(({ annotation }) => annotation)))
  const total = countOf(all ?? [])
  const found = (all ?? [])
    .map((notes) => ({ ...notes, placed: filterNotes(notes.placed, asked, writing.id) }))
    .filter(({ placed }) => placed.length > 0)
  const shown = asked.sort === 'time' ? newestFirst(found) : found
  const count = countOf(shown)

  return (
    <div className="mx-auto max-w-3xl [--bulk-top:calc(var(--bar)+0.25rem)] px-4 pt-airy pb-24 sm:px-6 sm:pt-12">
      <title>{inTrash ? 'Trash · Lectern' : 'Notes · Lectern'}</title>
      <div className="@container mb-6 flex flex-wrap items-end justify-between gap-apart">
        <h1 className="font-serif text-3xl font-semibold">{inTrash ? 'Trash' : 'Notes'}</h1>
        <div className="flex flex-wrap items-center gap-1">
          {!inTrash && <ImportButton />}
          <Link
            to={inTrash ? '/notes' : '/notes?show=trash'}
            className="inline-flex min-h-9 items-center rounded-md px-3 @max-[20em]:px-1 text-sm font-medium whitespace-nowrap text-soft hover:bg-sunken hover:text-ink"
          >
            {inTrash ? 'Back to the notes' : `Trash (${trash?.length ?? 0})`}
          </Link>
        </div>
      </div>
      {inTrash ? (
        <Trash onRestore={restore} onDeleteForGood={deleteForGood} />
      ) : (
        <>
          {!all && !error && <p className="text-sm text-soft">Looking for your notes …</p>}
          {!all && error && <p className="text-danger">Your notes cannot be read now. Reload the page to try again.</p>}
          {all?.length === 0 && (
            <p className="rounded-lg border border-dashed border-edge p-6 leading-relaxed text-soft">
              No highlights yet.{' '}
              <Link to="/" className="text-accent underline underline-offset-2">
                Open a text
              </Link>
              , select words, and pick a colour: what you highlight and note in any text is listed here.
            </p>
          )}
          {all?.length === 0 && stated > 0 && (
            <div className="mt-3 flex flex-wrap gap-1.5 text-sm">
              <ExportButton notes={[]} corrections />
            </div>
          )}
          {all && all.length > 0 && (
            <FilterBar tags={tags} shown={count} total={total}>
              <ExportButton notes={shown} corrections />
            </FilterBar>
          )}
          {picks.ids.size > 0 && <BulkBar notes={shown} tags={tags} picks={picks} />}
          <NotesList notes={shown} picks={picks} writing={writing} />
        </>
      )}
    </div>
  )
}

function countOf(texts: readonly NotesOfText[]): number {
  return texts.reduce((sum, { placed }) => sum + placed.length, 0)
}

/** The text with the newest highlight first, and in each the newest first. */
function newestFirst(texts: readonly NotesOfText[]): NotesOfText[] {
  const newestOf = ({ placed }: NotesOfText) => placed[0]?.annotation.created ?? ''
  return texts
    .map((notes) => ({ ...notes, placed: orderByTime(notes.placed) }))
    .sort((a, b) => (newestOf(a) < newestOf(b) ? 1 : -1))
}
