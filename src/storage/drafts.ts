import { readLocal, writeLocal } from './local-store.ts'

/** A note that is being written: `from` is what its editor opened with. */
export type Draft = { readonly from: string; readonly to: string }

const PREFIX = 'lectern draft '

/** The drafts of all annotations, by their ids. Kept where a write is done at once: a reader may leave at any key. */
export function readDrafts(): Readonly<Record<string, Draft>> {
  const drafts: Record<string, Draft> = {}
  for (const [annotationId, words] of readLocal(PREFIX)) {
    const draft = parse(words)
    if (draft) drafts[annotationId] = draft
  }
  return drafts
}

/**
 * Null removes it. Where it cannot be kept, the note is as safe as the page that it is written on; saving it tells what
 * is wrong, with all that the reader can do.
 */
export function writeDraft(annotationId: string, draft: Draft | null): void {
  writeLocal(PREFIX + annotationId, draft && JSON.stringify(draft))
}

function parse(words: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(words)
    if (typeof draft !== 'object' || draft === null || !('from' in draft) || !('to' in draft)) return null
    return typeof draft.from === 'string' && typeof draft.to === 'string' ? { from: draft.from, to: draft.to } : null
  } catch {
    return null
  }
}
