import type { Incoming, ReadFile, Unreadable } from './incoming.ts'
import { isList, isObject, type JsonObject, listOf } from './json.ts'
import { idOfContent } from './iris.ts'
import { readHypothesisItems } from './read-hypothesis.ts'
import { readWebAnnotation } from './read-web-annotation.ts'

/** More at once than any list of notes shows at ease, and all of them become one step back. */
export const MOST_ANNOTATIONS = 20_000
/** What is nested deeper is made to break programs. */
const DEEPEST = 60

/** Reads a file of annotations, in the W3C's form or Hypothesis': total, whatever the words are. */
export function readAnnotations(words: string): ReadFile {
  const parsed = parseJson(words)
  if (parsed.kind === 'refused') return parsed
  const { value } = parsed
  const hypothesis = hypothesisItems(value)
  const items = hypothesis ?? webItems(value)
  if (items === null)
    return refused('it holds no annotations that Lectern knows: neither the W3C’s form nor Hypothesis’.')
  if (items.length === 0) return refused('it holds no annotations.')
  if (items.length > MOST_ANNOTATIONS) {
    return refused(
      `it holds ${spell(items.length)} annotations, and ${spell(MOST_ANNOTATIONS)} can be brought in at once. Split it.`,
    )
  }
  const unreadable: Unreadable[] = []
  const good = items.flatMap((item, at): readonly JsonObject[] => {
    const why = isObject(item) ? (hypothesis ? whyNoHypothesis(item) : whyNoWeb(item)) : 'it is no object'
    if (why === null && isObject(item)) return [item]
    unreadable.push({ at: at + 1, why: why ?? '' })
    return []
  })
  if (good.length === 0) return refused(`nothing in it is an annotation: ${unreadable[0]?.why ?? ''}.`)
  const read = hypothesis ? readHypothesisItems(good) : good.map(readWebAnnotation)
  return { kind: 'annotations', form: hypothesis ? 'hypothesis' : 'web', items: distinct(read), unreadable }
}

function refused(why: string): ReadFile & { readonly kind: 'refused' } {
  return { kind: 'refused', why }
}

function parseJson(
  words: string,
): { readonly kind: 'json'; readonly value: unknown } | (ReadFile & { readonly kind: 'refused' }) {
  const trimmed = words.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return refused('it is empty.')
  if (!/^[[{]/.test(trimmed)) return refused('it is no JSON. Export the annotations as JSON where they come from.')
  try {
    const value: unknown = JSON.parse(trimmed)
    return depthOf(value) > DEEPEST
      ? refused('it is nested deeper than annotations ever are.')
      : { kind: 'json', value: harmless(value) }
  } catch {
    const whole = /[\]}]$/.test(trimmed)
    return refused(
      whole
        ? 'it is no valid JSON. Export it again where it comes from.'
        : 'it is cut off before its end. Download it again.',
    )
  }
}

/** Without recursion: the depth is what is in question. */
function depthOf(value: unknown): number {
  let level: readonly unknown[] = [value]
  let depth = 0
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((each): readonly unknown[] =>
      isList(each) ? each : isObject(each) ? Object.values(each) : [],
    )
    depth++
  }
  return depth
}

/** Without fields that would become an object's prototype when it is copied. The same object where there are none. */
function harmless(value: unknown): unknown {
  if (isList(value)) {
    const clean = value.map(harmless)
    return clean.every((each, i) => each === value[i]) ? value : clean
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  const clean = entries.flatMap(([key, each]) => (key === '__proto__' ? [] : [[key, harmless(each)] as const]))
  const same = clean.length === entries.length && clean.every(([, each], i) => each === entries[i]?.[1])
  return same ? value : Object.fromEntries(clean)
}

/** Null when it is none of Hypothesis’ files: the client's export, the API's answer, or a list of its annotations. */
function hypothesisItems(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value.some(isHypothesis) ? value : null
  if (!isObject(value)) return null
  if (isHypothesis(value)) return [value]
  const { annotations, rows, replies } = value
  if (isList(annotations)) return annotations
  return isList(rows) ? [...rows, ...listOf(replies)] : null
}

function isHypothesis(value: unknown): boolean {
  return isObject(value) && 'uri' in value && isList(value['target']) && !('@context' in value)
}

/** Null when it is no annotation, page or collection, nor a list of such. */
function webItems(value: unknown): readonly unknown[] | null {
  if (isList(value))
    return value.some((each) => webItems(each) !== null)
      ? value.flatMap((each) => webItems(each) ?? [each])
      : value.length === 0
        ? []
        : null
  if (!isObject(value)) return null
  const types = listOf(value['type'] ?? value['@type'])
  if (types.includes('AnnotationCollection')) return webItems(value['first']) ?? pageItems(value['first']) ?? []
  if (types.includes('AnnotationPage') || types.includes('AnnotationSet')) return pageItems(value) ?? []
  if (isList(value['@graph'])) return webItems(value['@graph'])
  return types.includes('Annotation') || types.includes('oa:Annotation') ? [value] : null
}

function pageItems(page: unknown): readonly unknown[] | null {
  if (!isObject(page)) return null
  // A page that holds the next one is rare, and nothing is left behind.
  const { items, next } = page
  return [...listOf(items), ...(isObject(next) ? (pageItems(next) ?? []) : [])]
}

function whyNoWeb(item: JsonObject): string | null {
  if (webItems(item) === null) return 'its type is not Annotation'
  return listOf(item['target']).length === 0 ? 'it has no target' : null
}

function whyNoHypothesis(item: JsonObject): string | null {
  if (typeof item['uri'] !== 'string') return 'its uri is missing'
  for (const field of ['text', 'id', 'created', 'updated'] as const) {
    if (item[field] !== undefined && item[field] !== null && typeof item[field] !== 'string')
      return `its ${field} is no text`
  }
  return item['target'] !== undefined && !isList(item['target']) ? 'its target is no list' : null
}

/** One of each id: of two that differ under one id, the later gets an id of its own. */
function distinct(items: readonly Incoming[]): readonly Incoming[] {
  const ids = new Set<string>()
  const contents = new Set<string>()
  return items.flatMap((item) => {
    if (!ids.has(item.id)) {
      ids.add(item.id)
      contents.add(contentOf(item))
      return [item]
    }
    const content = contentOf(item)
    if (contents.has(content)) return []
    contents.add(content)
    return [{ ...item, id: idOfContent(item.foreign.item) }]
  })
}

function contentOf({ foreign }: Incoming): string {
  return JSON.stringify(foreign.item)
}

/** 20000 → `20,000` */
function spell(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
