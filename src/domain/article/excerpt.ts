import type { Article } from './article.ts'

// Two to three lines of a card.
const USUAL_LENGTH = 240
const BODY = new Set(['paragraph', 'quotation', 'list'])

/** The first words of the body, whole words only, with an ellipsis where they stop early. */
export function excerptOf(article: Article, length = USUAL_LENGTH): string {
  let said = ''
  for (const block of article.blocks) {
    if (!BODY.has(block.kind)) continue
    const text = article.text.slice(block.at.start, block.at.end).replace(/\s+/g, ' ')
    said = said === '' ? text : `${said} ${text}`
    if (said.length > length) break
  }
  if (said.length <= length) return said
  const cut = said.slice(0, length + 1)
  const space = cut.lastIndexOf(' ')
  // A text without spaces is cut at a character, never inside a surrogate pair.
  const kept = space > 0 ? cut.slice(0, space) : said.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`
}
