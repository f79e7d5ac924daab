import type { QueryClient } from '@tanstack/react-query'
import { snapshotsQuery } from '#queries/annotations.ts'
import { exportCorrections } from '#queries/export-corrections.ts'
import { settingsQuery } from '#queries/settings.ts'
import { newStamp } from '#queries/stamp.ts'
import type { NotesOfText } from './notes-of-text.ts'

/** `tail` tells files of one ending apart. */
export const FORMATS = [
  { format: 'markdown', name: 'Markdown', use: 'for Obsidian, Logseq and other notebooks', ending: 'md' },
  { format: 'web', name: 'Web Annotation', use: 'all that is known, for other annotation programs', ending: 'jsonld' },
  {
    format: 'hypothesis',
    name: 'Hypothesis',
    use: 'for the Hypothesis client’s import',
    ending: 'json',
  },
  {
    format: 'hypothesis-search',
    name: 'Hypothesis, as its API answers',
    use: 'for programs that read its search',
    tail: '-search',
    ending: 'json',
  },
  { format: 'page', name: 'Page (HTML)', use: 'to read, print or send', ending: 'html' },
  { format: 'table', name: 'Table (CSV)', use: 'for a spreadsheet', ending: 'csv' },
  { format: 'readwise', name: 'Readwise (CSV)', use: 'for Readwise’s import', tail: '-readwise', ending: 'csv' },
  { format: 'bibtex', name: 'BibTeX', use: 'the articles, for a bibliography', ending: 'bib' },
  { format: 'csl', name: 'CSL-JSON', use: 'the articles, for Zotero and Pandoc', tail: '-csl', ending: 'json' },
] as const

export type Format = (typeof FORMATS)[number]

const MEDIA_TYPES = {
  md: 'text/markdown',
  jsonld: 'application/ld+json',
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  bib: 'application/x-bibtex',
} as const

/** Writes the annotations into a file and hands it to the reader. `base` is the address of the app. */
export async function exportNotes(
  client: QueryClient,
  notes: readonly NotesOfText[],
  { format, ending, ...more }: Format,
  base: string,
): Promise<void> {
  const hashes = new Set(notes.flatMap(({ placed }) => placed.map(({ annotation }) => annotation.target.hash)))
  const snapshots = await client.query({ ...snapshotsQuery([...hashes]), staleTime: 0 })
  // The formats come with the first export.
  const { formatNotes } = await import('./format-notes.ts')
  const { template } = await client.query(settingsQuery)
  const words = formatNotes(format, notes, snapshots, { now: newStamp().now, base, template })
  const [only] = notes
  const name = notes.length === 1 && only ? ((only.entry ?? only.removed)?.slug ?? 'highlights') : 'highlights'
  download(
    new Blob([words], { type: `${MEDIA_TYPES[ending]};charset=utf-8` }),
    `${name}${'tail' in more ? more.tail : ''}.${ending}`,
  )
}

/** The same for all that the reader has stated about texts. */
export async function downloadCorrections(client: QueryClient): Promise<void> {
  const words = await exportCorrections(client)
  download(new Blob([words], { type: 'application/json' }), 'corrections.json')
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken the file by then; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
