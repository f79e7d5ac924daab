import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { excerptTarget } from './excerpt.ts'
import { formatMarkdown } from './markdown.ts'
import { formatReadwise } from './readwise.ts'
import { annotation, NOW, river } from './test-notes.ts'

// What neither form can be read back into here is read by a small reader of it: nothing that was said is missing.

/** Words with all that Markdown, HTML or a table would take for their own. */
const MARKS = [
  'a|B|7|é|🌊|水| | |\n|\n\n|\t|\r\n|"|\'|,|;|.|)|(|!|:|#|*|_|`|~|>|<|[|]|\\|$|&|&amp;|=|-|+|1.|---|===|@|^'.split('|'),
  '<b>;<!--;```;[a](b);www.a.example;https://a.example/b_c;|;    ;  \n;{{quote}}'.split(';'),
].flat()
const unit = fc.constantFrom(...MARKS)
const words = fc.string({ unit, minLength: 1, maxLength: 40 }).map((some) => `w${some}w`)
const quote = fc.oneof(
  words,
  fc.string({ unit, minLength: 1, maxLength: 40 }).filter((some) => some.trim() !== ''),
)
const tag = fc.string({ unit: fc.constantFrom('a', 'é', '7', '水', ' '), maxLength: 8 }).map((some) => `t${some}t`)
const said = fc.record({
  quote,
  note: fc.oneof(words, fc.constant('')),
  tags: fc.uniqueArray(tag, { maxLength: 3, selector: (each) => each.replaceAll(/ +/g, ' ') }),
})
const all = fc.array(said, { minLength: 1, maxLength: 4 })

const made = (each: { readonly quote: string; readonly note: string; readonly tags: readonly string[] }): Annotation =>
  annotation({ ...each, target: excerptTarget({ exact: each.quote, prefix: '', suffix: '' }) })
const even = (some: string): string => some.replaceAll(/\s+/g, ' ').trim()
const joined = (tags: readonly string[]) => tags.map((each) => each.replaceAll(/ +/g, '-'))

test('[X4] Markdown, read as Markdown, holds every quote as words alone, and every note and tag', () => {
  fc.assert(
    fc.property(all, (notes) => {
      const files = notes.map((each) => ({ each, file: formatMarkdown([river(made(each))], NOW) }))
      for (const { each, file } of files) {
        const body = file.slice(file.indexOf('\n>') + 1)
        const end = body.lastIndexOf('\n\n', body.length - 2)
        const [quoted = ''] = [body.slice(0, end)].map((rest) =>
          each.note !== '' && rest.endsWith(`\n\n${each.note}`) ? rest.slice(0, -each.note.length) : rest,
        )
        expect(body.slice(0, end)).toBe(each.note === '' ? quoted : `${quoted}${each.note}`)
        const { children } = read(quoted)
        expect(children.map(({ type }) => type)).toEqual(['blockquote'])
        expect(even(wordsOf({ type: 'root', children }))).toBe(even(each.quote))
        expect([...body.slice(end).matchAll(/#(\S+)/g)].slice(0, each.tags.length).map(([, name]) => name)).toEqual(
          joined(each.tags),
        )
      }
      // Together they are what each is alone.
      const together = formatMarkdown([river(...notes.map(made))], NOW)
      const alone = files.map(({ file }) => file.slice(file.indexOf('\n>') + 1).trimEnd())
      expect(together.slice(together.indexOf('\n>') + 1).trimEnd()).toBe(alone.join('\n\n'))
    }),
  )
})

test('[X6] Readwise’s table holds every quote and note whole, and every tag', () => {
  fc.assert(
    fc.property(all, (notes) => {
      const [, ...rows] = table(formatReadwise([river(...notes.map(made))]))
      expect(
        rows.map(([highlight, , , , cell = ''], i) => {
          const count = notes[i]?.tags.length ?? 0
          const parts = cell.split(' ')
          return { quote: highlight, tags: parts.slice(0, count), note: parts.slice(count).join(' ') }
        }),
      ).toEqual(notes.map((each) => ({ ...each, tags: joined(each.tags).map((name) => `.${name}`) })))
    }),
  )
})

function read(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** What a reader sees; code, HTML and headings would be words that were taken for marks. */
function wordsOf(node: Nodes): string {
  if ('children' in node) {
    const allowed = ['root', 'blockquote', 'paragraph', 'link'].includes(node.type)
    const inside = node.children.map(wordsOf)
    return allowed ? inside.join(node.type === 'paragraph' || node.type === 'link' ? '' : '\n') : `<${node.type}>`
  }
  return node.type === 'text' ? node.value : node.type === 'break' ? '\n' : `<${node.type}>`
}

/** Reads a table as RFC 4180 says. */
function table(csv: string): readonly (readonly string[])[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}
