import { isUri } from './iris.ts'
import { instantOf, isObject, type JsonObject, listOf } from './json.ts'
import { isSelector, isState } from './web-selector-musts.ts'

/** What https://www.w3.org/TR/annotation-model/ demands of a written annotation, with the section that does. */
export type Must = { readonly section: string; readonly must: string; readonly holds: (item: JsonObject) => boolean }

const DIRECTIONS: ReadonlySet<unknown> = new Set(['ltr', 'rtl', 'auto'])

const ANNOTATION_MUSTS: readonly Must[] = [
  { section: '3.1', must: 'name the model’s context', holds: (item) => includes(item['@context'], ANNO_CONTEXT) },
  { section: '3.1', must: 'have one IRI as its id', holds: (item) => hasId(item) },
  { section: '3.1', must: 'be of type Annotation', holds: ({ type }) => includes(type, 'Annotation') },
  { section: '3.1', must: 'have a target', holds: ({ target }) => listOf(target).length > 0 },
  { section: '3.2', must: 'have targets that are resources', holds: ({ target }) => listOf(target).every(isTarget) },
  { section: '3.2', must: 'have bodies that are resources', holds: ({ body }) => listOf(body).every(isBody) },
  {
    section: '3.2.5',
    must: 'have either bodies or a body value',
    holds: (item) => !('body' in item && 'bodyValue' in item),
  },
  { section: '3.2.5', must: 'have one text as its body value', holds: (item) => one(item['bodyValue'], isText) },
  ...(['created', 'modified', 'generated'] as const).map((field) => ({
    section: '3.3.1',
    must: `have one date and time as ${field}`,
    holds: (item: JsonObject) => one(item[field], isDateTime),
  })),
  { section: '3.3.6', must: 'have IRIs as rights', holds: ({ rights }) => listOf(rights).every(isUri) },
  { section: '3.3.7', must: 'have one IRI as canonical', holds: ({ canonical }) => one(canonical, isUri) },
  { section: '3.3.7', must: 'have IRIs as via', holds: ({ via }) => listOf(via).every(isUri) },
  ...(['body', 'target'] as const).flatMap((field): readonly Must[] => {
    const every = (holds: (resource: JsonObject) => boolean) => (item: JsonObject) =>
      resourcesOf(item[field]).every(holds)
    return [
      {
        section: '3.2.1',
        must: `tell the direction of a ${field} as ltr, rtl or auto`,
        holds: every(({ textDirection }) => one(textDirection, (each) => DIRECTIONS.has(each))),
      },
      {
        section: '3.3.1',
        must: `have one date as created of a ${field}`,
        holds: every((r) => one(r['created'], isDateTime)),
      },
      {
        section: '3.3.1',
        must: `have one date as modified of a ${field}`,
        holds: every((r) => one(r['modified'], isDateTime)),
      },
      {
        section: '3.3.6',
        must: `have IRIs as rights of a ${field}`,
        holds: every((r) => listOf(r['rights']).every(isUri)),
      },
      {
        section: '3.3.7',
        must: `have one IRI as canonical of a ${field}`,
        holds: every((r) => one(r['canonical'], isUri)),
      },
      { section: '3.3.7', must: `have IRIs as via of a ${field}`, holds: every((r) => listOf(r['via']).every(isUri)) },
      {
        section: '3.2.7',
        must: `have items only in a choice, as a ${field}`,
        holds: every((r) => !('items' in r) || isChoice(r)),
      },
      {
        section: '3.3.5',
        must: `give no purpose to a ${field} that is elsewhere`,
        holds: every((r) => !isWebResource(r) || !('purpose' in r)),
      },
      {
        section: '3.2.4',
        must: `give a choice of ${field} neither value, source nor purpose`,
        holds: every((r) => !isChoice(r) || !['value', 'source', 'purpose'].some((key) => key in r)),
      },
      {
        section: '4',
        must: `have either a source or a value in a ${field}`,
        holds: every((r) => !('source' in r && 'value' in r)),
      },
      {
        section: '4.2',
        must: `have selectors of the model in a ${field}`,
        holds: every(({ selector }) => listOf(selector).every((each) => isUri(each) || isSelector(each))),
      },
      {
        section: '4.3',
        must: `have states of the model in a ${field}`,
        holds: every(({ state }) => listOf(state).every((each) => isUri(each) || isState(each))),
      },
      {
        section: '4.4',
        must: `have a stylesheet where a ${field} has a class, which is text`,
        holds: (item) =>
          resourcesOf(item[field]).every(
            (r) =>
              !('styleClass' in r) || ('stylesheet' in item && 'source' in r && listOf(r['styleClass']).every(isText)),
          ),
      },
    ]
  }),
  {
    section: '3.2.4',
    must: 'have no embedded text as a target',
    holds: ({ target }) => resourcesOf(target).every((r) => !includes(r['type'], 'TextualBody') || 'id' in r),
  },
]

