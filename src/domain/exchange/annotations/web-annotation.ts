import { COLOURS, type Annotation, type Foreign } from '#domain/annotation/annotation.ts'
import { sameTarget } from '#domain/annotation/change-annotation.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'
import { isExcerpt } from './excerpt.ts'
import { OWN_FIELD, writeForeign } from './foreign.ts'
import { idOfContent, iriOfHash, iriOfId, isUri, uriOf } from './iris.ts'
import { isObject, type JsonObject, listOf, textOf, without } from './json.ts'
import { readBodies, readWebAnnotation, textTargetOf } from './read-web-annotation.ts'
import { ANNO_CONTEXT, brokenMusts } from './web-musts.ts'

// https://www.w3.org/TR/annotation-model/

/** For programs that paint: the names are what counts. */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: COLOURS.map((colour) => `.lectern-${colour} { background-color: ${paleOf(colour)}; color: black; }`).join(
    '\n',
  ),
}

/**
 * The annotations as a W3C AnnotationCollection with one page, in JSON-LD. The same annotations always make the same
 * file: the collection is named by what is in it.
 */
export function formatWebAnnotations(texts: readonly ExportedText[]): string {
  const notes = texts.flatMap((text) => text.notes.map((note) => ({ note, text })))
  const items = notes.map(({ note, text }) => toWebAnnotation(note, text))
  const id = iriOfId(idOfContent(items))
  const page = `${id}#page-1`
  const total = items.length
  const modified = notes
    .map(({ note }) => note.annotation.modified)
    .sort()
    .at(-1)
  const collection = {
    '@context': ANNO_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: texts.length === 1 ? `Highlights in “${texts[0]?.title ?? ''}”` : 'Highlights',
    ...(modified !== undefined && { modified }),
    generator: { type: 'Software', name: 'Lectern' },
    total,
    // Described, not only named: a page that is taken out alone says how much it is a part of, as the W3C's tests ask.
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: { id, type: 'AnnotationCollection', total },
      startIndex: 0,
      items,
    },
    last: page,
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** One annotation; one that came in this form leaves as it came, but for what was changed here. */
function toWebAnnotation(note: ExportedNote, text: ExportedText): JsonObject {
  const own = ownWebAnnotation(note, text)
  const { annotation } = note
  const { foreign } = annotation
  if (foreign?.form === 'web' && foreign.replies.length === 0) {
    const kept = withChanges(foreign, annotation, own)
    // What breaks the model is not sent on as if it kept to it: it travels along inside.
    if (brokenMusts(kept).length === 0) return kept
  }
  const inside = writeForeign(foreign)
  return inside ? { ...own, ...creatorOf(foreign), [OWN_FIELD]: inside } : own
}

/** Who wrote what came from Hypothesis. */
function creatorOf(foreign: Foreign | undefined): JsonObject | null {
  if (foreign?.form !== 'hypothesis') return null
  const { user, user_info: info } = foreign.item
  const [, nickname] = /^acct:([^@]+)@/.exec(textOf(user)) ?? []
  if (nickname === undefined) return null
  const name = isObject(info) ? textOf(info['display_name']) : ''
  return { creator: { ...(isUri(user) && { id: user }), type: 'Person', ...(name !== '' && { name }), nickname } }
}

/**
 * An annotation that was made here. `source` is where the text was found, if that is known; the selectors count in
 * the text that the TimeState names by its hash, and `scope` is where that text is read.
 */
export function ownWebAnnotation(
  { annotation, codePoints }: Pick<ExportedNote, 'annotation' | 'codePoints'>,
  { url, address }: Pick<ExportedText, 'url' | 'address'>,
): JsonObject {
  const { target, note, tags, colour, created, modified, id } = annotation
  const { exact, prefix, suffix } = target.quote
  const body = bodiesOf(annotation)
  const selector = [
    ...(exact === '' ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
    ...(codePoints && exact !== ''
      ? [{ type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end }]
      : []),
  ]
  return {
    '@context': ANNO_CONTEXT,
    id: iriOfId(id),
    type: 'Annotation',
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created,
    modified,
    ...(body.length > 0 && { body }),
    stylesheet: STYLESHEET,
    target: {
      type: 'SpecificResource',
      source: (url === null ? null : uriOf(url)) ?? address,
      scope: address,
      styleClass: `lectern-${colour}`,
      ...(selector.length > 0 && { selector }),
      // An excerpt is no text that anybody could look up.
      ...((codePoints !== null || !isExcerpt(target)) && {
        state: { type: 'TimeState', sourceDate: created, cached: iriOfHash(target.hash) },
      }),
    },
  }
}

function bodiesOf({ note, tags }: Annotation): readonly JsonObject[] {
  const said = note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }]
  return [...said, ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }))]
}

/** The item as it came, with what was changed since in our own words. */
function withChanges({ item, became }: Foreign, annotation: Annotation, own: JsonObject): JsonObject {
  const came = { ...item, '@context': item['@context'] ?? ANNO_CONTEXT, id: item['id'] ?? own['id'] }
  if (became.modified === annotation.modified) return came
  const was = readWebAnnotation(item)
  const sameWords = was.note === annotation.note && sameList(was.tags, annotation.tags)
  const sameColour = was.colour === annotation.colour
  const samePlace = sameTarget(became.target, annotation.target)
  const body = [...bodiesOf(annotation), ...readBodies(item).others]
  return {
    ...(sameWords ? came : { ...without(came, 'body', 'bodyValue', 'motivation'), motivation: own['motivation'] }),
    ...(!sameWords && body.length > 0 && { body }),
    modified: annotation.modified,
    ...(!(sameColour && samePlace) && { stylesheet: STYLESHEET, target: targetsOf(item, annotation, own, samePlace) }),
  }
}

/** The target that was changed in our own form, on the source that it came with; the others as they came. */
function targetsOf(item: JsonObject, { colour }: Annotation, own: JsonObject, samePlace: boolean): unknown {
  const target = textTargetOf(item)
  const source = isObject(target) ? (target['source'] ?? target['id']) : target
  const changed =
    samePlace && isObject(target) && target['source'] !== undefined
      ? { ...target, styleClass: `lectern-${colour}` }
      : { ...(isObject(own['target']) && own['target']), ...(source !== undefined && { source }) }
  const others = listOf(item['target']).filter((each) => each !== target)
  return others.length === 0 ? changed : [changed, ...others]
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}

/** Colours that every program knows; Lectern itself goes by the name of the class. */
function paleOf(colour: (typeof COLOURS)[number]): string {
  switch (colour) {
    case 'yellow':
      return 'khaki'
    case 'green':
      return 'palegreen'
    case 'blue':
      return 'lightblue'
    case 'pink':
      return 'pink'
    case 'orange':
      return 'peachpuff'
    case 'purple':
      return 'plum'
  }
}
