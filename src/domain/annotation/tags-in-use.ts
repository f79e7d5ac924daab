import type { Annotation } from './annotation.ts'
import { tagKey } from './tags.ts'

/** The tags of some annotations, the most used first, each in its first spelling. */
export function tagsInUse(annotations: readonly Annotation[]): string[] {
  const counts = new Map<string, { readonly tag: string; times: number }>()
  for (const tag of annotations.flatMap(({ tags }) => tags)) {
    const known = counts.get(tagKey(tag))
    if (known) known.times += 1
    else counts.set(tagKey(tag), { tag, times: 1 })
  }
  return [...counts.values()].sort((a, b) => b.times - a.times || (a.tag < b.tag ? -1 : 1)).map(({ tag }) => tag)
}

/** Those that are not taken yet, in whatever spelling: to be offered. */
export function otherTags(tags: readonly string[], taken: readonly string[]): readonly string[] {
  const keys = new Set(taken.map(tagKey))
  return tags.filter((tag) => !keys.has(tagKey(tag)))
}
