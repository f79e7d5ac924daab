import type { CorrectionChange } from '#storage/correction-change.ts'
import { hold, letGo } from '#storage/held.ts'
import type { Progress, Snapshot } from '#storage/records.ts'
import type { ChangedAnnotation } from './annotation-change.ts'
import type { AddedAnnotations } from './change-annotations.ts'
import type { TakenCorrections } from './import-corrections.ts'
import { askBeforeLeaving } from './leaving.ts'
import { newStamp } from './stamp.ts'

/** What the reader did at `now`, until it is stored. */
export type HeldChange = { readonly now: string } & (
  | ({ readonly kind: 'added' } & AddedAnnotations)
  | { readonly kind: 'changed'; readonly changes: readonly ChangedAnnotation[] }
  | {
      readonly kind: 'corrected'
      readonly sourceId: string
      readonly change: CorrectionChange
      readonly snapshot?: Snapshot
    }
  | { readonly kind: 'corrections brought in'; readonly taken: readonly TakenCorrections[] }
  | { readonly kind: 'read'; readonly place: Place }
)

type Place = Omit<Progress, 'modified'>

const HEAVY = 500_000 // characters: writing more would hold the page up

const endings = new WeakMap<object, () => void>()
let count = 0 // tells the order of what was done within one millisecond

type Unstamped<T> = T extends unknown ? Omit<T, 'now'> : never

/** Holds what a mutation of these variables is about to store; whoever leaves before what cannot be held is asked to wait. */
export function holdChange(variables: object, change: Unstamped<HeldChange>): void {
  endings.set(variables, (weigh(change) <= HEAVY && held(change)) || askBeforeLeaving())
}

/** Holds where the reader is while the page is left: it may end before that is stored. Returns what says that it is. */
export function holdPlace(place: Place): () => void {
  return held({ kind: 'read', place }) ?? (() => {}) // nobody is kept from leaving for a place
}

/** What lets go of it; null where nothing can be held. */
function held(change: Unstamped<HeldChange>): (() => void) | null {
  const { id, now } = newStamp()
  const key = `${now} ${String(++count).padStart(6, '0')} ${id}`
  return hold({ key, words: JSON.stringify({ ...change, now }) }) ? () => letGo(key) : null
}

/** It is stored, or the reader was told that it cannot be. */
export function letGoOf(variables: object): void {
  endings.get(variables)?.()
  endings.delete(variables)
}

/** About how many characters; the texts that annotations were made on are the most of it. */
function weigh(change: Unstamped<HeldChange>): number {
  if (change.kind === 'read') return change.place.check.length
  if (change.kind === 'corrected') return change.snapshot?.text.length ?? 0
  if (change.kind === 'corrections brought in')
    return change.taken.reduce((sum, each) => sum + weighLists(each.change), 0)
  if (change.kind === 'changed')
    return change.changes.reduce((sum, each) => sum + 200 + (each.change.attach?.text?.length ?? 0), 0)
  return change.snapshots.reduce((sum, { text }) => sum + text.length, 1000 * change.annotations.length)
}

/** Of a file: a line may be a whole text, and there may be thousands. */
function weighLists({ repairs, events }: CorrectionChange): number {
  const lines = (repairs?.put ?? []).reduce((sum, { words }) => sum + 200 + words.length, 0)
  return (events?.put ?? []).reduce((sum, { target }) => sum + 700 + target.quote.exact.length, lines)
}
