import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'
import type { TextWorker } from './text-worker.ts'

const SHORT = 20_000 // characters: the page parses them in some 20 ms, which nobody feels
const LONG = 1_000_000 // characters: a second and more, which no other text has to wait for

/** Goes on from text to text; it lets its worker go when it has none. */
let shared: Promise<TextWorker> | null = null

/** Makes a Source an Article: a long one beside the page. */
export async function parseSource(source: Source): Promise<Article> {
  if (source.text.length <= SHORT) {
    // The library needs no parser, so it comes with the first text that is opened.
    const { parseArticle } = await import('#domain/article/parse.ts')
    return parseArticle(source)
  }
  if (source.text.length <= LONG) return (await sharedWorker()).parse(source)
  const own = await start()
  try {
    return await own.parse(source)
  } finally {
    own.stop()
  }
}

function sharedWorker(): Promise<TextWorker> {
  shared ??= start()
  // Its script could not be had: the next text tries again.
  shared.catch(() => (shared = null))
  return shared
}

async function start(): Promise<TextWorker> {
  const { startTextWorker } = await import('./text-worker.ts')
  return startTextWorker()
}
