import { resolveAll } from '#domain/anchor/resolve.ts'
import type { Article } from '#domain/article/article.ts'
import { foldString } from '#domain/text/fold.ts'
import type { TextHash } from '#domain/text/hash.ts'
import { sliceOf } from '#domain/text/span.ts'
import type { Reference } from '#domain/time/timex.ts'
import { applyCorrections, statedDates, type CorrectedEvents } from './apply-corrections.ts'
import type { EventCorrection } from './event-correction.ts'
import { findEvents } from './find-events.ts'

/** All that the events of one text follow from: plain data, so that the work can be done beside the page. */
export type DatableText = {
  readonly text: string
  readonly hash: TextHash
  readonly blocks: Article['blocks']
  /** BCP 47. */
  readonly language: string
  readonly reference: Reference | null
  readonly corrections: readonly EventCorrection[]
  /** The texts that corrections were made on, where they are others than this one. */
  readonly snapshots: ReadonlyMap<TextHash, string>
}

/** What a text tells, as the reader has set it right, with the folded sentence of each event, to seek words in. */
export type ToldEvents = CorrectedEvents & { readonly folded: readonly string[] }

export function tellEvents(datable: DatableText): ToldEvents {
  const { text, hash, blocks, language, reference, corrections, snapshots } = datable
  const targets = corrections.map(({ target }) => target)
  const anchors = resolveAll(targets, text, hash, (made) => snapshots.get(made))
  const stated = statedDates(corrections, anchors)
  const found = findEvents({ text, blocks }, { reference, language, stated })
  const corrected = applyCorrections(found, corrections, anchors, text)
  return { ...corrected, folded: corrected.events.map(({ sentence }) => foldString(sliceOf(text, sentence))) }
}
