import type { Article } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { isVersion } from '../importing/is-version.ts'
import { readFile } from '../importing/read-file.ts'
import type { TextAnswer, TextRequest } from './text-messages.ts'

addEventListener('message', ({ data }: MessageEvent<TextRequest>) => {
  perform(data).then(
    (answer) => postMessage(answer),
    (error: unknown) => postMessage({ id: data.id, kind: 'failed', message: String(error) } satisfies TextAnswer),
  )
})

async function perform(request: TextRequest): Promise<TextAnswer> {
  const { id } = request
  switch (request.ask) {
    case 'read':
      return { id, kind: 'read', read: await readFile(request.given, new Uint8Array(request.bytes)) }
    case 'parse':
      return { id, kind: 'parsed', article: tellParts(id, parseArticle(request.source)) }
    case 'compare':
      return { id, kind: 'compared', version: isVersion(request.one, request.other) }
  }
}

const PART = 2000 // blocks: the page takes them over in some five milliseconds

/** Answers the article without the parts that were told. */
function tellParts(id: number, article: Article): Article {
  const { blocks, runs } = article
  const last = Math.floor(Math.max(blocks.length, runs.length, 1) / PART) * PART
  for (let at = 0; at < last; at += PART) {
    const part = { blocks: blocks.slice(at, at + PART), runs: runs.slice(at, at + PART) }
    postMessage({ id, kind: 'part', part } satisfies TextAnswer)
  }
  return { ...article, blocks: blocks.slice(last), runs: runs.slice(last) }
}
