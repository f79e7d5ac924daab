import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter, type Options } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { type Form, type FormLine, formatStructure } from '#domain/article/structure.ts'
import { bare } from '../page/kept-lines.ts'
import { plainOpinion } from '../page/plain-opinion.ts'
import type { Made } from '../read-file.ts'
import { frontMatterFacts } from './front-matter.ts'
import { longestStretch } from './longest-stretch.ts'
import { markdownLines, plainWords } from './markdown-lines.ts'

const OPENING = 3 // lines: a heading farther down is that of a section
const HEAD = 12 // lines: who wrote it, and when, stands before them
// Characters. The cost of seeking the marks of a paragraph grows with the square of its length; no writer's has a tenth of this.
const LONGEST_STRETCH = 30_000
// Jekyll's, Hugo's and others': https://gohugo.io/content-management/front-matter/
const MATTERS: Options = ['yaml', 'toml', { type: 'json', fence: { open: '{', close: '}' } }]

const MATTER = /^(?:yaml|toml|json)$/

/** Makes a text of a Markdown file: CommonMark, https://spec.commonmark.org, with GitHub's tables and front matter. */
export function makeMarkdown(markdown: string, from: string | null): Made {
  if (longestStretch(markdown) > LONGEST_STRETCH)
    return { kind: 'made', text: markdown, facts: from === null ? {} : { url: from } }
  const { children } = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(MATTERS)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(MATTERS)],
  })
  const lines = markdownLines(children)
  const [first] = children
  const matter = first && MATTER.test(first.type) && 'value' in first ? first : null
  const stated = matter?.value ?? ''
  if (lines.length === 0) return { kind: 'refused', why: 'empty' }
  const { meta, lines: opinions } = plainOpinion(lines.slice(0, HEAD).map(({ text }) => text))
  const { title, ...others } = frontMatterFacts(stated, matter?.type)
  const facts = {
    ...(from !== null && { url: from }),
    ...(meta.published !== null && { published: meta.published }),
    ...others,
    // Many programs copy the heading there with its marks.
    ...(title !== undefined && { title: plainWords(title) }),
  }
  const headline = headlineOf(lines, facts.title)
  const written = lines.map((line, i): FormLine => {
    if (i === headline) return { ...line, form: { kind: 'headline' } }
    const byline: Form | null =
      opinions[i]?.kind === 'byline' && line.form.kind === 'paragraph' ? { kind: 'byline' } : null
    return byline ? { ...line, form: byline } : line
  })
  // The front matter is shown through its facts, and kept word for word.
  const front = stated
    .split('\n')
    .map((text, i): FormLine => ({ text, form: { kind: 'paragraph' }, aside: 'imprint', joined: i > 0 }))
    .filter(({ text }) => text.trim() !== '')
  return { kind: 'made', ...formatStructure([...front, ...written]), facts }
}

/** The heading that opens the text, or the one that is the stated title. */
function headlineOf(lines: readonly FormLine[], title: string | undefined): number {
  const headings = lines.flatMap(({ form, text }, i) => (form.kind === 'heading' ? [{ i, text }] : []))
  if (title !== undefined) return headings.find(({ text }) => bare(text) === bare(title))?.i ?? -1
  const [first] = headings
  return first && first.i < OPENING ? first.i : -1
}