export const PAGE_MUSTS: readonly Must[] = [
  { section: '5.2', must: 'have one IRI as its id', holds: (page) => hasId(page) },
  { section: '5.2', must: 'be of type AnnotationPage', holds: ({ type }) => includes(type, 'AnnotationPage') },
  {
    section: '5.2',
    must: 'have annotations as items',
    holds: ({ items }) => Array.isArray(items) && items.every(isItem),
  },
  { section: '5.2', must: 'count from nought', holds: ({ startIndex }) => one(startIndex, isCount) },
  ...(['partOf', 'next', 'prev'] as const).map((field) => ({
    section: '5.2',
    must: `have one IRI as ${field}`,
    holds: (page: JsonObject) => one(page[field], (each) => isUri(each) || (isObject(each) && hasId(each))),
  })),
]

export const COLLECTION_MUSTS: readonly Must[] = [
  { section: '5.1', must: 'name the model’s context', holds: (all) => includes(all['@context'], ANNO_CONTEXT) },
  { section: '5.1', must: 'have one IRI as its id', holds: (all) => hasId(all) },
  {
    section: '5.1',
    must: 'be of type AnnotationCollection',
    holds: ({ type }) => includes(type, 'AnnotationCollection'),
  },
  { section: '5.1', must: 'have texts as labels', holds: ({ label }) => listOf(label).every(isText) },
  { section: '5.1', must: 'have one count as its total', holds: ({ total }) => one(total, isCount) },
  {
    section: '5.1',
    must: 'have a first page when it holds something',
    holds: ({ total, first }) =>
      (!listOf(total).some((each) => each !== 0) || first !== undefined) &&
      one(first, (each) => isUri(each) || (isObject(each) && includes(each['type'], 'AnnotationPage'))),
  },
  { section: '5.1', must: 'have one IRI as its last page', holds: ({ last }) => one(last, isUri) },
  { section: '3.3.1', must: 'have one date and time as created', holds: ({ created }) => one(created, isDateTime) },
  { section: '3.3.1', must: 'have one date and time as modified', holds: ({ modified }) => one(modified, isDateTime) },
  { section: '3.3.6', must: 'have IRIs as rights', holds: ({ rights }) => listOf(rights).every(isUri) },
]

/** Which demands something does not meet; empty when it may leave. */
export function brokenMusts(item: JsonObject, musts: readonly Must[] = ANNOTATION_MUSTS): readonly string[] {
  return musts.filter(({ holds }) => !holds(item)).map(({ section, must }) => `${section} must ${must}`)
}

export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The resources of a body or target: each, what it is a part of, and what it lets choose from. */
function resourcesOf(value: unknown): readonly JsonObject[] {
  return listOf(value)
    .filter(isObject)
    .flatMap((each) => [each, ...[...listOf(each['source']), ...listOf(each['items'])].filter(isObject)])
}

function isTarget(target: unknown): boolean {
  return isUri(target) || (isObject(target) && (isChoice(target) || isSpecific(target) || isWebResource(target)))
}

function isBody(body: unknown): boolean {
  return isTarget(body) || (isObject(body) && isText(body['value']) && !('items' in body))
}

function isChoice({ type, items }: JsonObject): boolean {
  return type === 'Choice' && Array.isArray(items) && items.length > 0 && items.every(isBody)
}

function isSpecific({ source }: JsonObject): boolean {
  return isUri(source) || (isObject(source) && isWebResource(source))
}

function isWebResource(resource: JsonObject): boolean {
  return hasId(resource) && !('source' in resource) && !('target' in resource)
}

function isItem(item: unknown): boolean {
  return isUri(item) || (isObject(item) && includes(item['type'], 'Annotation'))
}

function hasId({ id }: JsonObject): boolean {
  return id !== undefined && one(id, isUri)
}

/** Nothing, or one value, alone or in a list. */
function one(value: unknown, fits: (each: unknown) => boolean): boolean {
  return value === undefined || (value !== null && listOf(value).length === 1 && listOf(value).every(fits))
}

function includes(value: unknown, wanted: string): boolean {
  return listOf(value).includes(wanted)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isDateTime(value: unknown): boolean {
  return isText(value) && value.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/i.test(value) && instantOf(value) !== null
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
