/** What every worker answers that could not do the work; an answer, or a `part` of one, has the number of the question, too. */
type Failed = { readonly id: number; readonly kind: 'failed'; readonly message: string }
type Told = { readonly id: number; readonly kind: string }

/** Work that is asked of a worker; each promise rejects when the worker fails or is ended. */
export type WorkerCalls<Task, Answer> = {
  /** `moved` is given away to the worker; `onPart` gets the parts of a long answer, of which the last is answered. */
  readonly ask: (task: Task, moved?: Transferable[], onPart?: (part: Answer) => void) => Promise<Answer>
  /** Lets the worker go, with what it was asked. The next question starts another. */
  readonly end: (why: string) => void
}

const IDLE_MS = 20_000 // reading on from text to text starts none anew; tables of some megabytes are not held for ever

/**
 * Starts a worker with the first question, and another one when its script could not be had or memory ran out.
 * Without work it is let go after a while, with all that it holds.
 */
export function callWorker<Task extends object, Answer extends Told>(start: () => Worker): WorkerCalls<Task, Answer> {
  type Asker = {
    readonly onPart: ((part: Answer) => void) | undefined
    readonly answer: (answer: Answer) => void
    readonly fail: (why: Error) => void
  }
  const waiting = new Map<number, Asker>()
  let worker: Worker | null = null
  let asked = 0
  let idle: ReturnType<typeof setTimeout> | undefined

  function startOne(): Worker {
    const started = start()
    started.addEventListener('message', ({ data }: MessageEvent<Answer | Failed>) => {
      const asker = waiting.get(data.id)
      if (!hasFailed(data) && data.kind === 'part') {
        asker?.onPart?.(data)
        return
      }
      waiting.delete(data.id)
      if (hasFailed(data)) asker?.fail(new Error(data.message))
      else asker?.answer(data)
      if (waiting.size === 0) idle = setTimeout(() => end('The work was ended.'), IDLE_MS)
    })
    started.addEventListener('error', () => end('The browser gave the work up.'))
    return started
  }

  function end(why: string): void {
    clearTimeout(idle)
    worker?.terminate()
    worker = null
    for (const { fail } of waiting.values()) fail(new Error(why))
    waiting.clear()
  }

  return {
    ask: (task, moved = [], onPart) => {
      clearTimeout(idle)
      const to = (worker ??= startOne())
      const id = ++asked
      return new Promise((answer, fail) => {
        waiting.set(id, { onPart, answer, fail })
        to.postMessage({ ...task, id }, moved)
      })
    },
    end,
  }
}

function hasFailed(told: Told): told is Failed {
  return told.kind === 'failed'
}
