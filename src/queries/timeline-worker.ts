import type { Event } from '#domain/timeline/event.ts'
import type { Telling, ToldEvents } from '#domain/timeline/tell-events.ts'
import type { TimelineAnswer, TimelineRequest } from '#workers/timeline-messages.ts'

const IDLE_MS = 20_000 // then the worker and the tagger's tables in it are let go; the next text starts another

type Waiting = {
  readonly events: Event[]
  readonly answer: (told: ToldEvents) => void
  readonly fail: (why: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let asked = 0
let idle: ReturnType<typeof setTimeout> | undefined

/** Finds what a text tells beside the page; where there are no workers, on it. */
export async function tellBeside(telling: Telling): Promise<ToldEvents> {
  if (typeof Worker === 'undefined') {
    const { tellEvents } = await import('#domain/timeline/tell-events.ts')
    return tellEvents(telling)
  }
  clearTimeout(idle)
  const to = (worker ??= start())
  const id = ++asked
  return new Promise((answer, fail) => {
    waiting.set(id, { events: [], answer, fail })
    to.postMessage({ id, telling } satisfies TimelineRequest, [])
  })
}

function start(): Worker {
  const started = new Worker(new URL('../workers/timeline.worker.ts', import.meta.url), {
    type: 'module',
    name: 'timeline',
  })
  started.addEventListener('message', ({ data }: MessageEvent<TimelineAnswer>) => {
    const asker = waiting.get(data.id)
    if (data.kind === 'part') {
      asker?.events.push(...data.events)
      return
    }
    waiting.delete(data.id)
    if (data.kind === 'told') asker?.answer({ ...data.told, events: [...asker.events, ...data.told.events] })
    else asker?.fail(new Error(data.message))
    if (waiting.size === 0) idle = setTimeout(() => end('The work was ended.'), IDLE_MS)
  })
  // Its script could not be had, or memory ran out: the next text gets another one.
  started.addEventListener('error', () => end('The browser gave the work up.'))
  return started
}

function end(why: string): void {
  worker?.terminate()
  worker = null
  for (const { fail } of waiting.values()) fail(new Error(why))
  waiting.clear()
}
