import type { Annotation } from '#domain/annotation/annotation.ts'
import { sameTarget } from '#domain/annotation/change-annotation.ts'
import { isElsewhere } from './elsewhere.ts'
import { foldString } from '#domain/text/fold.ts'
import { groupIncoming, type KnownText, mayBelongTo } from './find-texts.ts'
import type { Incoming } from './incoming.ts'
import { quoteOf } from './place-incoming.ts'
import { prepareImport } from './prepare-import.ts'
import { readHypothesis } from './read-hypothesis.ts'
import { readWebAnnotation } from './read-web-annotation.ts'

/** An annotation before and after it came to its text. */
export type Homecoming = { readonly from: Annotation; readonly to: Annotation }

/**
 * Finds out which annotations, of those that were brought in when their text was not here, belong to one of `texts`,
 * and places them there. What a page's address leads there comes as a whole; of those that name no page, only what
 * stands in the text. `chosen` has the texts that the reader picked, by the keys of groups. Nothing else of them changes.
 * `now` is an ISO 8601 instant.
 */
export function comeHome(
  annotations: readonly Annotation[],
  texts: readonly KnownText[],
  chosen: ReadonlyMap<string, string>,
  now: string,
): readonly Homecoming[] {
  const waiting = waitingIn(annotations)
  const items = [...waiting.values()].flatMap((each) => incomingOf(each) ?? [])
  return prepareImport(items, texts, chosen, [], now).flatMap(({ key, sourceId, items: planned }) => {
    if (sourceId === null) return []
    return planned.flatMap(({ annotation: { id, target }, anchor }): readonly Homecoming[] => {
      const from = waiting.get(id)
      if (!from || (anchor === 'orphaned' && key === '' && !chosen.has(key))) return []
      return [{ from, to: atHome(from, sourceId, target, now) }]
    })
  })
}

/** The texts, by their ids, that could be the home of any: of a whole shelf, few have to be compared with each other. */
export function likelyHomes(annotations: readonly Annotation[], texts: readonly KnownText[]): readonly string[] {
  const items = [...waitingIn(annotations).values()].flatMap((each) => incomingOf(each) ?? [])
  const groups = groupIncoming(items)
  const likely = texts.filter((text) => {
    const folded = foldString(text.text)
    return groups.some((group) => mayBelongTo(group, text, folded))
  })
  return likely.map(({ sourceId }) => sourceId)
}

function waitingIn(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(
    annotations.filter((each) => isElsewhere(each) && each.deleted === null).map((each) => [each.id, each]),
  )
}

function atHome(annotation: Annotation, sourceId: string, target: Annotation['target'], now: string): Annotation {
  const { foreign, modified } = annotation
  if (!foreign) return { ...annotation, sourceId, target, modified: now }
  const { became } = foreign
  // What was not changed here since it came still leaves as it came.
  const still = {
    target: sameTarget(became.target, annotation.target) ? target : became.target,
    modified: became.modified === modified ? now : became.modified,
  }
  return { ...annotation, sourceId, target, modified: now, foreign: { ...foreign, became: still } }
}

/** As its file told it; null for one that no file told. */
function incomingOf({ id, target, foreign }: Annotation): Incoming | null {
  if (!foreign) return null
  const { form, item, replies } = foreign
  const told = form === 'hypothesis' ? readHypothesis(item, replies) : readWebAnnotation(item)
  const { exact, prefix, suffix } = target.quote
  const quote = quoteOf(told.place)
  const same = quote.exact === exact && quote.prefix === prefix && quote.suffix === suffix
  // What travelled inside another form may have been moved since: its own words count.
  return { ...told, id, ...(!same && { place: { kind: 'quote', quote: { exact, prefix, suffix }, position: null } }) }
}
