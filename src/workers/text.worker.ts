import { parseArticle } from '#domain/article/parse.ts'
import { isVersion } from '../importing/is-version.ts'
import { readText } from '../importing/read-text.ts'
import type { TextAnswer, TextRequest } from './text-messages.ts'

addEventListener('message', ({ data }: MessageEvent<TextRequest>) => {
  try {
    postMessage(perform(data))
  } catch (error) {
    postMessage({ id: data.id, kind: 'failed', message: String(error) } satisfies TextAnswer)
  }
})

function perform(request: TextRequest): TextAnswer {
  const { id } = request
  switch (request.ask) {
    case 'read':
      return { id, kind: 'read', read: readText(request.name, new Uint8Array(request.bytes)) }
    case 'parse':
      return { id, kind: 'parsed', article: parseArticle(request.source) }
    case 'compare':
      return { id, kind: 'compared', version: isVersion(request.one, request.other) }
  }
}
