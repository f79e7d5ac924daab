import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Nodes, Parents, RootContent } from 'mdast'
import type { Form, FormLine } from '#domain/article/structure.ts'

const PARAGRAPH: Form = { kind: 'paragraph' }
const MARKUP = /<!--[\s\S]*?-->|<[^<>]*>/g
const DEEPEST = 200 // nodes inside one another: more is no text that somebody wrote

type Around = {
  readonly form: Form
  /** Whether the next line goes on what the line before began. */ readonly inside: boolean
}

/** What a tree of Markdown says, line by line, as it reads when it is shown. */
export function markdownLines(nodes: readonly RootContent[]): FormLine[] {
  const lines: FormLine[] = []
  const put = (text: string, form: Form, joined: boolean) => {
    for (const [i, part] of text.split('\n').entries()) {
      const line = form.kind === 'code' || form.kind === 'row' ? part : part.replaceAll(/\s+/g, ' ').trim()
      if (line !== '' || form.kind === 'code') lines.push({ text: line, form, aside: null, joined: joined || i > 0 })
    }
  }
  const all = (children: readonly RootContent[], { form, inside }: Around, depth: number) => {
    for (const [i, child] of children.entries())
      walk(child, { form, inside: inside || (form.kind === 'quotation' && i > 0) }, depth)
  }
  const walk = (node: RootContent, around: Around, depth: number): void => {
    const { form, inside } = around
    if (depth > DEEPEST) {
      put(wordsOf(node), form, inside)
      return
    }
    switch (node.type) {
      case 'heading':
        put(wordsOf(node), { kind: 'heading', level: levelOf(node.depth) }, false)
        break
      case 'paragraph': {
        const [only] = node.children
        // What a picture shows stands in its place.
        const picture = only?.type === 'image' && node.children.length === 1
        if (picture) put(only.alt ?? '', { kind: 'caption' }, false)
        else put(wordsOf(node), form, inside)
        break
      }
      case 'blockquote':
        all(node.children, { form: { kind: 'quotation' }, inside: false }, depth + 1)
        break
      case 'list': {
        const outer = form.kind === 'item' ? form.depth + 1 : 0
        const item: Form = { kind: 'item', ordered: node.ordered ?? false, depth: outer }
        const { start } = node
        for (const [i, each] of node.children.entries()) {
          const counted: Form = i === 0 && typeof start === 'number' && start !== 1 ? { ...item, number: start } : item
          const mark = typeof each.checked === 'boolean' ? (each.checked ? '☑ ' : '☐ ') : ''
          const own = each.children.filter((child) => child.type === 'paragraph')
          // Paragraphs of one item are one line of the list; what else stands in it follows.
          if (own.length > 0)
            put(mark + own.map(wordsOf).join(' ').replaceAll('\n', ' '), counted, form.kind === 'item' || i > 0)
          all(
            each.children.filter((child) => child.type !== 'paragraph'),
            { form: item, inside: true },
            depth + 1,
          )
        }
        break
      }
      case 'code':
        put(node.value.replaceAll('\t', '    '), { kind: 'code' }, false)
        break
      case 'thematicBreak':
        put('* * *', { kind: 'separator' }, false)
        break
      case 'table':
        for (const [i, row] of node.children.entries()) {
          const cells = row.children.map((cell) => wordsOf(cell).replaceAll(/\s+/g, ' ').trim())
          put(cells.join('\t'), { kind: 'row', heading: i === 0 }, i > 0)
        }
        break
      case 'html':
        put(node.value.replaceAll(MARKUP, ' ').replaceAll(/\s*\n\s*/g, ' '), form, inside)
        break
      case 'footnoteDefinition':
        put(
          `[${node.label ?? node.identifier}] ${node.children.map(wordsOf).join(' ').replaceAll('\n', ' ')}`,
          PARAGRAPH,
          false,
        )
        break
      case 'definition':
      case 'yaml':
        break
      default:
        put(wordsOf(node), form, inside)
        break
    }
  }
  all(nodes, { form: PARAGRAPH, inside: false }, 0)
  return lines
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
