import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'

const LONG = 100_000 // characters: what takes a tenth of a second and more would be felt as a page that hangs

/** Makes a Source an Article: a long one beside the page. */
export async function parseSource(source: Source): Promise<Article> {
  if (source.text.length <= LONG) {
    // The library needs no parser, so it comes with the first text that is opened.
    const { parseArticle } = await import('#domain/article/parse.ts')
    return parseArticle(source)
  }
  const { startTextWorker } = await import('./text-worker.ts')
  const worker = await startTextWorker()
  try {
    return await worker.parse(source)
  } finally {
    worker.stop()
  }
}
