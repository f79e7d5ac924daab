import type { ReactNode } from 'react'
import { filterAnnotations } from '#domain/annotation/filter-annotations.ts'
import { orderByTime, type Placed } from '#domain/annotation/order-annotations.ts'
import { tagsInUse } from '#domain/annotation/tags-in-use.ts'
import type { OpenArticle } from '#queries/article.ts'
import { ExportButton } from './ExportButton.tsx'
import { FilterBar } from './FilterBar.tsx'
import { useAsked } from './use-asked.ts'

/** What stands above the list of one text's highlights: it says which of them are shown, and in which order. */
export function NotesPanel({
  open: { entry, article, source },
  placed,
  keptId,
  children,
}: {
  readonly open: OpenArticle
  readonly placed: readonly Placed[]
  /** Shown in any case: the one that is being written. */
  readonly keptId: string | null
  readonly children: (shown: readonly Placed[]) => ReactNode
}) {
  const { asked } = useAsked()
  if (placed.length === 0) return children(placed)

  const sorted = asked.sort === 'time' ? orderByTime(placed) : placed
  const found = filterAnnotations(sorted, asked)
  const shown =
    found.length === placed.length || keptId === null
      ? found
      : sorted.filter((each) => each.annotation.id === keptId || found.includes(each))

  return (
    <>
      <FilterBar
        tags={tagsInUse(placed.map(({ annotation }) => annotation))}
        shown={shown.length}
        total={placed.length}
      >
        <ExportButton notes={[{ sourceId: source.id, entry, article, placed: shown }]} />
      </FilterBar>
      {shown.length > 0 && children(shown)}
    </>
  )
}
