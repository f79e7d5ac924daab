import type { Span } from '#domain/text/span.ts'

/** A quotation longer than this was left open by mistake. */
const LONGEST_QUOTATION = 1500

/**
 * Inside double quotation marks; one left open ends with its paragraph. A straight mark opens after white space and
 * closes before it, so that a stray one does not turn the rest inside out.
 */
export function quotationsOf(text: string): readonly Span[] {
  const quotes: Span[] = []
  let open = -1
  let opener = ''
  const close = (end: number) => {
    if (open >= 0 && end - open <= LONGEST_QUOTATION) quotes.push({ start: open, end })
    open = -1
  }
  for (const mark of text.matchAll(/[“”"„«»]|``|''|\n[ \t]*\r?\n/g)) {
    const straight = mark[0] === '"'
    // “ closes what „ opened, and of « and » the first one opens.
    const opens =
      mark[0] === '„' ||
      ((mark[0] === '«' || mark[0] === '»') && open < 0) ||
      (mark[0] === '“' && !(open >= 0 && opener === '„')) ||
      mark[0] === '``' ||
      (straight && /[\s([{—–-]/.test(text.charAt(mark.index - 1) || ' '))
    if (!opens) close(mark.index)
    else if (open < 0 || straight) {
      open = mark.index
      opener = mark[0]
    }
  }
  close(text.length)
  return quotes
}
