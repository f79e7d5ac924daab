import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { sameTarget } from '#domain/annotation/change-annotation.ts'
import type { Homecoming } from '#domain/exchange/annotations/come-home.ts'
import { addressElsewhere, isElsewhere } from '#domain/exchange/annotations/elsewhere.ts'
import { importAnnotations as store } from '#storage/annotations.ts'
import { type ChangedAnnotation, backOf } from './annotation-change.ts'
import { ANNOTATIONS } from './annotation-counts.ts'
import { working } from './annotation-worker.ts'
import { allAnnotationsQuery } from './annotations.ts'
import { articleQuery } from './article.ts'
import { database } from './database.ts'
import { knownTexts } from './known-texts.ts'
import { newStamp } from './stamp.ts'
import { settleAnnotations } from './store-changes.ts'
import { remember } from './undo-history.ts'

/** Other changes wait while texts are compared: of a whole shelf, those that may be meant are found before, beside them. */
const MOST_TEXTS = 50
/** Each text is parsed for it: so many at once leave room for what else is to be parsed. */
const SLICE = 20

export type BringHome = {
  /** The texts that may be theirs. */
  readonly sourceIds: readonly string[]
  /** The address, as `addressElsewhere` gives it, of those that the reader says belong to the one text above; null for any. */
  readonly address: string | null
}

/**
 * Gives annotations that were brought in without their text to it, once it is here: one step of undo. Answers the
 * changes that take it back, one for each annotation.
 */
export const bringHome = mutationOptions({
  mutationKey: ANNOTATIONS,
  scope: { id: 'changes' },
  async mutationFn({ sourceIds, address }: BringHome, { client }): Promise<readonly ChangedAnnotation[]> {
    const waiting = (await client.query(allAnnotationsQuery)).filter(
      (each) => isElsewhere(each) && (address === null || addressElsewhere(each.sourceId) === address),
    )
    if (waiting.length === 0 || sourceIds.length > MOST_TEXTS) return []
    const { texts } = await knownTexts(client, new Set(sourceIds))
    const [only] = sourceIds
    const chosen = new Map(address !== null && only !== undefined ? [[address, only]] : [])
    const { now } = newStamp()
    const found = await working((worker) => worker.comeHome(waiting, texts, chosen, now))
    if (found.length === 0) return []
    const used = new Set(found.map(({ to }) => to.target.hash))
    const changes = await store(database, {
      annotations: [],
      edits: found.map((homecoming) => ({ id: homecoming.from.id, change: (stored) => atHome(stored, homecoming) })),
      snapshots: texts.filter(({ hash }) => used.has(hash)).map(({ hash, text }) => ({ hash, text })),
    })
    const back = backOf(changes)
    if (back.length > 0) remember(client, { what: 'attach', back: { kind: 'annotations', changes: back } })
    return back
  },
  onSettled: (_back, _error, _ids, _shown, { client }) => settleAnnotations(client),
})

/**
 * The texts that annotations may be waiting for, of however many: looked through slice by slice, as long as it is
 * `wanted`. Of few texts it is all of them.
 */
export async function likelyHomes(
  client: QueryClient,
  sourceIds: readonly string[],
  wanted: () => boolean,
): Promise<readonly string[]> {
  if (sourceIds.length <= MOST_TEXTS) return sourceIds
  const waiting = (await client.query(allAnnotationsQuery)).filter(isElsewhere)
  if (waiting.length === 0) return []
  return working(async (worker) => {
    const likely: string[] = []
    for (let from = 0; from < sourceIds.length && wanted(); from += SLICE) {
      // oxlint-disable-next-line no-await-in-loop -- one slice after the other, so that no more of them are held
      const { texts } = await knownTexts(client, new Set(sourceIds.slice(from, from + SLICE)))
      // oxlint-disable-next-line no-await-in-loop
      likely.push(...(await worker.likelyHomes(waiting, texts)))
      for (const { slug } of texts) {
        client.removeQueries({ queryKey: articleQuery(slug).queryKey, exact: true, type: 'inactive' })
      }
    }
    return likely
  })
}

/** What another tab has changed meanwhile stays; what it has brought home or moved, too. */
function atHome(stored: Annotation, { from, to }: Homecoming): Annotation {
  if (stored.sourceId !== from.sourceId || !sameTarget(stored.target, from.target)) return stored
  if (stored.modified === from.modified) return to
  const { sourceId, target, modified, foreign } = to
  const home = { ...stored, sourceId, target, modified }
  if (!stored.foreign || !foreign) return home
  return {
    ...home,
    foreign: { ...stored.foreign, became: { ...stored.foreign.became, target: foreign.became.target } },
  }
}
