import type { QueryClient } from '@tanstack/react-query'
import { codePointsOf } from '#domain/exchange/annotations/code-points.ts'
import type { ExportedText } from '#domain/exchange/annotations/exported-text.ts'
import { formatMarkdown } from '#domain/exchange/annotations/markdown.ts'
import { formatReadwise } from '#domain/exchange/annotations/readwise.ts'
import { formatSpreadsheet } from '#domain/exchange/annotations/spreadsheet.ts'
import { formatWebAnnotations } from '#domain/exchange/annotations/web-annotation.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import { snapshotsQuery } from '#queries/anchors.ts'
import { newStamp } from '#queries/stamp.ts'
import type { NotesOfText } from './notes-of-text.ts'

export const FORMATS = [
  { format: 'markdown', name: 'Markdown', use: 'for Obsidian, Logseq and other notebooks', ending: 'md' },
  { format: 'web', name: 'Web Annotation', use: 'all that is known, for other annotation programs', ending: 'jsonld' },
  { format: 'table', name: 'Table (CSV)', use: 'for a spreadsheet', ending: 'csv' },
  { format: 'readwise', name: 'Readwise (CSV)', use: 'for Readwise’s import', ending: 'csv' },
] as const

export type Format = (typeof FORMATS)[number]

const MEDIA_TYPES = { md: 'text/markdown', jsonld: 'application/ld+json', csv: 'text/csv' } as const

/** Writes the annotations into a file and hands it to the reader. `base` is the address of the app. */
export async function exportNotes(
  client: QueryClient,
  notes: readonly NotesOfText[],
  { format, ending }: Format,
  base: string,
): Promise<void> {
  const texts = await gather(client, notes, base)
  const { id, now } = newStamp()
  const words = {
    markdown: () => formatMarkdown(texts, now),
    web: () => formatWebAnnotations(texts, { id, now }),
    table: () => formatSpreadsheet(texts),
    readwise: () => formatReadwise(texts),
  }[format]()
  const [only] = notes
  const name = notes.length === 1 && only?.entry ? only.entry.slug : 'highlights'
  download(new Blob([words], { type: `${MEDIA_TYPES[ending]};charset=utf-8` }), `${name}.${ending}`)
}

async function gather(client: QueryClient, notes: readonly NotesOfText[], base: string): Promise<ExportedText[]> {
  const hashes = new Set(notes.flatMap(({ placed }) => placed.map(({ annotation }) => annotation.target.hash)))
  const snapshots = await client.query({ ...snapshotsQuery([...hashes]), staleTime: 0 })
  const counters = new Map([...snapshots].map(([hash, text]) => [hash, codePointsOf(text)] as const))
  return notes.map(({ entry, article, placed }): ExportedText => {
    const address = entry ? new URL(`read/${entry.slug}`, base).href : base
    return {
      title: article?.meta.title ?? entry?.title ?? 'A text that is not here any more',
      authors: article?.meta.authors ?? entry?.authors ?? [],
      publication: article?.meta.publication ?? entry?.publication ?? null,
      date: article?.meta.published ?? article?.meta.written ?? entry?.published ?? entry?.written ?? null,
      url: article?.meta.url ?? entry?.facts.url ?? null,
      address,
      notes: placed.map(({ annotation, anchor }) => {
        const { start, end } = annotation.target.position
        const found = article && anchor.kind !== 'orphaned'
        return {
          annotation,
          link: found ? `${address}#q=${encodeQuote(article.text, anchor.at)}` : address,
          codePoints: counters.get(annotation.target.hash)?.({ start, end }) ?? null,
        }
      }),
    }
  })
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken the file by then; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
