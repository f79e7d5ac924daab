import type { Form, FormLine } from '#domain/article/structure.ts'

/** A line of a page: the words of one block, as a browser shows them. */
export type PageLine = Omit<FormLine, 'aside'> & {
  /** Names of the elements around it, the outermost first: `MAIN`, `ARTICLE`, `NAV` … */
  readonly within: readonly string[]
  /** It is not shown, but may be later: an article behind a button, a menu. */
  readonly hidden: boolean
  /** Share of its characters that are links. */
  readonly linked: number
}

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP HEAD TITLE SELECT DATALIST TEXTAREA INPUT'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
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
const SPACE = /[\s\u00a0]+/g
const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
// Elements inside one another: only a page that was made to break programs has more, and its words are read flat.
const DEEPEST = 400
const BOTTOM = 150 // three times what the deepest pages of the press have
const TEXT = 3
const ELEMENT = 1

type ItemForm = Extract<Form, { readonly kind: 'item' }>

type Around = {
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

/** What a tree says, line by line. Nothing visible is left out. */
export function pageLines(root: Node): PageLine[] {
  const lines: PageLine[] = []
  let words = ''
  let linkedWords = 0
  let around: Around = {
    form: PARAGRAPH,
    list: null,
    within: [],
    hidden: false,
    linked: false,
    group: null,
    numbered: null,
    verse: null,
  }
  let lastGroup: Element | null = null
  let lastVerse: Element | null = null
  let breaks = 0
  let lastNumbered: Element | null = null

  const put = (text: string, form: Form, linked: number) => {
    const last = lines.at(-1)
    if (last && form.kind === 'item' && around.numbered !== null && around.numbered === lastNumbered) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}`, linked: Math.min(last.linked, linked) }
      return
    }
    const grouped = around.group !== null && around.group === lastGroup
    // Two breaks in a row are how a page without paragraphs parts them.
    const goesOn = form.kind === 'paragraph' && around.verse !== null && around.verse === lastVerse && breaks === 1
    lines.push({ text, form, joined: grouped || goesOn, within: around.within, hidden: around.hidden, linked })
    lastGroup = around.group
    lastVerse = around.verse
    breaks = 0
    lastNumbered = form.kind === 'item' ? around.numbered : null
  }
  const flush = () => {
    const text = words.replaceAll(SPACE, ' ').trim()
    if (text !== '') put(text, around.form, Math.min(1, linkedWords / text.length))
    words = ''
    linkedWords = 0
  }
  const inside = (element: Element, depth: number) => {
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child, depth + 1)
  }
  const walk = (node: Node, depth: number) => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? ''
      words += text
      if (around.linked) linkedWords += text.trim().length
      return
    }
    if (!isElement(node)) return
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name)) return
    if (depth > DEEPEST) {
      words += ` ${node.textContent ?? ''} `
      return
    }
    if (name === 'BR') {
      flush()
      breaks++
      return
    }
    if (name === 'HR') {
      flush()
      put('* * *', { kind: 'separator' }, 0)
      return
    }
    if (name === 'MATH') {
      words += ` ${formula(node)} `
      return
    }
    const outer = around
    const block = BLOCKS.has(name)
    if (!block && isHidden(node)) {
      // Said again for programs, or drawn again for the eye; of a formula that is its only writing.
      words += [...node.querySelectorAll('math')].map((math) => ` ${formula(math)} `).join('')
      return
    }
    if (block) flush()
    around = entered(node, name, outer)
    if (name === 'RT' && !hasBrackets(node)) words += '('
    if (name === 'PRE') preformatted(node)
    else if (name === 'TABLE' && isData(node)) rows(node)
    else inside(node, depth)
    if (name === 'RT' && !hasBrackets(node)) words += ')'
    if (block) flush()
    around = outer
  }
  const preformatted = (element: Element) => {
    around = { ...around, form: { kind: 'code' }, group: element }
    const text = (element.textContent ?? '').replace(/^\r?\n/, '').trimEnd()
    if (text === '') return
    for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) put(line.replaceAll('\t', '    '), around.form, 0)
  }
  const rows = (table: Element) => {
    for (const row of rowsOf(table)) {
      const cells = [...row.children].filter(isCell)
      const text = cells.map((cell) => (cell.textContent ?? '').replaceAll(SPACE, ' ').trim()).join('\t')
      around = { ...around, group: table }
      const heading = cells.every((cell) => cell.nodeName.toUpperCase() === 'TH')
      if (text.trim() !== '') put(text, { kind: 'row', heading }, 0)
    }
  }
  walk(root, 0)
  flush()
  return lines
}

/** Whether elements lie so deep in one another that both libraries take minutes over them, or break. */
export function isBottomless(root: Element): boolean {
  let depth = 0
  for (let node: Element | null = root; node;) {
    if (depth > BOTTOM) return true
    const next: Element | null = node.firstElementChild
    if (next) {
      depth++
      node = next
      continue
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement
      depth--
    }
    node = node === root ? null : (node?.nextElementSibling ?? null)
  }
  return false
}

function entered(element: Element, name: string, outer: Around): Around {
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

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    INVISIBLE.test(element.getAttribute('style') ?? '')
  )
}

/** Whether the page itself sets off how characters are read: https://html.spec.whatwg.org/#the-rp-element */
function hasBrackets(reading: Element): boolean {
  return [...(reading.parentElement?.children ?? [])].some(({ nodeName }) => nodeName.toUpperCase() === 'RP')
}

/** A formula in a line: as its author wrote it, where that stands beside it; else its signs in their order. */
function formula(math: Element): string {
  const written = math.querySelector('annotation[encoding*="tex" i]')?.textContent ?? math.getAttribute('alttext')
  return (written ?? math.textContent ?? '').replaceAll(SPACE, ' ').trim()
}

/** A table of facts, not one that lays out a page: rows of several cells, none of which holds blocks of its own. */
function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false
  const own = rowsOf(table)
  const wide = own.filter((row) => [...row.children].filter(isCell).length > 1)
  if (own.length < 2 || wide.length < own.length / 2) return false
  return table.querySelector('table, ul, ol, h1, h2, h3, h4, p + p, div + div, pre, blockquote, figure') === null
}

function rowsOf(table: Element): Element[] {
  const parts = [...table.children].flatMap((child) =>
    /^(?:THEAD|TBODY|TFOOT)$/i.test(child.nodeName) ? [...child.children] : [child],
  )
  return parts.filter((part) => part.nodeName.toUpperCase() === 'TR')
}

function isCell(element: Element): boolean {
  return /^T[DH]$/i.test(element.nodeName)
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
