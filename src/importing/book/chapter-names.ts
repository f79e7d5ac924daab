import { resolvePath } from './package-file.ts'
import { attribute, named, words } from './xml.ts'

/** What the tables of contents call each chapter, by its path; the first name of a file counts. */
export function chapterNames(
  contents: readonly { readonly path: string; readonly root: Element | null }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (from: string, href: string, name: string) => {
    const path = resolvePath(from, href)
    if (href !== '' && name !== '' && !names.has(path)) names.set(path, name)
  }
  for (const { path, root } of contents) {
    if (!root) continue
    const table = named(root, 'nav').find((nav) => attribute(nav, 'type') === 'toc')
    for (const link of table ? named(table, 'a') : []) add(path, attribute(link, 'href'), words(link))
    for (const point of named(root, 'navpoint')) {
      const [content] = named(point, 'content')
      if (content) add(path, attribute(content, 'src'), words(named(point, 'navlabel')[0]))
    }
  }
  return names
}
