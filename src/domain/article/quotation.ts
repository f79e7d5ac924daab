/**
 * Words of somebody over several paragraphs: each paragraph opens with a mark, only the last closes
 * (New Hart's Rules 9.2.5). The first mark may stand inside a running paragraph.
 */

type Marks = { readonly open: string; readonly close: string }

// By the first mark of a paragraph; German opens with what English closes with, so the pair decides.
const MARKS: readonly Marks[] = [
  { open: '“', close: '”' },
  { open: '„', close: '“”' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
  { open: '"', close: '"' },
  { open: '‘', close: '’' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
]
// Behind it, an apostrophe is none and closes: the end, white space, a stop or another mark.
const AFTER_CLOSE = /[\s.,;:!?)”"—–-]/

/** Where the mark stands that `paragraph` opens and leaves open, when `following` opens with it again; else -1. */
export function quotationOpenedIn(paragraph: string, following: string): number {
  for (const marks of MARKS) {
    if (following.startsWith(marks.open)) return openMark(paragraph, marks)
  }
  return -1
}

function openMark(text: string, { open, close }: Marks): number {
  if (open === close) {
    let count = 0
    for (const char of text) if (char === open) count++
    return count % 2 === 1 ? text.lastIndexOf(open) : -1
  }
  const opened = text.lastIndexOf(open)
  return opened >= 0 && closeAfter(text, opened + 1, close, open === '‘') < 0 ? opened : -1
}

function closeAfter(text: string, from: number, close: string, apostrophes: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (!close.includes(text.charAt(at))) continue
    if (!apostrophes || at + 1 === text.length || AFTER_CLOSE.test(text.charAt(at + 1))) return at
  }
  return -1
}
