import type { comeHome, Homecoming, likelyHomes } from '#domain/exchange/annotations/come-home.ts'
import type { ReadFile } from '#domain/exchange/annotations/incoming.ts'
import type { ImportPlan, prepareImport } from '#domain/exchange/annotations/prepare-import.ts'
import type { AnnotationAnswer, AnnotationRequest } from '#workers/annotation-messages.ts'
import { callWorker } from './worker-calls.ts'

type Asked<T> = T extends AnnotationRequest ? Omit<T, 'id'> : never

/** Reads files of annotations and finds their places, beside the page. Each promise rejects when the work is stopped. */
export type AnnotationWorker = {
  readonly read: (bytes: ArrayBuffer) => Promise<ReadFile>
  readonly prepare: (...given: Parameters<typeof prepareImport>) => Promise<ImportPlan>
  readonly likelyHomes: (...given: Parameters<typeof likelyHomes>) => Promise<readonly string[]>
  readonly comeHome: (...given: Parameters<typeof comeHome>) => Promise<readonly Homecoming[]>
  readonly stop: () => void
}

/** Lends one for some work. */
export async function working<T>(work: (worker: AnnotationWorker) => Promise<T>): Promise<T> {
  const worker = await startAnnotationWorker()
  try {
    return await work(worker)
  } finally {
    worker.stop()
  }
}

/** Starts one, which is the caller's to stop. Where there are no workers, the page does the work itself. */
async function startAnnotationWorker(): Promise<AnnotationWorker> {
  return typeof Worker === 'undefined' ? onThePage() : besideThePage()
}

function besideThePage(): AnnotationWorker {
  const { ask, end } = callWorker<Asked<AnnotationRequest>, Exclude<AnnotationAnswer, { readonly kind: 'failed' }>>(
    () =>
      new Worker(new URL('../workers/annotations.worker.ts', import.meta.url), { type: 'module', name: 'annotations' }),
  )

  return {
    async read(bytes) {
      const answer = await ask({ ask: 'read', bytes }, [bytes])
      if (answer.kind !== 'read') throw new Error('The worker answered something else.')
      return answer.read
    },
    async prepare(items, texts, chosen, present, now) {
      const answer = await ask({ ask: 'prepare', items, texts, chosen, present, now })
      if (answer.kind !== 'prepared') throw new Error('The worker answered something else.')
      return answer.plan
    },
    async likelyHomes(annotations, texts) {
      const answer = await ask({ ask: 'likely homes', annotations, texts })
      if (answer.kind !== 'likely') throw new Error('The worker answered something else.')
      return answer.sourceIds
    },
    async comeHome(annotations, texts, chosen, now) {
      const answer = await ask({ ask: 'come home', annotations, texts, chosen, now })
      if (answer.kind !== 'home') throw new Error('The worker answered something else.')
      return answer.homecomings
    },
    stop: () => end('The work was stopped.'),
  }
}

async function onThePage(): Promise<AnnotationWorker> {
  const [
    { readAnnotations },
    { prepareImport: prepare },
    { comeHome: bringHome, likelyHomes: findLikely },
    { decode },
  ] = await Promise.all([
    import('#domain/exchange/annotations/read-annotations.ts'),
    import('#domain/exchange/annotations/prepare-import.ts'),
    import('#domain/exchange/annotations/come-home.ts'),
    import('../importing/decode.ts'),
  ])
  return {
    read: async (bytes) => readAnnotations(decode(new Uint8Array(bytes)).text),
    prepare: async (...given) => prepare(...given),
    likelyHomes: async (...given) => findLikely(...given),
    comeHome: async (...given) => bringHome(...given),
    stop: () => {},
  }
}
