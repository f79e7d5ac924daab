import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_TEMPLATE, formatMarkdown } from './markdown.ts'
import { parseTemplate } from './template.ts'
import { annotation, NOW, river } from './test-notes.ts'

function fill(source: string, ...texts: Parameters<typeof formatMarkdown>[0]): string {
  const parsed = parseTemplate(source)
  if (parsed.kind === 'wrong') throw new Error(parsed.why)
  return formatMarkdown(texts, NOW, parsed.template)
}

describe('[X17] a template of the reader’s own', () => {
  test.each<[string, string, string]>([
    ['words alone', 'Hello\n', 'Hello\n'],
    ['a field, plain', '{{title}}', 'The \\[river\\]\n'],
    ['raw', '{{title:raw}}', 'The [river]\n'],
    ['for front matter', '{{ title : yaml }}', '"The [river]"\n'],
    ['a list', '{{#texts}}{{#notes}}{{#tags}}[[{{tag}}]] {{/tags}}{{/notes}}{{/texts}}', '[[high water]] [[flood]]\n'],
    ['hashtags', '{{#texts}}{{#notes}}{{#tags}}{{tag:hashtag}} {{/tags}}{{/notes}}{{/texts}}', '#high-water #flood\n'],
    ['what is empty', '{{#several}}a{{/several}}{{^several}}b{{/several}}', 'b\n'],
    [
      'a name of further out',
      '{{#texts}}{{#notes}}{{colour}} in {{title}}{{/notes}}{{/texts}}',
      'blue in The \\[river\\]\n',
    ],
    ['marks alone in their lines', 'a\n{{#title}}\nb\n  {{! why }}\n{{/title}}\nc', 'a\nb\nc\n'],
    ['braces of others', '{a} }} {{title:raw}}', '{a} }} The [river]\n'],
  ])('%s', (_, source, written) => expect(fill(source, river(annotation()))).toBe(written))

  test('what stands in a field is never a mark', () => {
    const odd = { ...river(annotation({ note: '{{title}} {{/notes}}' })), title: '{{exported}}' }
    expect(fill('{{title}}\n{{#texts}}{{#notes}}{{note}}{{/notes}}{{/texts}}', odd)).toBe(
      '{{exported}}\n{{title}} {{/notes}}\n',
    )
  })

  test.each<[string, string, string]>([
    ['a field that is none', 'a\n{{titel}}', 'Line 2: there is no “titel”. Here you can use title, '],
    ['a field of another place', '{{quote}}', 'Line 1: “quote” stands between {{#notes}} and {{/notes}}.'],
    ['a form that is none', '{{title:html}}', 'Line 1: “html” is none of plain, raw'],
    ['a list as a field', '{{texts}}', 'Line 1: “texts” is a list: write {{#texts}} … {{/texts}}.'],
    ['a section that stays open', '\n{{#texts}}', 'Line 2: {{#texts}} is never closed by {{/texts}}.'],
    [
      'one that is closed too early',
      '{{#texts}}{{#notes}}{{/texts}}',
      'Line 1: {{/texts}} closes too early: {{/notes}} is missing',
    ],
    ['one that was never opened', 'a{{/title}}', 'Line 1: {{/title}} closes too early: nothing was opened'],
    ['a mark that stays open', 'a\n\nb {{title', 'Line 3: “{{” is never closed by “}}”.'],
    [
      'a list inside itself',
      '{{#texts}}{{#notes}}{{#texts}}{{/texts}}{{/notes}}{{/texts}}',
      'Line 1: {{#texts}} stands inside itself.',
    ],
    ['a book', 'x'.repeat(20_001), 'A template has at most 20000 characters.'],
  ])('%s gets a sentence', (_, source, why) => {
    expect(parseTemplate(source)).toMatchObject({ kind: 'wrong', why: expect.stringContaining(why) })
  })

  test('any words are filled or told wrong', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '#',
      '/',
      '^',
      '!',
      'texts',
      'notes',
      'tags',
      'title',
      ':raw',
      '\n',
      ' ',
      'x',
      '{{#texts}}',
      '{{/texts}}',
      '{{title}}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const parsed = parseTemplate(pieces.join(''))
        if (parsed.kind === 'wrong') expect(parsed.why).toMatch(/[.]$/)
        else expect(formatMarkdown([river(annotation())], NOW, parsed.template)).toMatch(/\n$/)
      }),
    )
  })

  test('the usual template is one', () => {
    expect(parseTemplate(DEFAULT_TEMPLATE).kind).toBe('template')
    expect(fill(DEFAULT_TEMPLATE, river(annotation()))).toBe(formatMarkdown([river(annotation())], NOW))
  })
})
