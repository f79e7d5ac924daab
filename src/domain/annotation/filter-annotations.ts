import { foldString } from '#domain/text/fold.ts'
import type { Annotation, Colour } from './annotation.ts'
import type { Place, Placed } from './order-annotations.ts'
import { tagKey } from './tags.ts'

/** What a reader asks for; a field that is absent or empty asks for nothing. */
export type Filter = {
  readonly colours?: readonly Colour[]
  /** All of them. */
  readonly tags?: readonly string[]
  readonly states?: readonly Place['kind'][]
  readonly hasNote?: boolean
  /** Each word must stand in quote, note or tags; case, marks and the style of quotes do not count. */
  readonly words?: string
}

/** The same array when all of it is asked for. */
export function filterAnnotations(placed: readonly Placed[], filter: Filter): readonly Placed[] {
  const words = foldString(filter.words ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const tags = (filter.tags ?? []).map(tagKey)
  const kept = placed.filter(({ annotation, anchor }) => {
    if (filter.colours?.length && !filter.colours.includes(annotation.colour)) return false
    if (filter.states?.length && !filter.states.includes(anchor.kind)) return false
    if (filter.hasNote !== undefined && filter.hasNote !== (annotation.note.trim() !== '')) return false
    if (tags.length > 0) {
      const own = new Set(annotation.tags.map(tagKey))
      if (!tags.every((tag) => own.has(tag))) return false
    }
    if (words.length === 0) return true
    const said = saidIn(annotation)
    return words.every((word) => said.includes(word))
  })
  return kept.length === placed.length ? placed : kept
}

/** Folded once, not with every letter that is typed. */
const folded = new WeakMap<Annotation, string>()

function saidIn(annotation: Annotation): string {
  const known = folded.get(annotation)
  if (known !== undefined) return known
  const said = foldString([annotation.target.quote.exact, annotation.note, ...annotation.tags].join('\n'))
  folded.set(annotation, said)
  return said
}
