import { queryOptions } from '@tanstack/react-query'
import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Article } from '#domain/article/article.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { snapshotsQuery } from './annotations.ts'

type Anchors = ReadonlyMap<string, Anchor>

/** What was found lately, for as long as its record lives: a change of one annotation searches for no other. */
const found = new WeakMap<Target, { readonly hash: TextHash; readonly anchor: Anchor }>()

/**
 * Where annotations stand that were made on another version of the text, by their ids: found through the
 * version that each was made on, which is kept for that; by the quote alone where it is not. They come in
 * several parts, those nearest to the offset `inSight` first.
 */
export const anchorsQuery = (article: Article, annotations: readonly Annotation[], inSight: () => number = () => 0) => {
  const queryKey = ['anchors', article.hash, annotations.length, fingerprint(annotations)]
  const anchorsSoFar = (): Anchors =>
    new Map(
      annotations.flatMap(({ id, target }) => {
        const known = found.get(target)
        return known?.hash === article.hash ? [[id, known.anchor] as const] : []
      }),
    )
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<Anchors> => {
      const missing = annotations.flatMap(({ target }) => (found.get(target)?.hash === article.hash ? [] : [target]))
      if (missing.length === 0) return anchorsSoFar()
      const hashes = [...new Set(missing.map(({ hash }) => hash))]
      // Never from the cache: a text is stored with the first annotation that needs it.
      const snapshots = await client.query({ ...snapshotsQuery(hashes), staleTime: 0 })
      // Texts seldom change: what finds the words again stays out of the first load.
      const { findAgain } = await import('./find-again.ts')
      const { text, hash } = article
      const targets = nearestFirst(
        missing,
        (old) => text.length / (snapshots.get(old)?.length ?? text.length),
        inSight(),
      )
      const waiting = targets.values()
      const keep = (anchors: readonly Anchor[]) => {
        for (const anchor of anchors) {
          const { value: target } = waiting.next()
          if (target) found.set(target, { hash, anchor })
        }
        client.setQueryData<Anchors>(queryKey, anchorsSoFar())
      }
      await findAgain({ text, hash, snapshots }, targets, keep, signal)
      return anchorsSoFar()
    },
    placeholderData: () => steady(article, anchorsSoFar()),
    structuralSharing: false,
  })
}

/** What was last shown of each text before its search was done. */
const shown = new WeakMap<Article, Anchors>()

/** The same map as long as it says the same: a new one at every render would never come to rest. */
function steady(article: Article, anchors: Anchors): Anchors {
  const before = shown.get(article)
  if (before?.size === anchors.size && [...anchors].every(([id, anchor]) => before.get(id) === anchor)) return before
  shown.set(article, anchors)
  return anchors
}

/** By how far from an offset of the new text they stood, as far as the growth of the text tells. */
function nearestFirst(targets: readonly Target[], growth: (old: TextHash) => number, at: number): Target[] {
  const away = targets.map((target) => ({
    target,
    distance: Math.abs(target.position.start * growth(target.hash) - at),
  }))
  return away.sort((a, b) => a.distance - b.distance).map(({ target }) => target)
}

/** A number for each target that was ever in a key, for as long as its record lives. */
const numbers = new WeakMap<Target, number>()
let lastNumber = 0

function numberOf(target: Target): number {
  const known = numbers.get(target)
  if (known !== undefined) return known
  numbers.set(target, ++lastNumber)
  return lastNumber
}

/** Stands in a key for what is searched, which is too long for one: a key is written out at every render. */
function fingerprint(annotations: readonly Annotation[]): string {
  let [a, b] = [0x9e3779b1, 0x85ebca6b]
  for (const { target } of annotations) {
    const number = numberOf(target)
    a = Math.imul(a ^ number, 0x5bd1e995) ^ (a >>> 13)
    b = Math.imul(b ^ number, 0xc2b2ae35) ^ (b >>> 15)
  }
  return `${a >>> 0} ${b >>> 0}`
}
