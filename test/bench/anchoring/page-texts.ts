import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseArticle } from '#domain/article/parse.ts'
import { makePage } from '../../../src/importing/page/make-page.ts'

/**
 * A saved page: about what a browser shows of it, the same words with the white space of the markup (as programs
 * that annotate pages store them), and the article that is extracted from it.
 */
export type SavedPage = {
  readonly name: string
  readonly seen: string
  readonly markup: string
  readonly article: string
}

const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'IFRAME',
  'SELECT',
  'TEXTAREA',
  'OBJECT',
])
const INLINE = new Set(
  [
    'A',
    'ABBR',
    'B',
    'BDI',
    'BDO',
    'CITE',
    'CODE',
    'DATA',
    'DEL',
    'DFN',
    'EM',
    'FONT',
    'I',
    'INS',
    'KBD',
    'LABEL',
  ].concat([
    'MARK',
    'Q',
    'RUBY',
    'S',
    'SAMP',
    'SMALL',
    'SPAN',
    'STRONG',
    'SUB',
    'SUP',
    'TIME',
    'TT',
    'U',
    'VAR',
    'WBR',
    'IMG',
  ]),
)
/** Shorter articles are pages that are none, or none that could be read. */
const SHORTEST = 1500

/** The pages of a folder and of those in it, of which an article can be extracted. */
export function readPages(folder: string): SavedPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.html?$/.test(file))
  return files.toSorted().flatMap((name) => {
    const html = readFileSync(join(folder, name), 'utf8')
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
    const seen = visibleText(document.body)
    const markup = markupText(document.body)
    const article = articleText(html)
    return article.length < SHORTEST ? [] : [{ name, seen, markup, article }]
  })
}

/** The article as Lectern brings it in; empty when the page is none. */
function articleText(html: string): string {
  const made = makePage(html, null)
  return made.kind === 'refused' ? '' : parseArticle({ id: 'own:page', name: 'page.html', ...made }).text
}

/** About what `innerText` gives in a browser: a blank line between blocks, no line breaks of the markup. */
function visibleText(root: HTMLElement): string {
  let text = ''
  const walk = (node: Node, isPreformatted: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const words = child.textContent ?? ''
        text += isPreformatted ? words : words.replaceAll(/[ \t\n\r\f]+/g, ' ')
      } else if (child.nodeName === 'BR') text += '\n'
      else if (isElement(child) && !UNSEEN.has(child.nodeName.toUpperCase()) && !child.hasAttribute('hidden')) {
        const isInline = INLINE.has(child.nodeName)
        if (!isInline) text += '\n\n'
        walk(child, isPreformatted || child.nodeName === 'PRE')
        if (!isInline) text += '\n\n'
      }
    }
  }
  walk(root, false)
  return text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function markupText(root: HTMLElement): string {
  let text = ''
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.textContent ?? ''
      else if (isElement(child) && !UNSEEN.has(child.nodeName.toUpperCase())) walk(child)
    }
  }
  walk(root)
  return text
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
