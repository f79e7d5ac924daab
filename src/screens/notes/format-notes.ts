import { formatBibtex, formatCslJson } from '#domain/exchange/annotations/bibliography.ts'
import { codePointsOf } from '#domain/exchange/annotations/code-points.ts'
import type { ExportedText } from '#domain/exchange/annotations/exported-text.ts'
import { formatHtml } from '#domain/exchange/annotations/html.ts'
import { formatHypothesis, formatHypothesisSearch } from '#domain/exchange/annotations/hypothesis.ts'
import { formatMarkdown } from '#domain/exchange/annotations/markdown.ts'
import { formatReadwise } from '#domain/exchange/annotations/readwise.ts'
import { formatSpreadsheet } from '#domain/exchange/annotations/spreadsheet.ts'
import { parseTemplate, type Template } from '#domain/exchange/annotations/template.ts'
import { formatWebAnnotations } from '#domain/exchange/annotations/web-annotation.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import type { TextHash } from '#domain/text/hash.ts'
import type { Format } from './export-notes.ts'
import { type NotesOfText, titleOf } from './notes-of-text.ts'

/** The annotations in a format; `snapshots` are the texts that they were made on, `base` the address of the app. */
export function formatNotes(
  format: Format['format'],
  notes: readonly NotesOfText[],
  snapshots: ReadonlyMap<TextHash, string>,
  {
    now,
    base,
    template,
  }: {
    readonly now: string
    readonly base: string
    /** The reader's own for Markdown; null is the usual one. */
    readonly template: string | null
  },
): string {
  const counters = new Map([...snapshots].map(([hash, text]) => [hash, codePointsOf(text)] as const))
  const texts = notes.map(({ sourceId, entry: here, removed, article, placed }): ExportedText => {
    const entry = here ?? removed
    const address = entry ? new URL(`read/${entry.slug}`, base).href : base
    return {
      title: article?.meta.title ?? titleOf({ sourceId, entry, removed }),
      authors: article?.meta.authors ?? entry?.authors ?? [],
      publication: article?.meta.publication ?? entry?.publication ?? null,
      date: article?.meta.published ?? article?.meta.written ?? entry?.published ?? entry?.written ?? null,
      language: article?.meta.language ?? entry?.language ?? 'und',
      url: article?.meta.url ?? entry?.facts.url ?? null,
      address,
      notes: placed.map(({ annotation, anchor }) => {
        return {
          annotation,
          link: article && 'at' in anchor ? `${address}#q=${encodeQuote(article.text, anchor.at)}` : address,
          codePoints: counters.get(annotation.target.hash)?.(annotation.target.position) ?? null,
        }
      }),
    }
  })
  switch (format) {
    case 'markdown':
      return formatMarkdown(texts, now, template === null ? null : readTemplate(template))
    case 'web':
      return formatWebAnnotations(texts)
    case 'hypothesis':
      return formatHypothesis(texts, now)
    case 'hypothesis-search':
      return formatHypothesisSearch(texts)
    case 'table':
      return formatSpreadsheet(texts)
    case 'page':
      return formatHtml(texts, now)
    case 'bibtex':
      return formatBibtex(texts)
    case 'csl':
      return formatCslJson(texts)
    case 'readwise':
      return formatReadwise(texts)
  }
}

/** One that this version cannot read gives way to the usual one: the notes are what counts. */
function readTemplate(source: string): Template | null {
  const parsed = parseTemplate(source)
  return parsed.kind === 'template' ? parsed.template : null
}
