import type { Block } from '#domain/article/article.ts'
import { covers } from '#domain/text/span.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import type { Reference, Timex } from '#domain/time/timex.ts'
import type { Standing } from './event.ts'
import type { TimelineWords } from './timeline-words.ts'

/** The words of a sentence before the clause that is dated, and from it on. */
export type Governed = { readonly before: string; readonly clause: string }

/** What a clause makes of what it tells, and the clause that it hangs on: "the ministry denied that". */
export function standingOf(
  candidate: Candidate,
  timex: Timex,
  block: Block | null,
  reference: Reference | null,
  governed: Governed,
  words: TimelineWords,
): Standing {
  if (block?.kind === 'quotation' && block.paragraphs.some((paragraph) => covers(paragraph, candidate.at)))
    return 'quoted'
  if (candidate.mood === 'quoted') return 'quoted'
  if (isDenied(governed, words)) return 'denied'
  if (candidate.mood !== 'told') return candidate.mood
  // Nobody can tell what has not happened yet.
  const ahead = reference ? (timex.interval?.earliest ?? '') > reference.latest : (timex.relative?.earliest ?? 0) > 0
  return ahead ? 'planned' : 'told'
}

function isDenied({ before, clause }: Governed, { denying, notDenying, deniable }: TimelineWords): boolean {
  const governor = before.trimEnd()
  return deniable.test(clause) && denying.test(governor) && !notDenying.test(governor)
}
