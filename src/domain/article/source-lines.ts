import type { Span } from '#domain/text/span.ts'
import type { Article, AsideKind, Block } from './article.ts'
import { spansToSource } from './source-map.ts'

/** A line of the source that says something, and what the parse takes it for. */
export type SourceLine = {
  /** In `Source.text`: its words, without the white space around them. */
  readonly at: Span
  readonly words: string
} & ({ readonly belongs: true; readonly kind: Block['kind'] } | { readonly belongs: false; readonly kind: AsideKind })

/** All lines of a source, in its own order. */
export function sourceLines({ blocks, aside }: Pick<Article, 'blocks' | 'aside'>, text: string): SourceLine[] {
  const kept = blocks.flatMap(({ kind, source }) =>
    source.map((at) => ({ belongs: true as const, kind, ...wordsAt(text, at) })),
  )
  return [...kept, ...asideLines({ aside }, text)].toSorted((a, b) => a.at.start - b.at.start)
}

/** The lines that are set aside. */
export function asideLines({ aside }: Pick<Article, 'aside'>, text: string): (SourceLine & { belongs: false })[] {
  return aside
    .flatMap(({ why, source }) => source.map((at) => ({ belongs: false as const, kind: why, ...wordsAt(text, at) })))
    .filter(({ words }) => words !== '')
}

/** The lines of the source that a span of the reading text touches. */
export function linesAt(article: Article, text: string, at: Span): SourceLine[] {
  const stretches = spansToSource(article, at)
  return article.blocks
    .filter((block) => block.at.start < at.end && at.start < block.at.end)
    .flatMap(({ kind, source }) => source.map((line) => ({ line, kind })))
    .filter(({ line }) => stretches.some(({ start, end }) => start < line.end && line.start < end))
    .map(({ line, kind }) => ({ belongs: true, kind, ...wordsAt(text, line) }))
}

function wordsAt(text: string, { start, end }: Span): Pick<SourceLine, 'at' | 'words'> {
  const line = text.slice(start, end)
  const words = line.trim()
  const from = start + line.indexOf(words)
  return { at: { start: from, end: from + words.length }, words }
}
