import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Segment } from './segments.ts'
import { mapText } from './text-map.ts'

/**
 * Puts a copy of the text beside it for the printer alone, its highlights as `<mark>` and its notes at the end: not
 * every browser prints what is painted, and the text that is read stays untouched. Returns its own undo.
 */
export function markForPrint(root: HTMLElement, segments: readonly Segment[], placed: readonly Placed[]): () => void {
  const copy = root.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return () => {}
  const map = mapText(copy)
  // The last first: wrapping a range leaves what stands before it in its place.
  for (const segment of segments.toReversed()) {
    for (const range of map.rangesOf(segment).reverse()) {
      const mark = document.createElement('mark')
      mark.dataset['colour'] = segment.colour
      if (segment.changed) mark.dataset['changed'] = ''
      range.surroundContents(mark)
    }
  }
  const noted = placed.filter(({ annotation }) => annotation.note !== '' || annotation.tags.length > 0)
  if (noted.length > 0) copy.append(notesOf(noted))
  copy.dataset['printed'] = ''
  root.dataset['printing'] = ''
  root.after(copy)

  return () => {
    copy.remove()
    delete root.dataset['printing']
  }
}

function notesOf(placed: readonly Placed[]): HTMLElement {
  const section = document.createElement('section')
  const list = document.createElement('ol')
  section.append(withWords('h2', 'Notes'), list)
  for (const { annotation } of placed) {
    const item = document.createElement('li')
    const { quote } = annotation.target
    item.append(quote.exact === '' ? withWords('b', 'On the whole text') : withWords('q', quote.exact))
    if (annotation.note !== '') item.append(withWords('p', annotation.note))
    if (annotation.tags.length > 0) item.append(withWords('small', annotation.tags.join(', ')))
    list.append(item)
  }
  return section
}

function withWords(name: string, words: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = words
  return element
}
