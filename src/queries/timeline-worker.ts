import type { Event } from '#domain/timeline/event.ts'
import type { DatableText, ToldEvents } from '#domain/timeline/tell-events.ts'
import type { TimelineAnswer } from '#workers/timeline-messages.ts'
import { callWorker } from './worker-calls.ts'

const calls = callWorker<{ readonly datable: DatableText }, Exclude<TimelineAnswer, { readonly kind: 'failed' }>>(
  () => new Worker(new URL('../workers/timeline.worker.ts', import.meta.url), { type: 'module', name: 'timeline' }),
)

/** Finds what a text tells beside the page; where there are no workers, on it. */
export async function tellBeside(datable: DatableText): Promise<ToldEvents> {
  if (typeof Worker === 'undefined') {
    const { tellEvents } = await import('#domain/timeline/tell-events.ts')
    return tellEvents(datable)
  }
  const events: Event[] = []
  const answer = await calls.ask({ datable }, [], (part) => {
    if (part.kind === 'part') events.push(...part.events)
  })
  if (answer.kind !== 'told') throw new Error('The worker answered something else.')
  return { ...answer.told, events: [...events, ...answer.told.events] }
}
