import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Event } from '#domain/timeline/event.ts'
import type { InferredReference } from '#domain/timeline/infer-reference.ts'
import { articleQuery, type OpenArticle } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { correctionsQuery } from './corrections.ts'

/** An article, the dated things that it tells, and the day they are counted from; null when that is unknown. */
export type ArticleEvents = OpenArticle & {
  readonly events: readonly Event[]
  readonly reference: InferredReference | null
}

/** What happened when, in one text. */
export const eventsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['events', 'of', slug],
    queryFn: ({ client }): Promise<ArticleEvents> => readEvents(client, slug),
    structuralSharing: false,
  })

/** The same over all texts. One that cannot be fetched is left out: the others still have their timeline; when none can be, it says why. */
export const allEventsQuery = queryOptions({
  queryKey: ['events', 'all'],
  queryFn: async ({ client }): Promise<readonly ArticleEvents[]> => {
    const catalogue = await client.query(catalogueQuery)
    const read = await Promise.allSettled(catalogue.map(({ slug }) => client.query(eventsQuery(slug))))
    const [first] = read
    if (first?.status === 'rejected' && read.every(({ status }) => status === 'rejected')) throw first.reason
    return read.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  },
  structuralSharing: false,
})

async function readEvents(client: QueryClient, slug: string): Promise<ArticleEvents> {
  const open = await client.query(articleQuery(slug))
  const corrections = await client.query(correctionsQuery(open.source.id))
  // The tagger is needed only here, and stays out of the first load.
  const [{ findEvents }, { inferReference }] = await Promise.all([
    import('#domain/timeline/find-events.ts'),
    import('#domain/timeline/infer-reference.ts'),
  ])
  const reference = inferReference({
    correction: corrections.facts.written ?? null,
    facts: open.entry.facts,
    meta: open.article.meta,
  })
  const events = findEvents(open.article, {
    reference: reference?.reference ?? null,
    language: open.article.meta.language,
  })
  return { ...open, events, reference }
}
