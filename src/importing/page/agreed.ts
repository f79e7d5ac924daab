/** What one source says, and how often it is right beside the others. */
export type Said<T> = { readonly value: T; readonly weight: number }

/**
 * Of several answers the one that the others, and it itself, agree with most; the first of equals. `likeness` is 0 to 1.
 * Null without an answer.
 */
export function agreed<T>(said: readonly Said<T>[], likeness: (one: T, other: T) => number): T | null {
  let best: T | null = null
  let most = 0
  for (const { value } of said) {
    const agreement = said.reduce((sum, other) => sum + other.weight * likeness(value, other.value), 0)
    if (agreement > most) {
      best = value
      most = agreement
    }
  }
  return best
}
