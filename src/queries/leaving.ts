import type { QueryClient } from '@tanstack/react-query'
import { ANNOTATIONS } from './annotation-counts.ts'

/** What the reader makes; where the page is scrolled to is written again at the next scroll. */
const MADE = [ANNOTATIONS, ['corrections'], ['own'], ['import']]

/**
 * A change is on the screen some milliseconds before it is on the disk. Who leaves just then is asked by the
 * browser to wait a moment. Returns how to stop.
 */
export function holdWhileStoring(client: QueryClient): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (MADE.some((mutationKey) => client.isMutating({ mutationKey }) > 0)) event.preventDefault()
  }
  addEventListener('beforeunload', onLeave)
  return () => removeEventListener('beforeunload', onLeave)
}
