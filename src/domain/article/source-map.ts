import type { Span } from '#domain/text/span.ts'
import type { Article, Run } from './article.ts'

type Mapped = Pick<Article, 'runs' | 'blocks'>

/** Where the character at an offset of the reading text stands in the source; null when parsing made it. */
export function toSource(article: Mapped, offset: number): number | null {
  const run = runAt(article.runs, offset)
  return run ? run.source + offset - run.text : null
}

/** Where the character at an offset of the source stands in the reading text; null when it is set aside or dropped. */
export function fromSource(article: Mapped, offset: number): number | null {
  // Not in order of the source: the headline comes first in the text wherever it stands.
  const run = article.runs.find(({ source, length }) => source <= offset && offset < source + length)
  return run ? run.text + offset - run.source : null
}

/** The stretches of the source that hold a span of the reading text, in reading order; none when all of it was made. */
export function spansToSource(article: Mapped, at: Span): Span[] {
  const homes = article.blocks.flatMap((block) => joined(block.source))
  const spans: { start: number; end: number; home: Span | undefined }[] = []
  for (const run of article.runs) {
    const from = Math.max(run.text, at.start)
    const to = Math.min(run.text + run.length, at.end)
    if (from >= to) continue
    const start = run.source + from - run.text
    const last = spans.at(-1)
    // What was dropped between two runs of one place in the source (a soft hyphen, a line end) belongs to both.
    if (last?.home && last.home.start <= start && start < last.home.end && last.end <= start)
      last.end = start + to - from
    else
      spans.push({ start, end: start + to - from, home: homes.find((home) => home.start <= start && start < home.end) })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** Lines that follow each other, as one span. */
function joined(lines: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const line of lines) {
    const last = spans.at(-1)
    if (last?.end === line.start) spans[spans.length - 1] = { start: last.start, end: line.end }
    else spans.push(line)
  }
  return spans
}

/** The run that holds an offset of the reading text, by halving. */
function runAt(runs: readonly Run[], offset: number): Run | null {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (!run || offset < run.text) high = middle
    else if (offset >= run.text + run.length) low = middle + 1
    else return run
  }
  return null
}
