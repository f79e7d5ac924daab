import type { QueryClient, QueryKey } from '@tanstack/react-query'

const CHANNEL = 'lectern' // one for each origin; a second Lectern on the same origin shares the database too

const channels = new WeakMap<QueryClient, BroadcastChannel>()

/** Keeps this tab fresh when another one changes something. Returns how to leave. */
export function joinTabs(client: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(CHANNEL)
  channels.set(client, channel)
  channel.addEventListener('message', (event) => {
    // Another version of Lectern may be on the line: what is no key is the key of nothing.
    for (const queryKey of Array.isArray(event.data) ? event.data : []) {
      if (Array.isArray(queryKey)) void client.invalidateQueries({ queryKey })
    }
  })
  return () => {
    channels.delete(client)
    channel.close()
  }
}

/** Has the other tabs read again what has changed. */
export function tellTabs(client: QueryClient, ...keys: readonly QueryKey[]): void {
  channels.get(client)?.postMessage(keys)
}

/** Reads again what has changed, here and in the other tabs. */
export async function refresh(client: QueryClient, ...keys: readonly QueryKey[]): Promise<void> {
  tellTabs(client, ...keys)
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })))
}
