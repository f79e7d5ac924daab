import { tellEvents } from '#domain/timeline/tell-events.ts'
import type { TimelineAnswer, TimelineRequest } from './timeline-messages.ts'

const PART = 1000 // events: some ten milliseconds for the page to take over

addEventListener('message', ({ data: { id, datable } }: MessageEvent<TimelineRequest>) => {
  try {
    const told = tellEvents(datable)
    const last = Math.floor(Math.max(told.events.length - 1, 0) / PART) * PART
    for (let at = 0; at < last; at += PART) answer({ id, kind: 'part', events: told.events.slice(at, at + PART) })
    answer({ id, kind: 'told', told: { ...told, events: told.events.slice(last) } })
  } catch (error) {
    answer({ id, kind: 'failed', message: String(error) })
  }
})

function answer(message: TimelineAnswer): void {
  postMessage(message)
}
