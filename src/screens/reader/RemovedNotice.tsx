import { useMutation, useQuery } from '@tanstack/react-query'
import { binTexts } from '#queries/change-sources.ts'
import { removedTextsQuery } from '#queries/own-entries.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'

/** Says that the text which is being read was removed since it was opened: in another tab, or by a step of undo. */
export function RemovedNotice({ sourceId }: { readonly sourceId: string }) {
  const { say, fail } = useNotices()
  const { data: removed } = useQuery(removedTextsQuery)
  const { mutateAsync: bin } = useMutation(binTexts)
  if (!removed?.some(({ entry }) => entry.id === sourceId)) return null
  return (
    <section
      role="alert"
      aria-label="Removed text"
      className="sticky top-[calc(var(--bar)+0.5rem)] z-10 cramped:static mb-8 rounded-lg border border-danger bg-raised p-4 font-sans text-sm leading-relaxed shadow-lg"
    >
      <p className="font-medium">This text was removed since you opened it.</p>
      <p className="mt-1 text-soft">
        You can read on. Highlights and notes stay with it; the library does not list it until it is restored.
      </p>
      <Button
        className="mt-3"
        onClick={() => {
          bin({ ids: [sourceId], deleted: false }).then(() => say('Restored'), fail)
        }}
      >
        Restore it
      </Button>
    </section>
  )
}
