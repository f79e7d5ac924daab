import type { Head } from '../head/find-head.ts'
import type { Line } from '../line.ts'
import { wasPage } from '../was-page.ts'
import { withoutAuthorNote } from './author-note.ts'
import type { Columns } from './columns.ts'
import { withoutNextArticles } from './next-article.ts'
import { withoutPictureNames } from './picture-names.ts'
import { withoutShoutedLinks } from './shouted-links.ts'

/** What is known of a text beside its lines. */
type Known = { readonly columns: Columns; readonly language: string; readonly head: Head }

/**
 * The body without what reads like one and is not of this article: chances are those of lines, these rules look at the
 * text as a whole. A text that was never a page keeps all of it ([P7]).
 */
export function ownBody(lines: readonly Line[], body: ReadonlySet<Line>, known: Known): ReadonlySet<Line> {
  if (!wasPage(lines)) return body
  const own = withoutNextArticles(lines, known.columns, known.language, body, known.head)
  return withoutPictureNames(withoutShoutedLinks(lines, withoutAuthorNote(lines, own, known.head)))
}
