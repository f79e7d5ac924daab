import { useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { holdsPlace, placeAnnotations } from '#domain/annotation/place-annotations.ts'
import { anchorsQuery } from '#queries/anchors.ts'
import { allAnnotationsQuery } from '#queries/annotations.ts'
import { articleQuery } from '#queries/article.ts'
import { catalogueQuery } from '#queries/catalogue.ts'
import { removedTextsQuery } from '#queries/own-entries.ts'
import type { NotesOfText } from './notes-of-text.ts'

const NONE: readonly never[] = []

/** All annotations by text, in the order of the library; what belongs to no text that is here comes last. Null while they are read. */
export function useAllNotes(): readonly NotesOfText[] | null {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data: annotations } = useQuery(allAnnotationsQuery)
  const { data: removed } = useQuery(removedTextsQuery)

  const bySource = groupBySource(annotations ?? NONE)
  const known = catalogue.filter(({ id }) => bySource.has(id))
  const gone = [...bySource.keys()].filter((id) => !catalogue.some((entry) => entry.id === id))

  const opened = useQueries({ queries: known.map(({ slug }) => articleQuery(slug)) })
  const articles = known.flatMap(({ id }, index) => {
    const article = opened[index]?.data?.article
    if (!article) return []
    const own = bySource.get(id) ?? NONE
    return [{ id, article, own, others: own.filter((annotation) => !holdsPlace(annotation, article)) }]
  })
  const searches = useQueries({
    queries: articles.map(({ article, others }) => ({ ...anchorsQuery(article, others), enabled: others.length > 0 })),
  })

  if (!annotations || !removed) return null
  const notes = [
    ...known.flatMap((entry, index): readonly NotesOfText[] => {
      const own = bySource.get(entry.id) ?? NONE
      const at = articles.findIndex(({ id }) => id === entry.id)
      const article = articles[at]?.article
      if (article) {
        return [
          {
            sourceId: entry.id,
            entry,
            removed: null,
            article,
            placed: placeAnnotations(own, article, searches[at]?.data),
          },
        ]
      }
      // While it is opened, it is not said to be missing.
      return opened[index]?.error
        ? [{ sourceId: entry.id, entry, removed: null, article: null, placed: own.map(withoutPlace) }]
        : []
    }),
    ...gone.map((sourceId) => ({
      sourceId,
      entry: null,
      removed: removed?.find(({ entry }) => entry.id === sourceId)?.entry ?? null,
      article: null,
      placed: (bySource.get(sourceId) ?? NONE).map(withoutPlace),
    })),
  ]
  // Until the first of their texts is opened, nobody is told that there are none.
  return notes.length === 0 && known.length > 0 ? null : notes
}

function groupBySource(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const groups = new Map<string, Annotation[]>()
  for (const annotation of annotations) {
    const group = groups.get(annotation.sourceId)
    if (group) group.push(annotation)
    else groups.set(annotation.sourceId, [annotation])
  }
  return groups
}

function withoutPlace(annotation: Annotation): Placed {
  return { annotation, anchor: { kind: 'orphaned', suggestions: [] } }
}
