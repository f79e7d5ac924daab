import type { ReactNode } from 'react'
import { orderByTime, type Placed } from '#domain/annotation/order-annotations.ts'
import { tagsInUse } from '#domain/annotation/tags-in-use.ts'
import type { OpenArticle } from '#queries/article.ts'
import type { Picks } from '#ui/use-picks.ts'
import { BulkBar } from './BulkBar.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FilterBar } from './FilterBar.tsx'
import { filterNotes } from './filter-notes.ts'
import { useAsked } from './use-asked.ts'

/**
 * What stands above the list of one text's highlights: it says which of them are shown, and in which order, and
 * what can be done to those that are picked.
 */
export function NotesPanel({
  open: { entry, article, source },
  placed,
  keptId,
  picks,
  children,
}: {
  readonly open: OpenArticle
  readonly placed: readonly Placed[]
  /** Shown in any case: the one that is being written. */
  readonly keptId: string | null
  readonly picks: Picks
  readonly children: (shown: readonly Placed[]) => ReactNode
}) {
  const { asked } = useAsked()
  if (placed.length === 0) return children(placed)

  const sorted = asked.sort === 'time' ? orderByTime(placed) : placed
  const shown = filterNotes(sorted, asked, keptId)
  const notes = [{ sourceId: source.id, entry, removed: null, article, placed: shown }]
  const tags = tagsInUse(placed.map(({ annotation }) => annotation))

  return (
    <>
      <FilterBar tags={tags} shown={shown.length} total={placed.length}>
        <ExportButton notes={notes} />
      </FilterBar>
      {picks.ids.size > 0 && <BulkBar notes={notes} tags={tags} picks={picks} />}
      {shown.length > 0 && children(shown)}
    </>
  )
}
