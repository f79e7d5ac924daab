import { COLOURS } from '#domain/annotation/annotation.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'
import { iriOfHash, iriOfId } from './iris.ts'

// https://www.w3.org/TR/annotation-model/

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** For programs that paint: the names are what counts. */
const STYLESHEET = {
  type: 'CssStylesheet',
  value: COLOURS.map((colour) => `.lectern-${colour} { background-color: ${paleOf(colour)}; color: black; }`).join(
    '\n',
  ),
}

/**
 * The annotations as a W3C AnnotationCollection with one page, in JSON-LD. `id` is a new UUID for the collection,
 * `now` an ISO 8601 instant.
 */
export function formatWebAnnotations(
  texts: readonly ExportedText[],
  { id, now }: { readonly id: string; readonly now: string },
): string {
  const items = texts.flatMap((text) => text.notes.map((note) => toWebAnnotation(note, text)))
  const page = `${iriOfId(id)}#page-1`
  const collection = {
    '@context': CONTEXT,
    id: iriOfId(id),
    type: 'AnnotationCollection',
    label: texts.length === 1 ? `Highlights in “${texts[0]?.title ?? ''}”` : 'Highlights',
    created: now,
    generator: { type: 'Software', name: 'Lectern' },
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: iriOfId(id), startIndex: 0, items },
    last: page,
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/**
 * One annotation. `source` is where the text was found, if that is known; the selectors count in the text that
 * the TimeState names by its hash, and `scope` is where that text is read.
 */
function toWebAnnotation({ annotation, codePoints }: ExportedNote, { url, address }: ExportedText) {
  const { target, note, tags, colour, created, modified, id } = annotation
  const { exact, prefix, suffix } = target.quote
  const said = note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]
  const body = [...said, ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }))]
  return {
    '@context': CONTEXT,
    id: iriOfId(id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(body.length > 0 && { body }),
    stylesheet: STYLESHEET,
    target: {
      type: 'SpecificResource',
      source: url ?? address,
      scope: address,
      styleClass: `lectern-${colour}`,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(codePoints ? [{ type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end }] : []),
      ],
      state: { type: 'TimeState', sourceDate: created, cached: iriOfHash(target.hash) },
    },
  }
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
