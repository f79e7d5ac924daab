import type { AsideKind, Block, Meta } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import type { Models } from '#domain/article/models.ts'

/** What our own parser, which sees words alone, takes each line of a page for. */
export type Opinion = { readonly meta: Meta; readonly lines: readonly LineOpinion[] }
export type LineOpinion = { readonly kind: Block['kind'] } | { readonly kind: null; readonly why: AsideKind }

/** Reads the lines as the plain text that they are without their markup. */
export function plainOpinion(lines: readonly string[], trees?: Models): Opinion {
  const article = parseArticle({ id: '', name: '', text: lines.join('\n'), facts: {} }, trees)
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  const told: LineOpinion[] = lines.map(() => ({ kind: null, why: 'other' }))
  const tell = (spans: Block['source'], opinion: LineOpinion) => {
    for (const span of spans) {
      for (let i = firstAtOrAfter(starts, span.start); (starts[i] ?? Infinity) < span.end; i++) told[i] = opinion
    }
  }
  for (const { source, kind } of article.blocks) tell(source, { kind })
  for (const { source, why } of article.aside) tell(source, { kind: null, why })
  return { meta: article.meta, lines: told }
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
