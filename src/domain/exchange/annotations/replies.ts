import type { Annotation } from '#domain/annotation/annotation.ts'
import { instantOf, isObject, type JsonObject, listOf, textOf } from './json.ts'

/** What somebody answered to an annotation that was brought in. */
export type Reply = { readonly author: string | null; readonly words: string; readonly created: string | null }

/** Who wrote an annotation that was brought in; null for the reader's own, and where its file does not say. */
export function authorOf({ foreign }: Annotation): string | null {
  return foreign ? authorIn(foreign.item) : null
}

/** The answers to it, oldest first. */
export function readReplies({ foreign }: Annotation): readonly Reply[] {
  const replies = (foreign?.replies ?? []).map((item) => ({
    author: authorIn(item),
    words: textOf(item['text']),
    created: instantOf(item['created']),
  }))
  return replies.toSorted((a, b) => ((a.created ?? '') < (b.created ?? '') ? -1 : 1))
}

function authorIn(item: JsonObject): string | null {
  const { user, user_info: info } = item
  const [creator] = listOf(item['creator'])
  const named = [info, creator].flatMap((each) =>
    isObject(each) ? [each['display_name'], ...listOf(each['name']), each['nickname']] : [],
  )
  const [, account = ''] = /^acct:([^@]+)@/.exec(textOf(user)) ?? []
  return [...named, account].map(textOf).find((name) => name !== '') ?? null
}
