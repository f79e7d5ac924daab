import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { noteError, noteSaved, storageStateQuery, watchJournal } from './storage-state.ts'

// By default with a timer: until then React would put a check box back that the reader has just changed.
notifyManager.setScheduler(queueMicrotask)

/** The cache over the reader's own store: always reachable, and stale only when we say so. */
export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => noteError(client, error) }),
    mutationCache: new MutationCache({
      onError: (error, _given, _shown, { meta }) => {
        if (!meta?.['isTold']) noteError(client, error)
      },
      onSuccess: () => noteSaved(client),
    }),
    defaultOptions: {
      // The default waits for a network that a local store does not need.
      queries: { networkMode: 'always', staleTime: Infinity, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  client.setQueryDefaults(storageStateQuery.queryKey, { gcTime: Infinity })
  watchJournal(client)
  return client
}
