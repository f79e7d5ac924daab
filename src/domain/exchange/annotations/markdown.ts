import { isWhole } from '#domain/anchor/whole.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'
import { type Fields, fillTemplate, type Form, parseTemplate, type Template } from './template.ts'

/** Front matter, and for each highlight quote, note, tags, colour and a link back. Of several texts, each has a heading and its facts. */
export const DEFAULT_TEMPLATE = `---
title: {{title:yaml}}
{{#author}}
author: {{author:yaml}}
{{/author}}
{{#publication}}
publication: {{publication:yaml}}
{{/publication}}
{{#date}}
date: {{date:yaml}}
{{/date}}
{{#source}}
source: {{source:yaml}}
{{/source}}
exported: {{exported:yaml}}
---

# {{title}}

{{#texts}}
{{#several}}
## {{title}}

{{#author}}
- author: {{author}}
{{/author}}
{{#publication}}
- publication: {{publication}}
{{/publication}}
{{#date}}
- date: {{date}}
{{/date}}
- source: {{source}}

{{/several}}
{{#notes}}
{{#quote}}
{{quote:quoted}}

{{/quote}}
{{#note}}
{{note}}

{{/note}}
{{#tags}}{{tag:hashtag}} · {{/tags}}{{colour}} · [to the {{#whole}}text{{/whole}}{{^whole}}passage{{/whole}}](<{{link}}>)

{{/notes}}
{{/texts}}
`

/** The annotations as Markdown for a collection of notes, in the form of a template; the usual one when it is null. */
export function formatMarkdown(texts: readonly ExportedText[], now: string, template: Template | null = null): string {
  const [only] = texts
  const several = texts.length !== 1
  const file: Fields = {
    ...(only && !several ? factsOf(only) : { title: 'Highlights' }),
    exported: now,
    several: several ? 'yes' : '',
    texts: texts.map((text) => ({ ...factsOf(text), notes: text.notes.map(fieldsOf) })),
  }
  return `${fillTemplate(template ?? USUAL, file, write).trimEnd()}\n`
}

const usual = parseTemplate(DEFAULT_TEMPLATE)
const USUAL: Template = usual.kind === 'template' ? usual.template : []

function factsOf({ title, authors, publication, date, url, address }: ExportedText): Fields {
  return { title, author: authors.join(', '), publication: publication ?? '', date: date ?? '', source: url ?? address }
}

function fieldsOf({ annotation, link }: ExportedNote): Fields {
  const { target, note, tags, colour, created, modified } = annotation
  return {
    quote: target.quote.exact,
    note,
    colour,
    link,
    whole: isWhole(target) ? 'yes' : '',
    created,
    modified,
    tags: tags.map((tag) => ({ tag })),
  }
}

/** Notes are Markdown themselves; these others hold nothing that Markdown would take for its own. */
const RAW = new Set(['note', 'colour', 'link', 'exported', 'created', 'modified', 'several', 'whole'])

function write(name: string, words: string, form: Form | null): string {
  switch (form ?? (RAW.has(name) ? 'raw' : 'plain')) {
    case 'raw':
      return words
    case 'plain':
      return plain(words)
    case 'yaml':
      // A JSON string is a YAML string, whatever it holds.
      return JSON.stringify(words)
    case 'quoted':
      return (
        words
          .split(/\r\n?|\n/)
          // Four spaces before words would make them code.
          .map((line) => `> ${plain(line.trimStart())}`.trimEnd())
          .join('\n')
      )
    case 'hashtag':
      return hashtag(words)
  }
}

/** Words that mean nothing in Markdown or HTML but themselves. */
function plain(words: string): string {
  return (
    words
      .replaceAll(/[\\`*_[\]<>|~$&]/g, String.raw`\$&`)
      // Taken for a link, an address would keep the strokes before its marks.
      .replaceAll(/www\.|(?:https?|ftp|mailto|xmpp):/gi, (whole) => `${whole.slice(0, -1)}\\${whole.slice(-1)}`)
      .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
        /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
      )
  )
}

/** `high water` → `#high-water` */
function hashtag(tag: string): string {
  return `#${tag.replaceAll(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')}`
}
