import type { Annotation } from '#domain/annotation/annotation.ts'
import { codePointsOf } from './code-points.ts'
import { findText, groupIncoming, type IncomingGroup, type KnownText } from './find-texts.ts'
import type { Incoming } from './incoming.ts'
import { placeIncoming } from './place-incoming.ts'
import { annotationOf, type Candidate, type CountedText, planImport, type Planned } from './plan-import.ts'

/** What bringing a file in would do, text by text. */
export type ImportPlan = readonly PlannedGroup[]

export type PlannedGroup = {
  /** Of the group: see `IncomingGroup`. */
  readonly key: string
  /** The headline that the file gives; empty where it gives none. */
  readonly title: string
  /** The address that the file gives; empty where it gives none. */
  readonly address: string
  /** Of the text that they belong to; null when it is not here. */
  readonly sourceId: string | null
  readonly items: readonly Planned[]
}

/**
 * Finds for every annotation its text and its place, and tells what is here already. `chosen` has the texts that the
 * reader picked, by the keys of groups; `present` are all annotations, the trash included; `now` is an ISO 8601 instant.
 */
export function prepareImport(
  items: readonly Incoming[],
  texts: readonly KnownText[],
  chosen: ReadonlyMap<string, string>,
  present: readonly Annotation[],
  now: string,
): ImportPlan {
  const counted = texts.map((text): CountedText => ({ ...text, codePoints: codePointsOf(text.text) }))
  const groups = groupIncoming(items).map((group) => {
    const picked = counted.find(({ sourceId }) => sourceId === chosen.get(group.key))
    const text = picked ?? findText(group, counted)
    return { group, text, candidates: placed(group, text, now) }
  })
  const planned = planImport(
    groups.flatMap(({ candidates }) => candidates),
    present,
  )[Symbol.iterator]()
  return groups.map(({ group: { key, items: own }, text, candidates }) => ({
    key,
    title: own.find(({ title }) => title !== '')?.title ?? '',
    address: own[0]?.addresses[0] ?? '',
    sourceId: text?.sourceId ?? null,
    items: candidates.flatMap(() => planned.next().value ?? []),
  }))
}

function placed({ key, items }: IncomingGroup, text: CountedText | null, now: string): readonly Candidate[] {
  const anchors = text ? placeIncoming(items, text) : []
  return items.map((incoming, i) => {
    const anchor = anchors[i] ?? null
    return { annotation: annotationOf(incoming, { key, text, anchor }, now), anchor: anchor?.kind ?? 'orphaned' }
  })
}
