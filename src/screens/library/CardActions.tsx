import { useQueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { IconButton } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import { useSearch } from '#ui/use-search.ts'
import { removeText } from './remove-text.ts'

/** What can be done to a text in the library: its details, and to the reader's own the way to the trash. */
export function CardActions({ entry }: { readonly entry: CatalogueEntry }) {
  const client = useQueryClient()
  const [, change] = useSearch()
  const notices = useNotices()

  return (
    <span className="absolute right-0 bottom-6 flex">
      <IconButton
        icon="pen"
        name={`Edit details of “${entry.title}”`}
        onClick={() => change({ details: entry.slug })}
      />
      {entry.url === null && (
        <IconButton
          icon="bin"
          name={`Remove “${entry.title}”`}
          onClick={() => void removeText(client, entry, notices)}
        />
      )}
    </span>
  )
}
