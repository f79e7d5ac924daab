import type { Article, Block } from '#domain/article/article.ts'
import { sentencesOf } from '#domain/text/sentences.ts'
import { span, type Span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'

/** The stretches of text that stand on the page as one piece each: what a sentence never runs across. */
function passagesOf(article: Article): Span[] {
  return article.blocks.flatMap(piecesOf)
}

function piecesOf(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'quotation':
      return block.lead ? [block.lead, ...block.paragraphs] : block.paragraphs
    case 'list':
      return block.items
    case 'caption':
      return block.credit ? [block.words, block.credit] : [block.words]
    default:
      return [block.at]
  }
}

/** The words and sentences in the order of the text of the passages that stand near a stretch of it. */
export type Near = {
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
  /** There is nothing before, or behind, them. */
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** What stands up to `reach` characters before and behind: the words of a whole book are many. */
export function near(article: Article, at: Span, reach: number): Near {
  const all = passagesOf(article)
  const passages = all.filter(({ start, end }) => start <= at.end + reach && end >= at.start - reach)
  const find = (parts: (text: string) => readonly Span[]) =>
    passages.flatMap(({ start, end }) =>
      parts(article.text.slice(start, end)).map((part) => span(start + part.start, start + part.end)),
    )
  return {
    sentences: find(sentencesOf),
    words: find(findWords),
    atStart: passages[0] === all[0],
    atEnd: passages.at(-1) === all.at(-1),
  }
}
