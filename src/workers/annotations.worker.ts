import { comeHome, likelyHomes } from '#domain/exchange/annotations/come-home.ts'
import { prepareImport } from '#domain/exchange/annotations/prepare-import.ts'
import { readAnnotations } from '#domain/exchange/annotations/read-annotations.ts'
import { decode } from '../importing/decode.ts'
import type { AnnotationAnswer, AnnotationRequest } from './annotation-messages.ts'

addEventListener('message', ({ data }: MessageEvent<AnnotationRequest>) => {
  try {
    postMessage(perform(data))
  } catch (error) {
    postMessage({ id: data.id, kind: 'failed', message: String(error) } satisfies AnnotationAnswer)
  }
})

function perform(request: AnnotationRequest): AnnotationAnswer {
  const { id } = request
  switch (request.ask) {
    case 'read':
      return { id, kind: 'read', read: readAnnotations(decode(new Uint8Array(request.bytes)).text) }
    case 'prepare': {
      const { items, texts, chosen, present, now } = request
      return { id, kind: 'prepared', plan: prepareImport(items, texts, chosen, present, now) }
    }
    case 'likely homes':
      return { id, kind: 'likely', sourceIds: likelyHomes(request.annotations, request.texts) }
    case 'come home': {
      const { annotations, texts, chosen, now } = request
      return { id, kind: 'home', homecomings: comeHome(annotations, texts, chosen, now) }
    }
  }
}
