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
      return { id, kind: 'parsed', article: parseArticle(request.source) }
    case 'compare':
      return { id, kind: 'compared', version: isVersion(request.one, request.other) }
  }
}
