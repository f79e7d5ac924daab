import { parseHTML } from 'linkedom/worker'

// What stands before the page's own beginning: the parser would take it for the whole page.
const BEGINNING = /<html[\s>]/i
const IN_HEAD = new Set(['TITLE', 'META', 'LINK', 'BASE', 'STYLE', 'SCRIPT'])

/**
 * A page as a tree, in a worker and without running anything of it. Browsers put right what is missing or misplaced
 * (`<html>`, `<head>`, `<body>`, what stands before them); this parser leaves that to us.
 */
export function parsePage(html: string): Document {
  const begins = html.search(BEGINNING)
  const markup = begins >= 0 ? html.slice(begins) : `<html><body>${html}</body></html>`
  const { document } = parseHTML(`<!doctype html>${markup}`)
  const root = document.documentElement
  let head = childNamed(root, 'HEAD')
  if (!head) root.prepend((head = document.createElement('head')))
  let body = childNamed(root, 'BODY') ?? childNamed(root, 'FRAMESET')
  if (!body) root.append((body = document.createElement('body')))
  for (const stray of [...document.childNodes, ...root.childNodes]) {
    if (stray === root || stray === head || stray === body || stray.nodeType === DOCTYPE) continue
    if (IN_HEAD.has(stray.nodeName)) head.append(stray)
    else body.append(stray)
  }
  // An unclosed head swallows the page.
  for (const child of Array.from(head.children)) {
    if (child.nodeName === 'BODY') body.append(...child.childNodes)
  }
  for (const template of document.querySelectorAll('template')) {
    // A shadow tree that was saved with the page is shown; any other template is a mould for what is not there yet.
    if (template.hasAttribute('shadowrootmode')) template.replaceWith(...template.childNodes)
    else template.remove()
  }
  return document
}

const DOCTYPE = 10

function childNamed(root: Element, name: string): Element | null {
  return [...root.children].find((child) => child.nodeName === name) ?? null
}
