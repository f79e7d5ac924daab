import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'

/**
 * Makes a Source an Article, beside the page: a first parse, whose code is not warm yet, takes a page of prose some
 * fifty milliseconds. The library needs no parser, so it comes with the first text that is opened.
 */
export async function parseSource(source: Source): Promise<Article> {
  const { parseBeside } = await import('./parse-beside.ts')
  return parseBeside(source)
}
