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
      if (Array.isArray(queryKey)) void readAgain(client, queryKey)
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
  await Promise.all(keys.map((queryKey) => readAgain(client, queryKey)))
}

/** What is being read at this moment began before the change: it begins anew, or it would hand on what was. */
async function readAgain(client: QueryClient, queryKey: QueryKey): Promise<void> {
  await client.invalidateQueries({ queryKey, refetchType: 'none' })
  for (const query of client.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' })) {
    void query.cancel({ silent: true })
    query.fetch().catch(() => {}) // those that wait for it are told
  }
  await client.refetchQueries({ queryKey, type: 'active' }, { cancelRefetch: false })
}
