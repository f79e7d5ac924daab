import type { Form, FormLine } from '#domain/article/structure.ts'
import { entered, isHidden, OUTSIDE } from './around.ts'
import { dataRows } from './data-rows.ts'

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
const SPACE = /[\s\u00a0]+/g
// Elements inside one another: only a page that was made to break programs has more, and its words are read flat.
const DEEPEST = 400
const TEXT = 3
const ELEMENT = 1
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/** What a tree says, line by line. Nothing visible is left out. */
export function pageLines(root: Node): PageLine[] {
  const lines: PageLine[] = []
  let words = ''
  let linkedWords = 0
  let around = OUTSIDE
  let lastGroup: Element | null = null
  let lastVerse: Element | null = null
  let breaks = 0
  let lastNumbered: Element | null = null
  // A time that stands right at a name: the page's style sheet parts them, its words do not.
  let atTime = false

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
      if (text === '') return
      if (atTime && ENDS_IN_WORD.test(words) && BEGINS_WITH_WORD.test(text)) words += ' '
      atTime = false
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
    if (name === 'TIME') atTime = true
    const rows = name === 'TABLE' ? dataRows(node) : null
    if (name === 'PRE') preformatted(node)
    else if (rows) putRows(rows, node)
    else inside(node, depth)
    if (name === 'RT' && !hasBrackets(node)) words += ')'
    if (name === 'TIME') atTime = true
    if (block) flush()
    around = outer
  }
  const preformatted = (element: Element) => {
    around = { ...around, form: { kind: 'code' }, group: element }
    const text = (element.textContent ?? '').replace(/^\r?\n/, '').trimEnd()
    if (text === '') return
    for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) put(line.replaceAll('\t', '    '), around.form, 0)
  }
  const putRows = (rows: readonly (readonly Element[])[], table: Element) => {
    for (const cells of rows) {
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

/** Whether the page itself sets off how characters are read: https://html.spec.whatwg.org/#the-rp-element */
function hasBrackets(reading: Element): boolean {
  return [...(reading.parentElement?.children ?? [])].some(({ nodeName }) => nodeName.toUpperCase() === 'RP')
}

/** A formula in a line: as its author wrote it, where that stands beside it; else its signs in their order. */
function formula(math: Element): string {
  const written = math.querySelector('annotation[encoding*="tex" i]')?.textContent ?? math.getAttribute('alttext')
  return (written ?? math.textContent ?? '').replaceAll(SPACE, ' ').trim()
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
