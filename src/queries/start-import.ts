import { MutationObserver, type QueryClient } from '@tanstack/react-query'

/** Loads what brings texts in, and starts it with files, folders, or what `pasted` makes of a text. */
export async function startImport(client: QueryClient, dropped: readonly (File | FileSystemEntry)[]): Promise<void> {
  const { importTexts } = await import('./import-texts.ts')
  await new MutationObserver(client, importTexts).mutate(dropped)
}

/** A text from the clipboard or a field, as a file without a name. */
export function pasted(text: string): File {
  return new File([text], '', { type: 'text/plain' })
}
