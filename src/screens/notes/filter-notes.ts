import { type Filter, filterAnnotations } from '#domain/annotation/filter-annotations.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'

/** Those that fit, in the order given, and in any case the one that is being written. */
export function filterNotes(placed: readonly Placed[], asked: Filter, keptId: string | null): readonly Placed[] {
  const found = filterAnnotations(placed, asked)
  if (found.length === placed.length || keptId === null) return found
  const fits = new Set(found)
  return placed.filter((each) => each.annotation.id === keptId || fits.has(each))
}
