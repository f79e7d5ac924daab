import type { Head } from '../head/find-head.ts'
import type { Page } from '../head/page.ts'
import type { Line } from '../line.ts'
import { withoutAuthorNote } from './author-note.ts'
import { withoutNextArticles } from './next-article.ts'
import { withoutPictureNames } from './picture-names.ts'
import { withoutShoutedLinks } from './shouted-links.ts'

/**
 * The body without what reads like one and is not of this article: chances are those of lines, these rules look at the
 * text as a whole. A text that was never a page keeps all of it ([P7]).
 */
export function ownBody(page: Page, body: ReadonlySet<Line>, head: Head): ReadonlySet<Line> {
  if (!page.wasPage) return body
  const { lines, columns, language } = page
  const own = withoutNextArticles(lines, columns, language, body, head)
  return withoutPictureNames(withoutShoutedLinks(lines, withoutAuthorNote(lines, own, head)))
}
