import { anyOf } from '../any-of.ts'
import { isBodyName } from '../byline.ts'
import type { Head } from '../head/find-head.ts'
import type { Line } from '../line.ts'

// A note on the author is a paragraph or two, at times with one on the publisher behind it.
const LAST_LINES = 4
// In fewer paragraphs the author may be whom the text is about.
const FEWEST_BEFORE = 4
// "About", "The Quay's", "Editor of The Quay:" may stand before the name.
const LONGEST_BEFORE = 60
const BEFORE = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${anyOf('about')}\\s+|[^.!?]*(?:['’]s|:)\\s+)?$`, 'iu')

/**
 * The body without what it ends with about its author: one of its last paragraphs begins with the full name that the
 * byline has. What it tells is not the article, and so is what stands behind it.
 */
export function withoutAuthorNote(
  lines: readonly Line[],
  body: ReadonlySet<Line>,
  { byline }: Head,
): ReadonlySet<Line> {
  const names = byline
    .flatMap((each) => each.names.map(firstWords))
    // "The Associated Press could not reach him" is news.
    .filter((name) => name.includes(' ') && !isBodyName(name))
  const own = new Set(byline.map(({ line }) => line))
  const inBody = lines.filter((line) => body.has(line))
  const from = Math.max(FEWEST_BEFORE, inBody.length - LAST_LINES)
  const at = inBody.findIndex(
    (line, i) => i >= from && !own.has(line) && names.some((name) => isAbout(line.text, name)),
  )
  return at < 0 ? body : new Set(inBody.slice(0, at))
}

/** Whatever the page's layout glued to it, a name is two words. */
function firstWords(name: string): string {
  return name.replace(/^the /i, '').split(' ').slice(0, 2).join(' ')
}

/** "Anna Karlsson is …", "Anna Karlsson, a writer, …", but not the name alone. */
function isAbout(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || at > LONGEST_BEFORE || !BEFORE.test(text.slice(0, at))) return false
  return /^[,:]?\s+\S/u.test(text.slice(at + name.length))
}
