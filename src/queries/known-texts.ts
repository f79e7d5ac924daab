import type { QueryClient } from '@tanstack/react-query'
import type { KnownText } from '#domain/exchange/annotations/find-texts.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'

/** A text that is in the library and cannot be read now; `why` is a sentence that names it. */
export type UnreadText = { readonly sourceId: string; readonly why: string }

/** All texts that annotations can be placed in now, or those of some ids, and why others cannot be read. */
export async function knownTexts(
  client: QueryClient,
  among: ReadonlySet<string> | null = null,
): Promise<{ readonly texts: readonly KnownText[]; readonly unread: readonly UnreadText[] }> {
  const catalogue = await client.query(catalogueQuery)
  const wanted = catalogue.filter(({ id }) => among === null || among.has(id))
  const opened = await Promise.all(
    wanted.map(({ id, slug }) =>
      client.query(articleQuery(slug)).then(
        ({ entry, article }): KnownText => ({
          sourceId: entry.id,
          slug: entry.slug,
          ...(entry.formerSlug !== undefined && { formerSlug: entry.formerSlug }),
          url: article.meta.url ?? entry.facts.url ?? null,
          text: article.text,
          hash: article.hash,
        }),
        (error: unknown): UnreadText => ({ sourceId: id, why: error instanceof Error ? error.message : String(error) }),
      ),
    ),
  )
  return {
    texts: opened.flatMap((each) => ('text' in each ? [each] : [])),
    unread: opened.flatMap((each) => ('why' in each ? [each] : [])),
  }
}
