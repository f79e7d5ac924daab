// The browser's local storage: the one store in which a write is done when it returns. A browser may allow none, or have
// no room: then nothing is there, and a write answers false.

/** What is kept under names that begin with `prefix`: the rest of each name and its words, in the order of the names. */
export function readLocal(prefix: string): readonly (readonly [name: string, words: string])[] {
  const kept: [string, string][] = []
  attempt(() => {
    for (const name of Object.keys(localStorage).toSorted()) {
      if (name.startsWith(prefix)) kept.push([name.slice(prefix.length), localStorage.getItem(name) ?? ''])
    }
  })
  return kept
}

/** Null removes what is kept there. */
export function writeLocal(name: string, words: string | null): boolean {
  return attempt(() => (words === null ? localStorage.removeItem(name) : localStorage.setItem(name, words)))
}

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
