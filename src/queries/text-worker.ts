import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'
import type { ArticlePart, TextAnswer, TextTask } from '#workers/text-messages.ts'
import type { Given } from '../importing/kind-of.ts'
import type { ReadFile } from '../importing/read-file.ts'
import { callWorker } from './worker-calls.ts'

/** Long work on texts, beside the page. Each promise rejects when the work is stopped. */
export type TextWorker = {
  readonly read: (given: Given, bytes: ArrayBuffer) => Promise<ReadFile>
  readonly parse: (source: Source) => Promise<Article>
  readonly isVersion: (one: string, other: string) => Promise<boolean>
  readonly stop: () => void
}

/** Starts one, which is the caller's to stop. Tests have no workers, so there the page does the work itself. */
export async function startTextWorker(): Promise<TextWorker> {
  // Known when the app is built, so that it does not hold the readers of pages and books twice.
  return import.meta.env.MODE === 'test' ? onThePage() : besideThePage()
}

type Answer = Exclude<TextAnswer, { readonly kind: 'failed' }>

function besideThePage(): TextWorker {
  const calls = callWorker<TextTask, Answer>(
    () => new Worker(new URL('../workers/text.worker.ts', import.meta.url), { type: 'module', name: 'texts' }),
  )
  let stopped = false

  async function ask(task: TextTask, moved?: Transferable[], onPart?: (part: Answer) => void) {
    if (stopped) throw new Error(STOPPED)
    return calls.ask(task, moved, onPart)
  }

  return {
    async read(given, bytes) {
      const answer = await ask({ ask: 'read', given, bytes }, [bytes])
      if (answer.kind !== 'read') throw new Error('The worker answered something else.')
      return answer.read
    },
    async parse(source) {
      const parts: ArticlePart[] = []
      const answer = await ask({ ask: 'parse', source }, [], (told) => {
        if (told.kind === 'part') parts.push(told.part)
      })
      if (answer.kind !== 'parsed') throw new Error('The worker answered something else.')
      const all = [...parts, answer.article]
      return { ...answer.article, blocks: all.flatMap(({ blocks }) => blocks), runs: all.flatMap(({ runs }) => runs) }
    },
    async isVersion(one, other) {
      const answer = await ask({ ask: 'compare', one, other })
      return answer.kind === 'compared' && answer.version
    },
    stop() {
      stopped = true
      calls.end(STOPPED)
    },
  }
}

const STOPPED = 'The work was stopped.'

async function onThePage(): Promise<TextWorker> {
  return {
    read: async (given, bytes) => (await import('../importing/read-file.ts')).readFile(given, new Uint8Array(bytes)),
    parse: async (source) => (await import('#domain/article/parse.ts')).parseArticle(source),
    isVersion: async (one, other) => (await import('../importing/is-version.ts')).isVersion(one, other),
    stop: () => {},
  }
}
