import type { Planned } from '#domain/exchange/annotations/plan-import.ts'
import type { ImportPlan, PlannedGroup } from '#domain/exchange/annotations/prepare-import.ts'
import type { DecidedAnnotation, Decision } from '#queries/import-annotations.ts'

/** What the reader decided, by the ids of annotations; for the others goes what is sensible. */
export type Decisions = ReadonlyMap<string, Decision>

export const KINDS = ['new', 'same', 'conflict', 'unplaced'] as const
export type Kind = (typeof KINDS)[number]

export function countKinds(plan: ImportPlan): Readonly<Record<Kind, number>> {
  const counts = { new: 0, same: 0, conflict: 0, unplaced: 0 }
  for (const { kind } of plan.flatMap(({ items }) => items)) counts[kind] += 1
  return counts
}

/** New ones come in, and those that lost their place in a text that is here; the reader's own words stand. */
export function decisionOf({ kind, annotation }: Planned, { sourceId }: PlannedGroup, decisions: Decisions): Decision {
  if (kind === 'same') return 'leave'
  const sensible = kind === 'new' || (kind === 'unplaced' && sourceId !== null) ? 'take' : 'leave'
  return decisions.get(annotation.id) ?? sensible
}

/** All that is to be brought in. */
export function decide(plan: ImportPlan, decisions: Decisions): readonly DecidedAnnotation[] {
  return plan
    .flatMap((group) => group.items.map((planned) => ({ planned, decision: decisionOf(planned, group, decisions) })))
    .filter(({ decision }) => decision !== 'leave')
}
