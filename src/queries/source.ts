import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import type { Source } from '#domain/article/source.ts'
import { readSource } from '#storage/sources.ts'
import { catalogueQuery } from './catalogue.ts'
import { correctionsQuery } from './corrections.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'

/** There is no text at this address. */
class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The text is known but cannot be had now; the message says what the reader can do. */
class TextUnavailable extends Error {
  override readonly name = 'TextUnavailable'
}

/** No slug has a dot. */
const PAGE_ENDING = /\.html$/

export type OpenSource = { readonly entry: CatalogueEntry; readonly source: Source }

/** A text with all that is stated about it: the sidecar's facts, over them the reader's own, and which lines belong. */
export const sourceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['source', slug],
    queryFn: async ({ client }): Promise<OpenSource> => {
      const catalogue = await client.query(catalogueQuery)
      // A text's page opens under its file's name, too, and then the app takes its place there.
      const name = slug.replace(PAGE_ENDING, '')
      const entry = catalogue.find((each) => each.slug === name) ?? catalogue.find((each) => each.formerSlug === name)
      if (!entry) {
        const { whyNotFound } = await import('./own-entries.ts')
        throw new NotFound(await whyNotFound(client, slug))
      }
      const [written, corrections] = await Promise.all([
        client.query(textQuery(entry)),
        client.query(correctionsQuery(entry.id)),
      ])
      return {
        entry,
        source: {
          id: entry.id,
          name: entry.name,
          ...written,
          facts: { ...entry.facts, ...corrections.facts },
          repairs: corrections.repairs,
        },
      }
    },
    structuralSharing: false,
  })

type Written = Pick<Source, 'text' | 'structure'>

const textQuery = ({ id, url, title }: CatalogueEntry) =>
  queryOptions({
    queryKey: ['text', url ?? id],
    queryFn: async ({ client }): Promise<Written> =>
      url === null ? readOwnText(client, id, title) : { text: await fetchText(url, title) },
    structuralSharing: false,
  })

async function readOwnText(client: QueryClient, id: string, title: string): Promise<Written> {
  const own = recordsOf(client, await readSource(database, id))[0]
  if (own) return { text: own.text, ...(own.structure && { structure: own.structure }) }
  throw new TextUnavailable(`“${title}” is not in this browser’s store any more. Add its file again.`)
}

async function fetchText(url: string, title: string): Promise<string> {
  const answer = await fetch(url).catch((cause: unknown) => {
    const message = `“${title}” is not on this device yet, and the site cannot be reached. Open it once while you are online; from then on it is here.`
    throw new TextUnavailable(message, { cause })
  })
  // A host that answers every unknown address with the app's page says 200, but not with a text.
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  if (!answer.ok || isPage) {
    throw new TextUnavailable(
      `The text of “${title}” is missing from this site (${isPage ? 404 : answer.status}). Reload the page: the site may have a new version.`,
    )
  }
  // As the build read it: a byte order mark stays, so that offsets and hashes agree.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
}
