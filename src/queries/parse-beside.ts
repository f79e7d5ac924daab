import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'
import { startTextWorker, type TextWorker } from './text-worker.ts'

const LONG = 1_000_000 // characters: a second and more, which no other text has to wait for

/** Goes on from text to text; it lets its worker go when it has none. */
let shared: Promise<TextWorker> | null = null

/** Makes a Source an Article, beside the page. */
export async function parseBeside(source: Source): Promise<Article> {
  if (source.text.length <= LONG) return (await (shared ??= startTextWorker())).parse(source)
  return parseLong(source, await startTextWorker())
}

type Parse = { readonly text: string; readonly own: Pick<TextWorker, 'stop'>; readonly article: Promise<Article> }

const underWay = new Map<string, Parse>()

/**
 * Parses with a worker of its own, which it stops. Where the reader says more of the lines meanwhile, the parse that
 * began before is given up, and who waited for it gets what is made of all that was said.
 */
export function parseLong(source: Source, own: Pick<TextWorker, 'parse' | 'stop'>): Promise<Article> {
  const { id, facts, text } = source
  const key = JSON.stringify([id, facts])
  const before = underWay.get(key)
  const article = own
    .parse(source)
    .catch((error: unknown) => {
      const later = underWay.get(key)
      if (later === mine || later?.text !== text) throw error
      return later.article
    })
    .finally(() => {
      own.stop()
      if (underWay.get(key) === mine) underWay.delete(key)
    })
  const mine: Parse = { text, own, article }
  underWay.set(key, mine)
  if (before?.text === text) before.own.stop()
  return article
}
