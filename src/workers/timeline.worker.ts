import { tellEvents } from '#domain/timeline/tell-events.ts'
import type { TimelineAnswer, TimelineRequest } from './timeline-messages.ts'

addEventListener('message', ({ data: { id, telling } }: MessageEvent<TimelineRequest>) => {
  let answer: TimelineAnswer
  try {
    answer = { id, kind: 'told', told: tellEvents(telling) }
  } catch (error) {
    answer = { id, kind: 'failed', message: String(error) }
  }
  postMessage(answer)
})
