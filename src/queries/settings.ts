import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { DEFAULT_SETTINGS, type Settings } from '#storage/records.ts'
import { writeLocal } from '#storage/local-store.ts'
import * as storage from '#storage/settings.ts'
import { database } from './database.ts'
import { recordsOf } from './storage-state.ts'
import { refresh } from './tabs.ts'

export { DEFAULT_SETTINGS, type Settings } from '#storage/records.ts'

/** How the page looks and answers. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: async ({ client }): Promise<Settings> => {
    const settings = recordsOf(client, await storage.readSettings(database))[0] ?? DEFAULT_SETTINGS
    // For the next page, which has a look before it has the app (`public/look.js`).
    writeLocal('lectern look', JSON.stringify(settings))
    return settings
  },
})

/** Changes the given settings, on the screen at once. */
export const changeSettings = mutationOptions({
  mutationKey: ['settings'],
  scope: { id: 'settings' },
  mutationFn: (changes: Partial<Settings>) => storage.changeSettings(database, changes),
  onMutate(changes, { client }) {
    client.setQueryData(settingsQuery.queryKey, (settings) => ({ ...(settings ?? DEFAULT_SETTINGS), ...changes }))
  },
  // After an error too: then the screen goes back to what is stored.
  onSettled: (_settings, _error, _changes, _shown, { client }) => refresh(client, settingsQuery.queryKey),
})
