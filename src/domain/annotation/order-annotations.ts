import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Annotation } from './annotation.ts'

/** Where an annotation stands in the text that is open; one about the text as a whole stands nowhere in it. */
export type Place = Anchor | { readonly kind: 'whole' }

export type Placed = { readonly annotation: Annotation; readonly anchor: Place }

/** What is about the whole text first; then in the order of the places found, the longer first at one place; orphans last. */
export function orderByPlace(placed: readonly Placed[]): Placed[] {
  return placed.toSorted(comparePlaces)
}

/** The newest first. */
export function orderByTime(placed: readonly Placed[]): Placed[] {
  return placed.toSorted((a, b) => -compareText(a.annotation.created, b.annotation.created) || byId(a, b))
}

function comparePlaces(a: Placed, b: Placed): number {
  if ('at' in a.anchor && 'at' in b.anchor) {
    return a.anchor.at.start - b.anchor.at.start || b.anchor.at.end - a.anchor.at.end || byId(a, b)
  }
  return (
    RANK[a.anchor.kind] - RANK[b.anchor.kind] || compareText(a.annotation.created, b.annotation.created) || byId(a, b)
  )
}

const RANK = { whole: 0, anchored: 1, changed: 1, orphaned: 2 } as const

function byId(a: Placed, b: Placed): number {
  return compareText(a.annotation.id, b.annotation.id)
}

/** By code units: the order must not depend on the reader's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
