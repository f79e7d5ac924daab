import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { Dropped } from '../importing/find-files.ts'

/** Loads what brings texts in, and starts it with files, folders, or what `pasted` makes of a text. */
export async function startImport(client: QueryClient, dropped: readonly Dropped[]): Promise<void> {
  const { importTexts } = await import('./import-texts.ts')
  await new MutationObserver(client, importTexts).mutate(dropped)
}

/** A text from the clipboard or a field, as a file without a name; `type` is the form that it came in. */
export function pasted(text: string, type: 'text/plain' | 'text/html' = 'text/plain'): File {
  // A text says nothing of its form by itself: a page that was copied as words is told by how it opens.
  return new File([text], '', { type: type === 'text/html' ? type : '' })
}
