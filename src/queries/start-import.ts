import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { Dropped } from '../importing/find-files.ts'

/** What a picker of files offers. Screens say it in these words. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.xht,.epub,text/plain,text/markdown,text/html'
export const KINDS = 'texts (.txt), Markdown (.md), saved web pages (.html) and books (.epub)'

/**
 * Loads what brings texts in, and starts it with files, folders, or what `fileOf` makes of words. False when it was
 * cancelled or the room ran out, so that some are not in.
 */
export async function startImport(client: QueryClient, dropped: readonly Dropped[]): Promise<boolean> {
  const { importTexts } = await import('./import-texts.ts')
  return new MutationObserver(client, importTexts).mutate(dropped)
}
