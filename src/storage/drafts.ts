/** A note that is being written: `from` is what its editor opened with. */
export type Draft = { readonly from: string; readonly to: string }

const PREFIX = 'lectern draft '

/** The drafts of all annotations, by their ids. Kept where a write is done at once: a reader may leave at any key. */
export function readDrafts(): Readonly<Record<string, Draft>> {
  const drafts: Record<string, Draft> = {}
  attempt(() => {
    for (const key of Object.keys(localStorage)) {
      const draft = key.startsWith(PREFIX) ? parse(localStorage.getItem(key)) : null
      if (draft) drafts[key.slice(PREFIX.length)] = draft
    }
  })
  return drafts
}

export function writeDraft(annotationId: string, draft: Draft | null): void {
  attempt(() => {
    if (draft) localStorage.setItem(PREFIX + annotationId, JSON.stringify(draft))
    else localStorage.removeItem(PREFIX + annotationId)
  })
}

function parse(stored: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(stored ?? '')
    if (typeof draft !== 'object' || draft === null || !('from' in draft) || !('to' in draft)) return null
    return typeof draft.from === 'string' && typeof draft.to === 'string' ? { from: draft.from, to: draft.to } : null
  } catch {
    return null
  }
}

/** Where a browser allows no such store, or has no room, the note is as safe as the page that it is written on. */
function attempt(act: () => void): void {
  try {
    act()
  } catch {
    // Saving the note tells what is wrong, with all that the reader can do.
  }
}
