import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Annotation } from './annotation.ts'

/** An annotation and where it stands in the text that is open. */
export type Placed = { readonly annotation: Annotation; readonly anchor: Anchor }

/** In the order of the text by the place that was found, the longer first at one place; orphans last, oldest first. */
export function orderByPlace(placed: readonly Placed[]): Placed[] {
  return placed.toSorted(comparePlaces)
}

/** The newest first. */
export function orderByTime(placed: readonly Placed[]): Placed[] {
  return placed.toSorted((a, b) => -compareText(a.annotation.created, b.annotation.created) || byId(a, b))
}

function comparePlaces(a: Placed, b: Placed): number {
  if (a.anchor.kind === 'orphaned' || b.anchor.kind === 'orphaned') {
    if (a.anchor.kind !== b.anchor.kind) return a.anchor.kind === 'orphaned' ? 1 : b.anchor.kind === 'orphaned' ? -1 : 0
    return compareText(a.annotation.created, b.annotation.created) || byId(a, b)
  }
  return a.anchor.at.start - b.anchor.at.start || b.anchor.at.end - a.anchor.at.end || byId(a, b)
}

function byId(a: Placed, b: Placed): number {
  return compareText(a.annotation.id, b.annotation.id)
}

/** By code units: the order must not depend on the reader's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
