/** One line of a text: `[start, end)` without its line end, and where the next line starts. */
export type TextLine = { readonly start: number; readonly end: number; readonly next: number }

// CRLF first, so that it counts as one. Form feed and the two Unicode separators end a line as well.
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g

/** The lines of a text, in order; together `[start, next)` cover it without a gap. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length
    lines.push({ start, end: match.index, next })
    start = next
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}
