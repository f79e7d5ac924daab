import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'
import { startTextWorker, type TextWorker } from './text-worker.ts'

const LONG = 1_000_000 // characters: a second and more, which no other text has to wait for

/** Goes on from text to text; it lets its worker go when it has none. */
let shared: Promise<TextWorker> | null = null

/** Makes a Source an Article, beside the page. */
export async function parseBeside(source: Source): Promise<Article> {
  if (source.text.length <= LONG) return (await (shared ??= startTextWorker())).parse(source)
  const own = await startTextWorker()
  try {
    return await own.parse(source)
  } finally {
    own.stop()
  }
}
