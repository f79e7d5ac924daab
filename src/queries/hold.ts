import type { CorrectionChange } from '#storage/correction-change.ts'
import { hold, letGo } from '#storage/held.ts'
import type { Snapshot } from '#storage/records.ts'
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
)

const HEAVY = 500_000 // characters: writing more would hold the page up

const endings = new WeakMap<object, () => void>()
let count = 0 // tells the order of what was done within one millisecond

type Unstamped<T> = T extends unknown ? Omit<T, 'now'> : never

/** Holds what a mutation of these variables is about to store; whoever leaves before what cannot be held is asked to wait. */
export function holdChange(variables: object, change: Unstamped<HeldChange>): void {
  const { id, now } = newStamp()
  const key = `${now} ${String(++count).padStart(6, '0')} ${id}`
  const isHeld = weigh(change) <= HEAVY && hold({ key, words: JSON.stringify({ ...change, now }) })
  endings.set(variables, isHeld ? () => letGo(key) : askBeforeLeaving())
}

/** It is stored, or the reader was told that it cannot be. */
export function letGoOf(variables: object): void {
  endings.get(variables)?.()
  endings.delete(variables)
}

/** About how many characters; the texts that annotations were made on are the most of it. */
function weigh(change: Unstamped<HeldChange>): number {
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
