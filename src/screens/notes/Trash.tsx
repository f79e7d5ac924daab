import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { trashQuery } from '#queries/annotations.ts'
import { catalogueQuery } from '#queries/catalogue.ts'
import { removedTextsQuery } from '#queries/own-entries.ts'
import { Button } from '#ui/Button.tsx'
import { useRowsOfPage } from '#ui/use-rows.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { titleOf } from './notes-of-text.ts'
import { TrashedCard } from './TrashedCard.tsx'

/** What was deleted, the last first: to be restored, or deleted for good after one question. */
export function Trash({
  onRestore,
  onDeleteForGood,
}: {
  readonly onRestore: (annotation: Annotation) => void
  readonly onDeleteForGood: (annotations: readonly Annotation[]) => void
}) {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data: removed } = useQuery(removedTextsQuery)
  const { data: trash, error } = useQuery(trashQuery)
  const [asking, setAsking] = useState<readonly Annotation[] | null>(null)
  const [focused, setFocused] = useState(-1)
  const lastFirst = trash?.toSorted((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1)) ?? []
  const { list, style, rows } = useRowsOfPage({
    keys: lastFirst.map(({ id }) => id),
    held: [focused],
    estimate: () => CARD,
    gap: 12,
  })
  const titleAt = (sourceId: string) =>
    titleOf({
      sourceId,
      entry: catalogue.find(({ id }) => id === sourceId) ?? null,
      removed: removed?.find(({ entry }) => entry.id === sourceId)?.entry ?? null,
    })

  if (!trash && error) return <p className="text-danger">The trash cannot be read now. Reload the page to try again.</p>
  if (!trash) return <p className="text-sm text-soft">Looking into the trash …</p>
  if (trash.length === 0) return <p className="text-soft">The trash is empty.</p>

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-soft">What is here stays until you delete it for good.</p>
        <Button icon="bin" onClick={() => setAsking(trash)}>
          Empty the trash
        </Button>
      </div>
      <ol
        ref={list}
        style={style}
        className={style ? '' : 'grid grid-cols-1 gap-3'}
        onFocus={({ target }) => setFocused(Number(target.closest('li')?.dataset['index'] ?? -1))}
      >
        {rows.flatMap(({ index, props }) =>
          lastFirst.slice(index, index + 1).map((each) => (
            <TrashedCard key={each.id} row={props} annotation={each} title={titleAt(each.sourceId)}>
              <Button icon="back" onClick={() => onRestore(each)}>
                Restore
              </Button>
              <Button look="quiet" onClick={() => setAsking([each])}>
                Delete for good
              </Button>
            </TrashedCard>
          )),
        )}
      </ol>
      {asking && (
        <Dialog title="Delete for good?" onClose={() => setAsking(null)}>
          <p className="mb-4">
            {asking.length === 1
              ? 'The highlight and its note go for good. This cannot be undone.'
              : `${asking.length} highlights and their notes go for good. This cannot be undone.`}
          </p>
          <div className="flex gap-2">
            <Button
              look="main"
              onClick={() => {
                onDeleteForGood(asking)
                setAsking(null)
              }}
            >
              Delete for good
            </Button>
            <Button onClick={() => setAsking(null)}>Keep</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

const CARD = 104 // CSS pixels; most have two lines of words and no note
