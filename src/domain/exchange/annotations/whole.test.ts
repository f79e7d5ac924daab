import { expect, test } from 'vitest'
import { wholeTarget } from '#domain/anchor/whole.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { hashText } from '#domain/text/hash.ts'
import type { ExportedText } from './exported-text.ts'
import { formatMarkdown } from './markdown.ts'
import { formatReadwise } from './readwise.ts'
import { formatWebAnnotations } from './web-annotation.ts'

const NOW = '2024-05-02T10:00:00.000Z'
const annotation = newAnnotation(
  {
    target: wholeTarget(hashText('text')),
    sourceId: 'seed:river',
    colour: 'blue',
    note: 'Read twice',
    tags: ['flood'],
  },
  { id: '6c0e5a86-2f6b-4b52-9c56-0d2b1c7f3a10', now: NOW },
)
const address = 'https://lectern.example/read/river'
const TEXT: ExportedText = {
  title: 'The river',
  authors: [],
  publication: null,
  date: null,
  language: 'en',
  url: null,
  address,
  notes: [{ annotation, link: address, codePoints: null }],
}

test('[N10] a note on the whole text leaves without a quote, and with its words', () => {
  expect(formatMarkdown([TEXT], NOW)).toMatch(/# The river\n\nRead twice\n\n#flood · blue · \[to the text\]/)
  expect(formatReadwise([TEXT])).toContain('\nRead twice,The river,')
  const item: unknown = JSON.parse(formatWebAnnotations([TEXT]))
  expect(item).toHaveProperty('first.items.0.target.source', address)
  expect(item).not.toHaveProperty('first.items.0.target.selector')
})
