import { span, type Span } from '#domain/text/span.ts'
import { decodeQuote, findQuote } from './quote-link.ts'

/** What the tests of links link to. */
export const TEXT = `The lighthouse at Kerrow was built in 1811, after the loss of three ships in one winter. It has never been manned by fewer than two.

“We have no doctor,” the keeper wrote, “and the boat comes when the sea lets it – on a Tuesday, if we are lucky.”

The lamp was lit each evening at dusk. The keeper's daughter, who was nine, kept the book: weather, ships, birds.

The lamp was lit each evening at dusk. After 1902 nobody wrote it down.`

/** Where words stand in a text. */
export function place(words: string, text = TEXT, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return span(start, start + words.length)
}

/** Opens a link in a text. */
export function follow(value: string, text: string) {
  const link = decodeQuote(`#q=${value}`)
  if (link === null) throw new Error(`No link: ${value}`)
  return findQuote(link, text)
}
