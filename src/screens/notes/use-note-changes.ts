import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WrittenNote } from '#cards/card-commands.ts'
import type { Article } from '#domain/article/article.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import { isMerged, MERGED, tellChange } from '#cards/tell-change.ts'
import { takingBack, type AnnotationChange } from '#queries/annotation-change.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from '#queries/change-annotations.ts'
import { dropDraft, refreshDrafts } from '#queries/drafts.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

/** What can be done to annotations away from their text, to one or to several at once: one step of undo each. */
export function useNoteChanges() {
  const client = useQueryClient()
  const { show, fail } = useNotices()
  const { mutateAsync: changeAsync } = useMutation({ ...changeAnnotations, onError: fail })
  const { mutateAsync: purge } = useMutation(purgeAnnotations)

  /** False when it could not be stored: why is said. */
  const toAll = async (annotations: readonly Annotation[], what: AnnotationChange, done: string): Promise<boolean> => {
    const back = takingBack(annotations, what)
    try {
      const after = await changeAsync(annotations.map(({ id, sourceId }) => ({ id, sourceId, change: what })))
      if (after.some((each) => isMerged(each, what))) fail(MERGED)
      else show(done, { undo: () => changeAsync(back), home: () => homeOf(annotations) })
      return true
    } catch {
      return false
    }
  }

  const { mutateAsync: add } = useMutation({ ...addAnnotations, onError: fail })
  const { mutateAsync: restore } = useMutation(changeAnnotations)

  return {
    /** Stores it with its note: out of the trash, or anew where it is not even there. False when that is not possible: why is said. */
    bringBack: async (annotation: Annotation, note: WrittenNote, article: Article | null): Promise<boolean> => {
      const { id, sourceId } = annotation
      const snapshots = article ? [{ hash: article.hash, text: article.text }] : []
      const isKept = await restore([{ id, sourceId, change: { deleted: false, note } }])
        .catch(() => add({ annotations: [{ ...annotation, note: note.to }], snapshots, what: 'add' }))
        .then(() => true)
        .catch(() => false)
      if (isKept) {
        dropDraft(id)
        refreshDrafts(client)
        show('Note saved, and its highlight restored')
      }
      return isKept
    },
    /** Of one card, with the sentence that fits. */
    change: (annotation: Annotation, what: AnnotationChange) => toAll([annotation], what, tellChange(what)),
    recolour: (annotations: readonly Annotation[], colour: Colour) =>
      toAll(annotations, { colour }, `${countOf(annotations)} in ${colour} now`),
    addTags: (annotations: readonly Annotation[], tags: readonly string[]) =>
      toAll(annotations, { addTags: tags }, `${countOf(annotations)} tagged ${tags.join(', ')}`),
    removeTag: (annotations: readonly Annotation[], tag: string) =>
      toAll(annotations, { removeTags: [tag] }, `The tag ${tag} taken off ${countOf(annotations)}`),
    remove: (annotations: readonly Annotation[]) =>
      toAll(annotations, { deleted: true }, `${countOf(annotations)} deleted`),
    restore: (annotation: Annotation) =>
      sayWhenDone(changeAsync(binned([annotation], false)), () => show('Highlight restored')),
    // Cannot be taken back, so it is said when it is done.
    deleteForGood: (annotations: readonly Annotation[]) => {
      purge(annotations.map(({ id }) => id)).then(
        () => show(annotations.length === 1 ? 'Deleted for good' : `${countOf(annotations)} deleted for good`),
        fail,
      )
    },
  }
}

function countOf({ length }: readonly Annotation[]): string {
  return length === 1 ? '1 highlight' : `${length} highlights`
}

/** The card of the first: what was done to it there is undone there. */
function homeOf([first]: readonly Annotation[]): HTMLElement | null {
  return first ? document.getElementById(`note-${first.id}`) : null
}
