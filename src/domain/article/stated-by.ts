import type { CatalogueEntry } from './catalogue.ts'

/** Who states the facts of an entry: the sidecar of a text that ships with the app, else what the text came in. */
export type StatedBy = 'publisher' | 'page' | 'book' | 'file'

/** A page states them in its data or visibly, a book in its package file, another file in its front matter. */
export function statedBy({ url, name }: Pick<CatalogueEntry, 'url' | 'name'>): StatedBy {
  if (url !== null) return 'publisher'
  if (/\.(?:x?html?|xht)$/i.test(name)) return 'page'
  return /\.epub$/i.test(name) ? 'book' : 'file'
}
