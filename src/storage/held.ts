import { readLocal, writeLocal } from './local-store.ts'

const PREFIX = 'lectern held '

/** A change that is on its way into the database; `key` sorts as the changes were made. */
export type Held = { readonly key: string; readonly words: string }

/** Keeps it in the one store that has it when this returns. False where there is no such store, or no room. */
export function hold({ key, words }: Held): boolean {
  return writeLocal(PREFIX + key, words)
}

export function letGo(key: string): void {
  writeLocal(PREFIX + key, null)
}

/** What earlier pages, or other tabs just now, have not said to be stored; in the order in which it was made. */
export function readHeld(): readonly Held[] {
  return readLocal(PREFIX).map(([key, words]) => ({ key, words }))
}
