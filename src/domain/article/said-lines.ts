import type { Article } from './article.ts'
import type { Repair } from './repair.ts'
import type { SourceLine } from './source-lines.ts'

/**
 * The lines as the reader has spoken of them since the parse, which was made with the repairs `parsed`: a long text takes
 * seconds to be made anew. What a line is taken for by then is not known. The same array when nothing was said.
 */
export function linesAsSaid(
  lines: readonly SourceLine[],
  { repairs: outcomes }: Pick<Article, 'repairs'>,
  parsed: readonly Repair[],
  said: readonly Repair[],
): readonly SourceLine[] {
  const known = new Set(parsed.map(({ id }) => id))
  const kept = new Set(said.map(({ id }) => id))
  const places = new Map(outcomes.flatMap(({ id, at, needed }) => (at && needed ? [[id, at] as const] : [])))
  const since = [
    // One that was taken back and was needed gives way to the opposite.
    ...parsed.flatMap(({ id, belongs }) => {
      const at = kept.has(id) ? undefined : places.get(id)
      return at ? [{ at, belongs: !belongs }] : []
    }),
    ...said.filter(({ id }) => !known.has(id)),
  ]
  if (since.length === 0) return lines
  return lines.map((line) => {
    const { at, words } = line
    const last = since.findLast((each) => each.at.start <= at.start && at.end <= each.at.end)
    if (!last || last.belongs === line.belongs) return line
    return last.belongs
      ? { at, words, belongs: true, kind: 'paragraph' }
      : { at, words, belongs: false, kind: 'reader' }
  })
}
