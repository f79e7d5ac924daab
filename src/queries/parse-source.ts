import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'

const SHORT = 20_000 // characters: the page parses them in some 20 ms, which nobody feels

/** Makes a Source an Article: a long one beside the page. */
export async function parseSource(source: Source): Promise<Article> {
  if (source.text.length > SHORT) {
    const { parseBeside } = await import('./parse-beside.ts')
    return parseBeside(source)
  }
  // The library needs no parser, so it comes with the first text that is opened.
  const { parseArticle } = await import('#domain/article/parse.ts')
  return parseArticle(source)
}
