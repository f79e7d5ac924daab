import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { binTexts } from '#queries/change-sources.ts'
import type { Notices } from '#ui/notices.tsx'

/** Moves a text to the trash, and offers the way back. */
export async function removeText(
  client: QueryClient,
  { id, slug, title }: CatalogueEntry,
  { show, fail }: Notices,
): Promise<void> {
  const bin = (deleted: boolean) => new MutationObserver(client, binTexts).mutate({ ids: [id], deleted })
  // The card goes, and its button with it: the focus stays in the list.
  const card = document.activeElement?.closest('li')
  const next = card?.nextElementSibling ?? card?.previousElementSibling
  next?.querySelector('a')?.focus()
  try {
    await bin(true)
  } catch (error) {
    fail(error)
    return
  }
  show(`Removed “${title}”. Its highlights are kept.`, {
    undo: () =>
      bin(false).catch((error: unknown) => {
        fail(error)
        throw error
      }),
    home: () => document.querySelector<HTMLElement>(`h2 a[href$="/read/${CSS.escape(slug)}"]`),
  })
}
