import type { Form } from '#domain/article/structure.ts'
import { type Around, entered, isHidden, OUTSIDE } from './around.ts'
import { collectLines, oneLine, type PageLine } from './collect-lines.ts'
import { dataRows } from './data-rows.ts'

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
// Elements inside one another: only a page that was made to break programs has more, and its words are read flat.
const DEEPEST = 400
const TEXT = 3
const ELEMENT = 1

/** What a tree says, line by line. Nothing visible is left out. */
export function pageLines(root: Node): PageLine[] {
  const to = collectLines()
  // A time that stands right at a name: the page's style sheet parts them, its words do not.
  let atTime = false

  const walk = (node: Node, around: Around, depth: number): void => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? ''
      if (text === '') return
      to.say(text, around.linked, atTime)
      atTime = false
    } else if (isElement(node)) {
      const name = node.nodeName.toUpperCase()
      if (SILENT.has(name)) return
      if (depth > DEEPEST) to.say(` ${node.textContent ?? ''} `)
      else if (name === 'BR') to.breakLine(around)
      else if (name === 'HR') {
        to.end(around)
        to.put('* * *', { kind: 'separator' }, around)
      } else if (name === 'MATH') to.say(` ${formula(node)} `)
      else if (BLOCKS.has(name)) {
        to.end(around)
        const own = entered(node, name, around)
        putBlock(node, name, own, depth)
        to.end(own)
      } else if (isHidden(node)) {
        // Said again for programs, or drawn again for the eye; of a formula that is its only writing.
        for (const math of node.querySelectorAll('math')) to.say(` ${formula(math)} `)
      } else sayInLine(node, name, entered(node, name, around), depth)
    }
  }
  const inside = (element: Element, around: Around, depth: number): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child, around, depth + 1)
  }
  const putBlock = (element: Element, name: string, around: Around, depth: number): void => {
    const rows = name === 'TABLE' ? dataRows(element) : null
    if (name === 'PRE') putCode(element, around)
    else if (rows) putRows(rows, { ...around, group: element })
    else inside(element, around, depth)
  }
  const sayInLine = (element: Element, name: string, around: Around, depth: number): void => {
    const bare = name === 'RT' && !hasBrackets(element)
    if (name === 'TIME') atTime = true
    if (bare) to.say('(')
    inside(element, around, depth)
    if (bare) to.say(')')
    if (name === 'TIME') atTime = true
  }
  const putCode = (element: Element, around: Around): void => {
    const code: Form = { kind: 'code' }
    const text = (element.textContent ?? '').replace(/^\r?\n/, '').trimEnd()
    if (text === '') return
    for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
      to.put(line.replaceAll('\t', '    '), code, { ...around, group: element })
    }
  }
  const putRows = (rows: readonly (readonly Element[])[], around: Around): void => {
    for (const cells of rows) {
      const text = cells.map((cell) => oneLine(cell.textContent ?? '')).join('\t')
      const heading = cells.every((cell) => cell.nodeName.toUpperCase() === 'TH')
      if (text.trim() !== '') to.put(text, { kind: 'row', heading }, around)
    }
  }

  walk(root, OUTSIDE, 0)
  to.end(OUTSIDE)
  return to.lines
}

/** Whether the page itself sets off how characters are read: https://html.spec.whatwg.org/#the-rp-element */
function hasBrackets(reading: Element): boolean {
  return [...(reading.parentElement?.children ?? [])].some(({ nodeName }) => nodeName.toUpperCase() === 'RP')
}

/** A formula in a line: as its author wrote it, where that stands beside it; else its signs in their order. */
function formula(math: Element): string {
  const written = math.querySelector('annotation[encoding*="tex" i]')?.textContent ?? math.getAttribute('alttext')
  return oneLine(written ?? math.textContent ?? '')
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}
