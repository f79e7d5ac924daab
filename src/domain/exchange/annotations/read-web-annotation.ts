import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import { tidyTags } from '#domain/annotation/tags.ts'
import { colourOfCss } from './colour-of-css.ts'
import { readForeign } from './foreign.ts'
import type { Incoming } from './incoming.ts'
import { hashOfIri, idOfContent, idOfIri } from './iris.ts'
import { instantOf, isObject, type JsonObject, listOf, textOf } from './json.ts'
import { readPlace } from './read-place.ts'
import { wordsOfHtml } from './words-of-html.ts'

/** Reads one annotation of the W3C's model, in any shape that the model allows: https://www.w3.org/TR/annotation-model/ */
export function readWebAnnotation(item: JsonObject): Incoming {
  const target = textTargetOf(item)
  const address = addressOf(target)
  const cached = isObject(target) ? addressesIn(target['state'], 'cached') : []
  const { note, tags } = readBodies(item)
  const id = textOf(listOf(item['id'])[0])
  return {
    id: id === '' ? idOfContent(item) : idOfIri(id),
    addresses: [address, ...(isObject(target) ? addressesIn([target], 'scope') : [])].filter((each) => each !== ''),
    title: '',
    hash: cached.reduce<Incoming['hash']>((found, each) => found ?? hashOfIri(each), null),
    place: readPlace(isObject(target) ? target['selector'] : null, address.split('#')[1] ?? '', 'code points'),
    colour: colourOf(item, target),
    note,
    tags: tidyTags(tags),
    created: instantOf(item['created']),
    modified: instantOf(item['modified']),
    foreign: readForeign(item) ?? { form: 'web', item, replies: [] },
  }
}

/** The bodies that became note or tags; the others are kept beside them. */
export function readBodies(item: JsonObject): {
  readonly note: string
  readonly tags: readonly string[]
  readonly others: readonly unknown[]
} {
  const motivations = listOf(item['motivation'])
  const bodies = item['bodyValue'] === undefined ? listOf(item['body']) : [textualBody(item['bodyValue'])]
  const read = bodies.map((body) => {
    const purposes = isObject(body) && body['purpose'] !== undefined ? listOf(body['purpose']) : motivations
    return { body, words: wordsOf(body, 0), iri: iriOf(body), isTag: purposes.includes('tagging') }
  })
  const tags = read.filter(({ isTag, words, iri }) => isTag && (words ?? iri) !== '')
  const said = read.filter(({ isTag, words }) => !isTag && words !== null)
  // What is said elsewhere is led to, when nothing is said here.
  const notes = said.length > 0 ? said : read.filter(({ isTag, iri }) => !isTag && iri !== '').slice(0, 1)
  return {
    note: notes.map(({ words, iri }) => words ?? iri).join('\n\n'),
    tags: tags.map(({ words, iri }) => words ?? iri),
    others: read.filter((each) => !tags.includes(each) && !notes.includes(each)).map(({ body }) => body),
  }
}

/** Of several targets, the first that stands in a text. */
export function textTargetOf(item: JsonObject): unknown {
  const targets = listOf(item['target']).flatMap((target) =>
    isObject(target) && target['items'] !== undefined ? listOf(target['items']) : [target],
  )
  const inText = targets.find(
    (target) =>
      isObject(target) && !['whole', 'elsewhere'].includes(readPlace(target['selector'], '', 'code points').kind),
  )
  return inText ?? targets[0]
}

function textualBody(value: unknown): JsonObject {
  return { type: 'TextualBody', value }
}

/** The text that a body holds; null when it holds none. */
function wordsOf(body: unknown, depth: number): string | null {
  if (!isObject(body) || depth > 4) return null
  const value = body['value']
  if (typeof value === 'string') return body['format'] === 'text/html' ? wordsOfHtml(value) : value
  if (body['items'] !== undefined) {
    const items = listOf(body['items']).flatMap((item) => wordsOf(item, depth + 1) ?? [])
    // Of a choice the first is what its author likes best.
    return items.length === 0 ? null : body['type'] === 'Choice' ? (items[0] ?? null) : items.join('\n\n')
  }
  return wordsOf(body['source'], depth + 1)
}

function iriOf(body: unknown): string {
  if (!isObject(body)) return textOf(body)
  return textOf(listOf(body['id'])[0]) || textOf(listOf(body['source'])[0])
}

function addressOf(target: unknown): string {
  if (!isObject(target)) return textOf(target)
  const [source] = listOf(target['source'])
  return (isObject(source) ? textOf(listOf(source['id'])[0]) : textOf(source)) || textOf(listOf(target['id'])[0])
}

function addressesIn(objects: unknown, field: string): readonly string[] {
  return listOf(objects).flatMap((each) => (isObject(each) ? listOf(each[field]).map(textOf) : []))
}

/** By the class that the target is painted in: by its name, or by what its rule paints. */
function colourOf(item: JsonObject, target: unknown): Colour {
  const classes = isObject(target) ? listOf(target['styleClass']).map(textOf) : []
  const [sheet] = listOf(item['stylesheet'])
  const css = isObject(sheet) ? textOf(sheet['value']).slice(0, LONGEST_SHEET) : ''
  // Sets of annotations of books name a colour in the body.
  const named = listOf(item['body']).map((body) => (isObject(body) ? textOf(body['color']) : ''))
  const namedClasses = classes.map((name) => name.toLowerCase())
  return (
    COLOURS.find((colour) => namedClasses.some((name) => name.includes(colour))) ??
    firstColour([...classes.flatMap((name) => paintedBy(css, name)), ...named]) ??
    DEFAULT_COLOUR
  )
}

function firstColour(values: readonly string[]): Colour | null {
  return values.reduce<Colour | null>((found, value) => found ?? colourOfCss(value), null)
}

/** What the rule of a class paints with: the ground first, then lines, the words themselves last. */
function paintedBy(css: string, name: string): readonly string[] {
  const rule = css.split('}').find((each) => classesOf(each).includes(name)) ?? ''
  const declared = (rule.split('{')[1] ?? '').split(';').map((each) => {
    const [property = '', ...value] = each.split(':')
    return { property: property.trim().toLowerCase(), value: value.join(':') }
  })
  const rank = (property: string) => (property.startsWith('background') ? 0 : property === 'color' ? 2 : 1)
  return declared.toSorted((a, b) => rank(a.property) - rank(b.property)).map(({ value }) => value)
}

function classesOf(rule: string): readonly string[] {
  return [...(rule.split('{')[0] ?? '').matchAll(/\.([-\w\u0080-\uffff]+)/g)].map(([, name = '']) => name)
}

export const DEFAULT_COLOUR: Colour = 'yellow' // what most programs paint in that know no other
const LONGEST_SHEET = 20_000 // characters; no program writes a rule behind that
