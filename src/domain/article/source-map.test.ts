import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import { fromSource, spansToSource, toSource } from './source-map.ts'

const TEXT = `Share\n\nThe harbour and its\u00a0keeper\n\nThe keeper of the har\u00adbour lights a lamp each evening, and each morning she puts it out again.\n\nAll rights reserved`
const parse = (text: string) => parseArticle({ id: 'own:1', name: 'a.txt', text, facts: {} })

test('[M1] a passage that the source breaks is found whole in it', () => {
  const article = parse(TEXT)
  const start = article.text.indexOf('harbour lights')
  const [only, ...more] = spansToSource(article, { start, end: start + 'harbour lights'.length })
  expect(more).toEqual([])
  expect(only && TEXT.slice(only.start, only.end)).toBe('har\u00adbour lights')
})

test('[M2] what is set aside or made has no counterpart', () => {
  const article = parse(TEXT)
  expect(fromSource(article, TEXT.indexOf('Share'))).toBe(null)
  expect(fromSource(article, TEXT.indexOf('\u00ad'))).toBe(null)
  expect(toSource(article, article.text.indexOf('\n\n'))).toBe(null)
  expect(toSource(article, article.text.length)).toBe(null)
})

test('[M3] a character goes to the source and comes back, in any text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(TEXT)), { maxLength: 6 }), (lines) => {
      const source = lines.join('\n')
      const article = parse(source)
      for (let offset = 0; offset < article.text.length; offset++) {
        const there = toSource(article, offset)
        if (there === null) continue
        expect(source.charAt(there)).toBe(article.text.charAt(offset))
        expect(fromSource(article, there)).toBe(offset)
      }
    }),
    { numRuns: 30 },
  )
})
