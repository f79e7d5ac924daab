import type { Article, Block } from '#domain/article/article.ts'
import { sentencesOf } from '#domain/text/sentences.ts'
import { span, type Span } from '#domain/text/span.ts'

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

/** All sentences in the order of the text. */
export function allSentences(article: Article): Span[] {
  return passagesOf(article).flatMap((passage) =>
    sentencesOf(article.text.slice(passage.start, passage.end)).map((at) =>
      span(passage.start + at.start, passage.start + at.end),
    ),
  )
}
