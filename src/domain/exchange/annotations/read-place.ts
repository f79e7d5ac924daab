import type { IncomingPlace, IncomingPosition, IncomingQuote } from './incoming.ts'
import { isObject, type JsonObject, listOf, textOf } from './json.ts'

/** Selectors inside selectors: nobody nests deeper, and a file must not overflow the stack. */
const DEEPEST = 8

/**
 * How the selectors of a target say where it stands: https://www.w3.org/TR/annotation-model/#selectors. A quote wins
 * over a position, as it can be checked. `unit` is what positions count in.
 */
export function readPlace(selector: unknown, hash: string, unit: IncomingPosition['unit']): IncomingPlace {
  const selectors = flatten(selector, 0)
  const find = <T>(read: (each: JsonObject) => T | null): T | null =>
    selectors.reduce<T | null>((found, each) => found ?? read(each), null)

  const position = find((each) => readPosition(each, unit))
  const quote = find(readQuote)
  if (quote) return { kind: 'quote', quote, position }
  const range = find(readRange)
  if (range) return range
  if (position) return { kind: 'position', position }
  const fragment = find((each) => (isA(each, 'FragmentSelector') ? textOf(each['value']) : null)) ?? ''
  const link = [fragment, hash].find((each) => /(?:^|[#&])q=|:~:text=|^text=/.test(each))
  if (link !== undefined) return { kind: 'link', hash: link }
  return selectors.length === 0 ? { kind: 'whole' } : { kind: 'elsewhere' }
}

function flatten(selector: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST) return []
  return listOf(selector).flatMap((each) => {
    if (!isObject(each)) return []
    // Of a choice, each item is meant to say the same.
    return [each, ...flatten(each['refinedBy'], depth + 1), ...flatten(each['items'], depth + 1)]
  })
}

function isA(object: JsonObject, type: string): boolean {
  return listOf(object['type']).includes(type)
}

function readQuote(selector: JsonObject): IncomingQuote | null {
  const exact = textOf(selector['exact'])
  if (!isA(selector, 'TextQuoteSelector') || exact.trim() === '') return null
  return { exact, prefix: textOf(selector['prefix']), suffix: textOf(selector['suffix']) }
}

function readPosition(selector: JsonObject, unit: IncomingPosition['unit']): IncomingPosition | null {
  const { start, end } = selector
  if (!isA(selector, 'TextPositionSelector') || !isOffset(start) || !isOffset(end) || end < start) return null
  return { start, end, unit }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function readRange(selector: JsonObject): IncomingPlace | null {
  if (!isA(selector, 'RangeSelector')) return null
  const [start] = flatten(selector['startSelector'], 1).flatMap((each) => readQuote(each) ?? [])
  const [end] = flatten(selector['endSelector'], 1).flatMap((each) => readQuote(each) ?? [])
  return start && end ? { kind: 'range', start, end } : null
}
