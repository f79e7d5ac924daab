import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { List, Nodes, Parents, RootContent } from 'mdast'
import type { Form, FormLine } from '#domain/article/structure.ts'

const PARAGRAPH: Form = { kind: 'paragraph' }
const MARKUP = /<!--[\s\S]*?-->|<[^<>]*>/g
const DEEPEST = 200 // nodes inside one another: more is no text that somebody wrote

type Around = {
  readonly form: Form
  /** Whether the next line goes on what the line before began. */
  readonly inside: boolean
  /** Nodes that it is inside of. */
  readonly depth: number
}

/** What a tree of Markdown says, line by line, as it reads when it is shown. */
export function markdownLines(nodes: readonly RootContent[]): FormLine[] {
  return linesOfAll(nodes, { form: PARAGRAPH, inside: false, depth: 0 })
}

function linesOfAll(children: readonly RootContent[], around: Around): FormLine[] {
  return children.flatMap((child, i) =>
    linesOf(child, { ...around, inside: around.inside || (around.form.kind === 'quotation' && i > 0) }),
  )
}

function linesOf(node: RootContent, { form, inside, depth }: Around): FormLine[] {
  if (depth > DEEPEST) return lines(wordsOf(node), form, inside)
  switch (node.type) {
    case 'heading':
      return lines(wordsOf(node), { kind: 'heading', level: levelOf(node.depth) }, false)
    case 'paragraph': {
      const [only] = node.children
      // What a picture shows stands in its place.
      const isPicture = only?.type === 'image' && node.children.length === 1
      return isPicture ? lines(only.alt ?? '', { kind: 'caption' }, false) : lines(wordsOf(node), form, inside)
    }
    case 'blockquote':
      return linesOfAll(node.children, { form: { kind: 'quotation' }, inside: false, depth: depth + 1 })
    case 'list':
      return linesOfList(node, form, depth)
    case 'code':
      return lines(node.value.replaceAll('\t', '    '), { kind: 'code' }, false)
    case 'thematicBreak':
      return lines('* * *', { kind: 'separator' }, false)
    case 'table':
      return node.children.flatMap((row, i) => {
        const cells = row.children.map((cell) => wordsOf(cell).replaceAll(/\s+/g, ' ').trim())
        return lines(cells.join('\t'), { kind: 'row', heading: i === 0 }, i > 0)
      })
    case 'html':
      return lines(node.value.replaceAll(MARKUP, ' ').replaceAll(/\s*\n\s*/g, ' '), form, inside)
    case 'footnoteDefinition':
      return lines(`[${node.label ?? node.identifier}] ${inOneLine(node.children)}`, PARAGRAPH, false)
    case 'definition':
    case 'yaml':
      return []
    default:
      return lines(wordsOf(node), form, inside)
  }
}

function linesOfList({ ordered, start, children }: List, outer: Form, depth: number): FormLine[] {
  const isNested = outer.kind === 'item'
  const item: Form = { kind: 'item', ordered: ordered ?? false, depth: isNested ? outer.depth + 1 : 0 }
  return children.flatMap((each, i) => {
    const counted: Form = i === 0 && typeof start === 'number' && start !== 1 ? { ...item, number: start } : item
    const mark = typeof each.checked === 'boolean' ? (each.checked ? '☑ ' : '☐ ') : ''
    // Paragraphs of one item are one line of the list; what else stands in it follows.
    const own = each.children.filter((child) => child.type === 'paragraph')
    const rest = each.children.filter((child) => child.type !== 'paragraph')
    return [
      ...(own.length > 0 ? lines(mark + inOneLine(own), counted, isNested || i > 0) : []),
      ...linesOfAll(rest, { form: item, inside: true, depth: depth + 1 }),
    ]
  })
}

/** The lines of some words, of which the first is `joined` to what stands before; only code has empty ones. */
function lines(words: string, form: Form, joined: boolean): FormLine[] {
  return words.split('\n').flatMap((part, i) => {
    const text = form.kind === 'code' || form.kind === 'row' ? part : part.replaceAll(/\s+/g, ' ').trim()
    return text === '' && form.kind !== 'code' ? [] : [{ text, form, aside: null, joined: joined || i > 0 }]
  })
}

function inOneLine(nodes: readonly RootContent[]): string {
  return nodes.map(wordsOf).join(' ').replaceAll('\n', ' ')
}

/** A line of Markdown without its marks; one that would be a heading, a list or the like stays as it is. */
export function plainWords(line: string): string {
  const { children } = fromMarkdown(line, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const [only] = children
  const words = only?.type === 'paragraph' && children.length === 1 ? wordsOf(only).trim() : ''
  return words === '' ? line : words
}

/** The words of a node as they read; a hard break is a line end. */
function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '\n'
    case 'html':
      return node.value.replaceAll(MARKUP, '')
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    case 'text':
      // A line end in a paragraph is a space where it is shown.
      return node.value.replaceAll(/\s*\n\s*/g, ' ')
    case 'inlineCode':
    case 'code':
    case 'yaml':
      return node.value
    default:
      return isParent(node) ? node.children.map(wordsOf).join('') : ''
  }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node
}

function levelOf(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}
