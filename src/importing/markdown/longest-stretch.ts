const PARTS = /^\s*(?:[-+*>#|]|\d+[.)]|$)/ // a line that begins something new, or is blank
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Characters of the longest stretch whose marks (of emphasis, links, code) could belong together: of a paragraph, an item
 * of a list. What stands in a fence has no marks.
 */
export function longestStretch(markdown: string): number {
  let longest = 0
  let stretch = 0
  let fence = ''
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? ''
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) {
      fence = fence === '' ? mark : ''
      stretch = 0
    } else if (fence === '') {
      stretch = PARTS.test(line) ? line.length : stretch + line.length
      longest = Math.max(longest, stretch)
    }
  }
  return longest
}
