import type { Item } from '#domain/article/article.ts'
import { Words } from './Words.tsx'

const MARKS = ['list-disc', 'list-[circle]', 'list-[square]']

/** A list with the lists inside it. An item keeps the number that it has in the text. */
export function ListView({
  items,
  text,
  inside = 0,
}: {
  readonly items: readonly Item[]
  readonly text: string
  /** How many lists are drawn around it. */
  readonly inside?: number
}) {
  return listsOf(items).map((list) => {
    const [{ item: first }] = list
    const List = first.number === null ? 'ul' : 'ol'
    const mark = first.number === null ? MARKS[Math.min(first.depth, MARKS.length - 1)] : 'list-decimal'
    return (
      <List
        key={first.start}
        // Where its outer list is interrupted, an inner one goes on at its own depth.
        style={first.depth > inside ? { marginInlineStart: `${(first.depth - inside) * INDENT}em` } : undefined}
        className={`space-y-1.5 ps-7 ${mark} ${inside === 0 ? 'mb-5' : 'mt-1.5'}`}
      >
        {list.map(({ item, inner }) =>
          inner.length === 0 ? (
            <Words key={item.start} as="li" at={item} text={text} value={item.number ?? undefined} />
          ) : (
            <li key={item.start} dir="auto" value={item.number ?? undefined}>
              <Words as="span" at={item} text={text} />
              <ListView items={inner} text={text} inside={item.depth + 1} />
            </li>
          ),
        )}
      </List>
    )
  })
}

const INDENT = 1.5 // em: about the room that the marks take

type Listed = { readonly item: Item; readonly inner: readonly Item[] }

/** Neighbouring items of one depth and kind, each with the deeper ones behind it. */
function listsOf(items: readonly Item[]): [Listed, ...Listed[]][] {
  const lists: [Listed, ...Listed[]][] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (!item) break
    let end = at + 1
    while ((items[end]?.depth ?? -1) > item.depth) end++
    const listed = { item, inner: items.slice(at + 1, end) }
    const list = lists.at(-1)
    const before = list?.[0].item
    if (list && before?.depth === item.depth && (before.number === null) === (item.number === null)) list.push(listed)
    else lists.push([listed])
    at = end
  }
  return lists
}
