import type { Journal } from './journal.ts'
import type { JournalChange, JournalEntry } from './journal-frames.ts'
import type { Comparison, DatabaseKeys } from './journal-state.ts'

type Ask =
  | { readonly ask: 'append'; readonly entry: JournalEntry }
  | { readonly ask: 'compare'; readonly database: DatabaseKeys }
  | {
      readonly ask: 'rewrite'
      readonly records: readonly JournalChange[]
      readonly as: Omit<DatabaseKeys, 'keys'>
    }

/** What the journal's worker is told. */
export type JournalRequest = Ask & { readonly id: number }

/** What it answers; an error's name is kept, as it says what went wrong. */
export type JournalAnswer =
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string }

const PATIENCE = 10_000 // ms: a slow disk is waited for, a dead worker is not

/** The journal, in a worker of its own: only there can a file be written and flushed at once. Null where none can be. */
export function startJournal(): Journal | null {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('../workers/journal.worker.ts', import.meta.url), {
    type: 'module',
    name: 'journal',
  })
  const waiting = new Map<
    number,
    { readonly answer: (answer: JournalAnswer) => void; readonly fail: (why: Error) => void }
  >()
  let asked = 0
  let stopped: Error | null = null

  worker.addEventListener('message', ({ data }: MessageEvent<JournalAnswer>) => waiting.get(data.id)?.answer(data))
  worker.addEventListener('error', () => {
    // Its script could not be had, or it threw: it will answer nothing any more.
    stopped = new Error('The journal’s worker stopped.')
    for (const { fail } of waiting.values()) fail(stopped)
  })

  async function ask(what: Ask): Promise<JournalAnswer> {
    if (stopped) throw stopped
    const id = ++asked
    let patience: ReturnType<typeof setTimeout> | undefined
    try {
      const answer = await new Promise<JournalAnswer>((resolve, reject) => {
        waiting.set(id, { answer: resolve, fail: reject })
        patience = setTimeout(() => reject(new Error('The journal’s worker does not answer.')), PATIENCE)
        worker.postMessage({ ...what, id } satisfies JournalRequest, [])
      })
      if (answer.kind === 'failed') throw new DOMException(answer.message, answer.name)
      return answer
    } finally {
      clearTimeout(patience)
      waiting.delete(id)
    }
  }

  return {
    async append(entry) {
      await ask({ ask: 'append', entry })
    },
    async compare(database) {
      const answer = await ask({ ask: 'compare', database })
      if (answer.kind !== 'compared') throw new Error('The journal’s worker answered something else.')
      return answer.comparison
    },
    async rewrite(records, as) {
      await ask({ ask: 'rewrite', records, as })
    },
  }
}
