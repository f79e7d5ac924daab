import type { QueryClient } from '@tanstack/react-query'
import { readHeld } from '#storage/held.ts'

/** Stores what an earlier page was left with; call once, before anything is read. What cannot be stored stays held. */
export async function storeHeld(client: QueryClient): Promise<void> {
  if (readHeld().length > 0) await import('./store-held.ts').then((late) => late.storeHeld(client)).catch(() => {})
}
