import { isUri } from './iris.ts'
import { instantOf, isObject, type JsonObject, listOf } from './json.ts'

// Parts of a text and moments of a resource, as https://www.w3.org/TR/annotation-model/#specific-resources demands.

const DEEPEST = 8 // what is refined more often is taken as it is, and the stack stays small

/** Whether it is a selector of the model, each refinement of it included; one that has an id may stand elsewhere. */
export function isSelector(value: unknown, depth = 0): boolean {
  return isObject(value) && (isKnown(value) || isNamed(value)) && isRefined(value, depth)
}

/** Whether it is a state of the model. */
export function isState(value: unknown, depth = 0): boolean {
  return isObject(value) && (isKnownState(value) || isNamed(value)) && isRefined(value, depth)
}

function isRefined({ refinedBy }: JsonObject, depth: number): boolean {
  if (depth > DEEPEST) return true
  return listOf(refinedBy).every((each) => isUri(each) || isSelector(each, depth + 1) || isState(each, depth + 1))
}

/** One that stands elsewhere; one that says its type has to keep to it all the same. */
function isNamed(value: JsonObject): boolean {
  return isUri(value['id']) && !TYPES.some((type) => isA(value, type))
}

const TYPES = [
  'FragmentSelector',
  'CssSelector',
  'XPathSelector',
  'TextQuoteSelector',
  'TextPositionSelector',
  'DataPositionSelector',
  'SvgSelector',
  'RangeSelector',
  'TimeState',
  'HttpRequestState',
]

function isKnown(value: JsonObject): boolean {
  const types = TYPES.filter((type) => isA(value, type))
  return types.length > 0 && types.every((type) => isOf(value, type))
}

function isOf(value: JsonObject, type: string): boolean {
  const { exact, prefix = '', suffix = '', start, end, conformsTo } = value
  switch (type) {
    case 'FragmentSelector':
      return isText(value['value']) && (conformsTo === undefined || isUri(conformsTo))
    case 'CssSelector':
    case 'XPathSelector':
      return isText(value['value'])
    case 'TextQuoteSelector':
      return isText(exact) && isText(prefix) && isText(suffix)
    case 'TextPositionSelector':
    case 'DataPositionSelector':
      return isOffset(start) && isOffset(end)
    case 'SvgSelector':
      return isText(value['value']) !== isUri(value['id'])
    case 'RangeSelector':
      return [value['startSelector'], value['endSelector']].every(
        (edge) => isObject(edge) && !isA(edge, 'RangeSelector') && isKnown(edge),
      )
    default:
      return false
  }
}

function isKnownState(value: JsonObject): boolean {
  if (isA(value, 'HttpRequestState')) return isText(value['value'])
  const { sourceDate, sourceDateStart: from, sourceDateEnd: to, cached } = value
  if (!isA(value, 'TimeState') || (cached !== undefined && !isUri(cached))) return false
  const dates = listOf(sourceDate)
  if (dates.length > 0) return dates.every(isInstant) && !(from !== undefined && to !== undefined)
  return isInstant(from) && isInstant(to)
}

function isA(object: JsonObject, type: string): boolean {
  return listOf(object['type']).includes(type)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isInstant(value: unknown): boolean {
  return isText(value) && value.includes('T') && instantOf(value) !== null
}

function isOffset(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
