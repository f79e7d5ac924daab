import type { Annotation } from '#domain/annotation/annotation.ts'
import { tagKey } from '#domain/annotation/tags.ts'
import { foldString } from '#domain/text/fold.ts'
import type { Span } from '#domain/text/span.ts'
import { elsewhere, isElsewhere } from './elsewhere.ts'
import { excerptTarget } from './excerpt.ts'
import type { KnownText } from './find-texts.ts'
import { ownHypothesis } from './hypothesis.ts'
import { idOfContent } from './iris.ts'
import type { Incoming } from './incoming.ts'
import { isList, isObject, type JsonObject, sameJson, without } from './json.ts'
import { type IncomingAnchor, quoteOf } from './place-incoming.ts'
import { ownWebAnnotation } from './web-annotation.ts'

/** What bringing an annotation in would do. */
export type Planned = {
  readonly kind: 'new' | 'same' | 'conflict' | 'unplaced'
  /** As it would be stored. */
  readonly annotation: Annotation
  readonly anchor: IncomingAnchor['kind']
  /** What is here already: the same, or what it is in conflict with. Of what is new, what lies in the trash. */
  readonly present: Annotation | null
}

/** A text that knows where its code points are. */
export type CountedText = KnownText & { readonly codePoints: (at: Span) => Span }

/** An incoming annotation as it would be stored; `text` is null when the text that it belongs to is not here. */
export function annotationOf(
  incoming: Incoming,
  {
    key,
    text,
    anchor,
  }: { readonly key: string; readonly text: CountedText | null; readonly anchor: IncomingAnchor | null },
  now: string,
): Annotation {
  const { id, colour, note, tags, created, foreign } = incoming
  const target = anchor?.target ?? excerptTarget(quoteOf(incoming.place))
  const modified = incoming.modified ?? created ?? now
  const annotation: Annotation = {
    id,
    sourceId: text?.sourceId ?? elsewhere(key),
    target,
    colour,
    note,
    tags,
    created: created ?? modified,
    modified,
    deleted: null,
  }
  if (isOwn(annotation, foreign, text)) return annotation
  return { ...annotation, foreign: { ...foreign, became: { target, modified } } }
}

/** An annotation that is about to come in. */
export type Candidate = {
  readonly annotation: Annotation
  readonly anchor: IncomingAnchor['kind']
}

/** Which of them are new, and which are here already. `present` are all that are stored, the trash included. */
export function planImport(candidates: readonly Candidate[], present: readonly Annotation[]): readonly Planned[] {
  const byId = new Map(present.map((each) => [each.id, each]))
  const living = present.filter(({ deleted }) => deleted === null)
  const byContent = new Map(living.map((each) => [contentOf(each), each]))
  return candidates.map(({ annotation, anchor }): Planned => {
    const namesake = byId.get(annotation.id) ?? null
    const other = byId.get(asAnother(annotation).id)
    // Two people may say the same, each in a record of their own; what Lectern wrote is the reader's.
    const twin = annotation.foreign ? null : (byContent.get(contentOf(annotation)) ?? null)
    const same = namesake && saysTheSame(namesake, annotation) ? namesake : (other ?? twin)
    const known = { annotation, anchor, present: same ?? namesake }
    if (same) return { ...known, kind: same.deleted === null ? 'same' : kindOf(known) }
    return { ...known, kind: namesake ? 'conflict' : kindOf(known) }
  })
}

function kindOf({ annotation, anchor }: Candidate): 'new' | 'unplaced' {
  return anchor === 'orphaned' || isElsewhere(annotation) ? 'unplaced' : 'new'
}

/** The same annotation under an id of its own, to stand beside what it is in conflict with. */
export function asAnother(annotation: Annotation): Annotation {
  const { id, note, tags, colour, target } = annotation
  return { ...annotation, id: idOfContent([id, note, tags, colour, target.quote.exact]) }
}

function saysTheSame(here: Annotation, there: Annotation): boolean {
  if (here.foreign && there.foreign) {
    // What was changed here since it came is the reader's, and no news of the file's.
    const { item, replies } = here.foreign
    if (sameJson(item, there.foreign.item) && sameJson(replies, there.foreign.replies)) return !hasComeHome(here, there)
  }
  const answers = there.foreign?.replies.length ?? 0
  return contentOf(here) === contentOf(there) && answers <= (here.foreign?.replies.length ?? 0)
}

/** Its text was not here when it came first, and is now. */
function hasComeHome(here: Annotation, there: Annotation): boolean {
  return isElsewhere(here) && !isElsewhere(there)
}

/** What makes two annotations one to a reader: the words they stand on, and what they say of them. */
function contentOf({ sourceId, target, colour, note, tags }: Annotation): string {
  const { exact, prefix, suffix } = target.quote
  const folded = foldString(exact)
  // A short quote stands in many places: its neighbours say which.
  const near = folded.length < SHORT ? [foldString(prefix).slice(-NEAR), foldString(suffix).slice(0, NEAR)] : []
  return JSON.stringify([sourceId, folded, ...near, colour, note.trim(), tags.map(tagKey).sort()])
}

const SHORT = 24 // characters, as where anchoring asks for context
const NEAR = 16 // enough to tell neighbours apart, too little to meet an edit further on

/** Whether Lectern would write it just so: then there is nothing foreign to be kept. Addresses depend on where it runs. */
function isOwn(
  annotation: Annotation,
  { form, item, replies }: Incoming['foreign'],
  text: CountedText | null,
): boolean {
  if (!text || replies.length > 0) return false
  const at = { title: '', url: null, address: 'urn:lectern' }
  const codePoints = annotation.target.hash === text.hash ? text.codePoints(annotation.target.position) : null
  const own = { annotation, codePoints }
  if (form === 'hypothesis') return sameJson(bareHypothesis(item), bareHypothesis(ownHypothesis(own, at)))
  return sameJson(bareWeb(item), bareWeb(ownWebAnnotation(own, at)))
}

function bareWeb(item: JsonObject): JsonObject {
  const { target } = item
  return { ...item, target: isObject(target) ? without(target, 'source', 'scope') : target }
}

function bareHypothesis(item: JsonObject): JsonObject {
  const { target } = item
  const targets = isList(target) ? target.map((each) => (isObject(each) ? without(each, 'source') : each)) : target
  return { ...without(item, 'uri', 'document', 'links'), target: targets }
}
