import { isWhole } from '#domain/anchor/whole.ts'
import { formatRows } from '../format-rows.ts'
import type { ExportedText } from './exported-text.ts'

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']

/** The table that Readwise imports: tags are words that begin with a dot, before the note; dates are in UTC. */
export function formatReadwise(texts: readonly ExportedText[]): string {
  const rows = texts.flatMap(({ title, authors, url, address, notes }) =>
    notes.map(({ annotation: { target, note, tags, created } }) => [
      // Readwise takes no row without words: a note on the whole text is its own.
      isWhole(target) ? note : target.quote.exact,
      title,
      authors.join(', '),
      url ?? address,
      [...tags.map(dotted), isWhole(target) ? '' : note].filter((part) => part !== '').join(' '),
      String(target.position.start),
      created.slice(0, 'YYYY-MM-DDTHH:mm:ss'.length).replace('T', ' '),
    ]),
  )
  return formatRows([COLUMNS, ...rows])
}

function dotted(tag: string): string {
  return `.${tag.replaceAll(/\s+/gu, '-')}`
}
