import type { Repair } from '#domain/article/repair.ts'
import type { Facts } from '#domain/article/source.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'
import type { Corrections } from './records.ts'

/** A change by field and by item, so that two tabs that correct one text at once both hold. */
export type CorrectionChange = {
  readonly facts?: FactChanges
  readonly repairs?: ListChange<Repair>
  readonly events?: ListChange<EventCorrection>
}

/** Facts to state; null takes a statement back, so that the text and its sidecar speak again. */
export type FactChanges = { readonly [F in keyof Facts]: Facts[F] | null }

/** Items by their ids: `put` adds one or takes the place of one. */
export type ListChange<T> = { readonly put?: readonly T[]; readonly remove?: readonly string[] }

/** Applies a change to what is stored now; the same object when that changes nothing. */
export function applyCorrection<C extends Corrections>(stored: C, { facts, repairs, events }: CorrectionChange): C {
  const after = {
    ...stored,
    facts: facts ? applyFacts(stored.facts, facts) : stored.facts,
    repairs: applyList(stored.repairs, repairs),
    events: applyList(stored.events, events),
  }
  return isEmpty(invertCorrection(stored, after)) ? stored : after
}

/** The change that takes `before` → `after` back, and leaves alone what it did not touch. */
export function invertCorrection(before: Corrections, after: Corrections): CorrectionChange {
  const facts = invertFacts(before.facts, after.facts)
  const repairs = invertList(before.repairs, after.repairs)
  const events = invertList(before.events, after.events)
  return { ...(facts && { facts }), ...(repairs && { repairs }), ...(events && { events }) }
}

function isEmpty(change: CorrectionChange): boolean {
  return Object.keys(change).length === 0
}

function applyFacts(facts: Facts, changes: FactChanges): Facts {
  const stated = Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(stated)
}

function invertFacts(before: Facts, after: Facts): FactChanges | null {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !isSame(was.get(name), is.get(name)))
  return changed.length === 0 ? null : Object.fromEntries(changed.map((name) => [name, was.get(name) ?? null]))
}

function applyList<T extends { readonly id: string }>(list: readonly T[], change: ListChange<T> = {}): readonly T[] {
  const { put = [], remove = [] } = change
  const others = list.filter(({ id }) => !remove.includes(id) && !put.some((each) => each.id === id))
  return [...others, ...put]
}

function invertList<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): ListChange<T> | null {
  const put = before.filter((each) => !after.some((other) => isSame(each, other)))
  const remove = after.filter(({ id }) => !before.some((each) => each.id === id)).map(({ id }) => id)
  if (put.length === 0 && remove.length === 0) return null
  return { ...(put.length > 0 && { put }), ...(remove.length > 0 && { remove }) }
}

/** Plain data, made by one program: the order of the keys is the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
