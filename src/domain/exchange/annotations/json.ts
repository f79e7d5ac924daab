/** An object that came from a file: anything may stand in it. */
export type JsonObject = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Empty for what is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** One value stands for a list of it, as in JSON-LD; what is missing, for an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

/** Whether two values say the same; the order of fields says nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, i) => sameJson(each, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

/** An object without some of its fields. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

/** An ISO 8601 instant in UTC with milliseconds, so that two of them compare as words; null for what is no time. */
export function instantOf(value: unknown): string | null {
  const [, day, clock = '', zone = ''] = DATE_TIME.exec(textOf(value)) ?? []
  if (day === undefined) return null
  // Without a zone it would be read as the machine's own.
  const at = new Date(`${day}T${clock === '' ? '00:00:00' : clock}${zone === '' ? 'Z' : zone}`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i
