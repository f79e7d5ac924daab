import type { To } from 'react-router'
import type { Entry } from '#domain/timeline/entry.ts'

type Told = Pick<Entry, 'article' | 'event'>

/** The address of the passage that tells an event, with the timeline beside it. */
export function passageOf({ article, event }: Told): string {
  return `/read/${article}?panel=timeline&event=${encodeURIComponent(event.id)}${hashOf({ event })}`
}

/** The same from the timeline beside that text: what is filtered there stays, a panel over the text makes room. */
export function passageBeside({ event }: Told, search: URLSearchParams): To {
  const next = new URLSearchParams(search)
  next.set('panel', 'timeline')
  next.set('event', event.id)
  if (next.get('side') === 'open') next.delete('side')
  return { search: `?${next}`, hash: hashOf({ event }) }
}

function hashOf({ event: { sentence } }: Pick<Entry, 'event'>): string {
  return `#at=${sentence.start}-${sentence.end}`
}
