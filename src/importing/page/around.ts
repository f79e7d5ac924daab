import type { Form } from '#domain/article/structure.ts'

const TELLING = new Set('ARTICLE ASIDE BUTTON FIGURE FOOTER FORM HEADER MAIN NAV'.split(' '))
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'NAV',
  complementary: 'ASIDE',
  contentinfo: 'FOOTER',
  banner: 'HEADER',
  dialog: 'FORM',
}
const LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { H1: 2, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 }
const PARAGRAPH: Form = { kind: 'paragraph' }
const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

type ItemForm = Extract<Form, { readonly kind: 'item' }>

/** What the elements around a piece of a page make of it. */
export type Around = {
  readonly form: Form
  readonly list: ItemForm | null
  readonly within: readonly string[]
  readonly hidden: boolean
  readonly linked: boolean
  /** The list, table or quotation that lines are parts of. */
  readonly group: Element | null
  /** The item of a numbered list: its paragraphs are one line, so that the numbers hold. */
  readonly numbered: Element | null
  /** The paragraph whose lines are parted by line breaks: the lines of a verse or of an address. */
  readonly verse: Element | null
}

/** Where a page begins: nothing is around it. */
export const OUTSIDE: Around = {
  form: PARAGRAPH,
  list: null,
  within: [],
  hidden: false,
  linked: false,
  group: null,
  numbered: null,
  verse: null,
}

/** What is around the pieces of an element of that name, when `outer` is around itself. */
export function entered(element: Element, name: string, outer: Around): Around {
  const hidden = outer.hidden || isHidden(element)
  const told = TELLING.has(name) ? name : ROLES[element.getAttribute('role') ?? '']
  const within = told === undefined ? outer.within : [...outer.within, told]
  const linked = outer.linked || name === 'A'
  const same = { ...outer, within, hidden, linked }
  const level = LEVELS[name]
  if (level !== undefined) return { ...same, form: { kind: 'heading', level }, group: null }
  switch (name) {
    case 'UL':
    case 'OL':
    case 'MENU': {
      const list: ItemForm = { kind: 'item', ordered: name === 'OL', depth: outer.list ? outer.list.depth + 1 : 0 }
      // The items of a list inside a list go on in the outer one.
      return { ...same, list, form: PARAGRAPH, group: outer.list === null ? element : outer.group }
    }
    case 'LI': {
      const form = outer.list ?? { kind: 'item', ordered: false, depth: 0 }
      const numbered = form.ordered ? element : null
      const number = form.ordered ? statedNumber(element) : null
      const item = number === null ? form : { ...form, number }
      return { ...same, form: item, numbered, group: outer.group ?? element.parentElement }
    }
    case 'P':
      return { ...same, verse: element }
    case 'BLOCKQUOTE':
      return { ...same, list: null, form: { kind: 'quotation' }, group: element }
    case 'FIGCAPTION':
    case 'CAPTION':
      return { ...same, list: null, form: { kind: 'caption' }, group: null }
    case 'FIGURE':
    case 'TABLE':
    case 'ARTICLE':
    case 'ASIDE':
      return { ...same, list: null, form: PARAGRAPH, group: null }
    default:
      return same
  }
}

/** The number that an item has by its own word, or its list's where it is the first of it. */
function statedNumber(item: Element): number | null {
  const own =
    item.getAttribute('value') ?? (item.previousElementSibling ? null : item.parentElement?.getAttribute('start'))
  const number = own ? Number(own) : Number.NaN
  return Number.isSafeInteger(number) ? number : null
}

export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    INVISIBLE.test(element.getAttribute('style') ?? '')
  )
}
