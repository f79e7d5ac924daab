import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { Sought } from '#domain/timeline/filter-events.ts'
import type { InferredReference } from '#domain/timeline/infer-reference.ts'
import type { ToldEvents } from '#domain/timeline/tell-events.ts'
import { snapshotsQuery } from './annotations.ts'
import { arrangeEvents } from './arrange-events.ts'
import { articleQuery, type OpenArticle } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { correctionsQuery } from './corrections.ts'

/** An article, the dated things that it tells, and the day they are counted from; null when that is unknown. */
export type ArticleEvents = OpenArticle & ToldEvents & { readonly reference: InferredReference | null }

/** A text whose events are not there, and why. */
export type UnreadText = { readonly slug: string; readonly title: string; readonly why: string }

/** What all texts tell, as far as they have been read. */
export type AllEvents = {
  /** In the order of the catalogue. */
  readonly tellings: readonly ArticleEvents[]
  /** What they tell, merged and in the order of the page. */
  readonly entries: readonly Sought[]
  readonly unread: readonly UnreadText[]
  /** How many texts there are still to be read, out of how many. */
  readonly left: number
  readonly total: number
}

/** What happened when, in one text, as the reader has set it right. */
export const eventsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['events', 'of', slug],
    queryFn: ({ client }): Promise<ArticleEvents> => readEvents(client, slug),
    structuralSharing: false,
  })

/** The same in the order of the page. */
export const timelineQuery = (slug: string) =>
  queryOptions({
    queryKey: ['events', 'of', slug, 'entries'],
    queryFn: async ({ client }) => {
      const telling = await client.query(eventsQuery(slug))
      return { telling, entries: await arrangeEvents([telling]) }
    },
    structuralSharing: false,
  })

const AT_ONCE = 4 // while one text is looked through, the next ones are fetched and parsed
const SHOWN_EVERY_MS = 250 // how often the count of texts moves while they are read

/**
 * The same over all texts. While they are read for the first time, what has been found is there already. A text that
 * cannot be had is named and takes no other's timeline away; when none can be had, it says why.
 */
export const allEventsQuery = queryOptions({
  queryKey: ['events', 'all'],
  queryFn: async ({ client, queryKey, signal }): Promise<AllEvents> => {
    const catalogue = await client.query(catalogueQuery)
    const before = client.getQueryData<AllEvents>(queryKey)
    // A timeline that stands is not taken down to be built up again.
    const show =
      before && before.left === 0
        ? () => {}
        : (so: AllEvents) => void (signal.aborted || client.setQueryData(queryKey, so))
    return readAll(client, catalogue, show)
  },
  structuralSharing: false,
})

async function readAll(
  client: QueryClient,
  catalogue: readonly CatalogueEntry[],
  show: (so: AllEvents) => void,
): Promise<AllEvents> {
  const total = catalogue.length
  const found: (ArticleEvents | null)[] = catalogue.map(() => null)
  const failures: { readonly entry: CatalogueEntry; readonly error: unknown }[] = []
  let [next, done, shownAt, shownDone] = [0, 0, performance.now(), 0]
  let arranged: Pick<AllEvents, 'tellings' | 'entries'> = { tellings: [], entries: [] }
  const soFar = () => found.filter((each) => each !== null)
  const unread = () =>
    failures.map(({ entry: { slug, title }, error }) => ({
      slug,
      title,
      why: error instanceof Error ? error.message : String(error),
    }))
  const arrange = async () => {
    const tellings = soFar()
    return { tellings, entries: await arrangeEvents(tellings) }
  }
  const progress = async () => {
    if (done === total || performance.now() - shownAt < SHOWN_EVERY_MS) return
    // What is shown is put in order anew each time, so twice as much has to be there.
    if (done >= 2 * shownDone) {
      shownDone = done
      arranged = await arrange()
    }
    shownAt = performance.now()
    show({ ...arranged, unread: unread(), left: total - done, total })
  }
  const readOn = async () => {
    for (let index = next++; index < total; index = next++) {
      const entry = catalogue[index]
      if (!entry) return
      try {
        // One after the other: that is what the others are for.
        // oxlint-disable-next-line no-await-in-loop
        found[index] = await client.query(eventsQuery(entry.slug))
      } catch (error) {
        failures.push({ entry, error })
      }
      done++
      // oxlint-disable-next-line no-await-in-loop
      await progress()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readOn))
  const [first] = failures
  if (first && failures.length === total) throw first.error
  return { ...(await arrange()), unread: unread(), left: 0, total }
}

async function readEvents(client: QueryClient, slug: string): Promise<ArticleEvents> {
  const open = await client.query(articleQuery(slug))
  const { facts, events: corrections } = await client.query(correctionsQuery(open.source.id))
  const { article } = open
  // What looks for dates is needed only here, and stays out of the first load.
  const [{ tellBeside }, { inferReference }] = await Promise.all([
    import('./timeline-worker.ts'),
    import('#domain/timeline/infer-reference.ts'),
  ])
  const reference = inferReference({ own: facts, facts: open.entry.facts, meta: article.meta })
  const hashes = [...new Set(corrections.map(({ target }) => target.hash))].filter((hash) => hash !== article.hash)
  const told = await tellBeside({
    text: article.text,
    hash: article.hash,
    blocks: article.blocks,
    language: article.meta.language,
    reference: reference?.reference ?? null,
    corrections,
    snapshots: hashes.length === 0 ? NO_SNAPSHOTS : await client.query({ ...snapshotsQuery(hashes), staleTime: 0 }),
  })
  return { ...open, ...told, reference }
}

const NO_SNAPSHOTS: ReadonlyMap<TextHash, string> = new Map()
