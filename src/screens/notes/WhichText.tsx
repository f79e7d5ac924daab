import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bringHome } from '#queries/bring-home.ts'
import { catalogueQuery } from '#queries/catalogue.ts'
import { changeAnnotations } from '#queries/change-annotations.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'

/** Asks which text here annotations belong to that wait for theirs, and takes them there. */
export function WhichText({ address }: { readonly address: string }) {
  const { show, fail } = useNotices()
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const [chosen, setChosen] = useState('')
  const { mutate: bring, isPending } = useMutation({ ...bringHome, onError: fail })
  const { mutateAsync: change } = useMutation({ ...changeAnnotations, onError: fail })
  const text = catalogue.find(({ id }) => id === chosen)

  const take = () => {
    if (!text) return
    bring(
      { sourceIds: [text.id], address },
      {
        onSuccess: (back) => {
          if (back.length === 0) fail('The text cannot be opened now. Try again later.')
          else
            show(`${back.length === 1 ? '1 highlight' : `${back.length} highlights`} moved to “${text.title}”`, {
              undo: () => change(back),
            })
        },
      },
    )
  }

  return (
    <details className="mt-1 text-sm">
      <summary className="w-fit cursor-pointer text-soft hover:text-ink">Is it a text that is here?</summary>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <select
          aria-label="The text that they belong to"
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          className="h-9 min-w-0 flex-1 basis-48 rounded-md border border-edge bg-page px-1.5 text-ink"
        >
          <option value="">Choose a text</option>
          {catalogue.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Button disabled={!text || isPending} onClick={take}>
          Move them there
        </Button>
      </div>
    </details>
  )
}
