const PREFIX = 'lectern held '

/** A change that is on its way into the database; `key` sorts as the changes were made. */
export type Held = { readonly key: string; readonly words: string }

/** Keeps it in the one store that has it when this returns. False where there is no such store, or no room. */
export function hold({ key, words }: Held): boolean {
  return attempt(() => localStorage.setItem(PREFIX + key, words))
}

export function letGo(key: string): void {
  attempt(() => localStorage.removeItem(PREFIX + key))
}

/** What earlier pages, or other tabs just now, have not said to be stored; in the order in which it was made. */
export function readHeld(): readonly Held[] {
  const held: Held[] = []
  attempt(() => {
    for (const name of Object.keys(localStorage).toSorted()) {
      if (name.startsWith(PREFIX))
        held.push({ key: name.slice(PREFIX.length), words: localStorage.getItem(name) ?? '' })
    }
  })
  return held
}

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
