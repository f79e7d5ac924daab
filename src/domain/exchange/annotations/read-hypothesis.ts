import { COLOURS } from '#domain/annotation/annotation.ts'
import { tidyTags } from '#domain/annotation/tags.ts'
import { OWN_FIELD, readForeign } from './foreign.ts'
import type { Incoming } from './incoming.ts'
import { idOfContent } from './iris.ts'
import { instantOf, isObject, type JsonObject, listOf, textOf } from './json.ts'
import { readPlace } from './read-place.ts'
import { DEFAULT_COLOUR } from './read-web-annotation.ts'

/** Reads annotations of Hypothesis: what answers one that is there belongs to it, wherever it stands in the file. */
export function readHypothesisItems(items: readonly JsonObject[]): readonly Incoming[] {
  const roots = new Set(items.filter((item) => listOf(item['references']).length === 0).map(({ id }) => textOf(id)))
  const repliesTo = new Map<string, JsonObject[]>()
  const others: JsonObject[] = []
  for (const item of items) {
    // The first is the annotation, those behind it are replies to it.
    const root = textOf(listOf(item['references'])[0])
    if (root === '' || !roots.has(root)) others.push(item)
    else repliesTo.set(root, [...(repliesTo.get(root) ?? []), item])
  }
  return others.map((item) => readHypothesis(item, repliesTo.get(textOf(item['id'])) ?? []))
}

/** Reads one annotation of Hypothesis with what others answered: https://h.readthedocs.io/en/latest/api-reference/ */
export function readHypothesis(item: JsonObject, replies: readonly JsonObject[]): Incoming {
  const first = listOf(item['target']).find(isObject)
  const { document } = item
  const own = item[OWN_FIELD]
  const colour = isObject(own) ? COLOURS.find((each) => each === own['colour']) : undefined
  const [title] = isObject(document) ? listOf(document['title']) : []
  return {
    id: textOf(item['id']) || idOfContent(item),
    addresses: [textOf(item['uri']), textOf(first?.['source']), ...linksOf(document)].filter((each) => each !== ''),
    title: textOf(title),
    hash: null,
    place: readPlace(first?.['selector'], '', 'code units'),
    colour: colour ?? DEFAULT_COLOUR,
    note: textOf(item['text']),
    tags: tidyTags(listOf(item['tags']).map(textOf)),
    created: instantOf(item['created']),
    modified: instantOf(item['updated']),
    foreign: readForeign(item) ?? { form: 'hypothesis', item, replies },
  }
}

function linksOf(document: unknown): readonly string[] {
  if (!isObject(document)) return []
  return listOf(document['link']).map((link) => (isObject(link) ? textOf(link['href']) : ''))
}
