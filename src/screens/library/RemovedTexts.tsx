import { useMutation } from '@tanstack/react-query'
import { binTexts } from '#queries/change-sources.ts'
import type { OwnEntry } from '#queries/own-entries.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useNotices } from '#ui/notices.tsx'

/** The trash of texts: each can be restored, with its highlights and the place in it. */
export function RemovedTexts({
  removed,
  onClose,
}: {
  readonly removed: readonly OwnEntry[]
  readonly onClose: () => void
}) {
  const { say, fail } = useNotices()
  const { mutateAsync: bin } = useMutation(binTexts)

  return (
    <Dialog title="Removed texts" onClose={onClose}>
      {removed.length === 0 && <p className="text-sm text-soft">There is no removed text any more.</p>}
      <ul className="divide-y divide-line">
        {removed.map(({ entry: { id, title, name }, deleted }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2.5">
            <span className="min-w-0">
              <span className="block font-serif font-semibold">{title}</span>
              <span className="block text-sm wrap-anywhere text-soft">
                {name} · removed {deleted && dayOf(deleted)}
              </span>
            </span>
            <Button
              aria-label={`Restore “${title}”`}
              onClick={() => {
                bin({ ids: [id], deleted: false }).then(() => say(`Restored ${title}`), fail)
              }}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
