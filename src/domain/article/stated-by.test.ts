import { expect, test } from 'vitest'
import { statedBy } from './stated-by.ts'

test.each([
  ['/texts/a.txt', 'a.txt', 'publisher'],
  [null, 'saved page.HTML', 'page'],
  [null, 'a.xhtml', 'page'],
  [null, 'night.epub', 'book'],
  [null, 'ferry.md', 'file'],
  [null, 'html.txt', 'file'],
] as const)('facts of a text at %s called %s are stated by the %s', (url, name, by) => {
  expect(statedBy({ url, name })).toBe(by)
})
