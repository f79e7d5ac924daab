import type { Foreign } from '#domain/annotation/annotation.ts'
import { isObject, type JsonObject, listOf } from './json.ts'

/** The field of a written annotation that holds what has no place in its form. Other programs pass over it. */
export const OWN_FIELD = 'lectern'

/** What another form said, to travel along in this one; null when there is nothing. */
export function writeForeign(foreign: Foreign | undefined): JsonObject | null {
  if (!foreign) return null
  const { form, item, replies } = foreign
  return { form, item, ...(replies.length > 0 && { replies }) }
}

/** What `writeForeign` put into the field of an item; null when there is nothing, or it makes no sense. */
export function readForeign(item: JsonObject): Omit<Foreign, 'became'> | null {
  const own = item[OWN_FIELD]
  if (!isObject(own)) return null
  const { form, item: inner, replies } = own
  if ((form !== 'web' && form !== 'hypothesis') || !isObject(inner)) return null
  return { form, item: inner, replies: listOf(replies).filter(isObject) }
}
