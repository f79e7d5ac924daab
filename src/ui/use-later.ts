import { useDeferredValue } from 'react'

/** Up to here a list is made within the frame in which it changes. */
const FEW = 500

/**
 * What a long list is made of, a moment later: what the reader waits for comes first, and the page stays free while
 * the list is made. Null until it is made for the first time. A short list changes at once.
 */
export function useLater<T>(all: T, count: number): T | null {
  const later = useDeferredValue<T | null>(all, null)
  return count > FEW ? later : all
}
