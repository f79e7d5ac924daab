import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { parseArticle } from './parse.ts'
import { readingMinutes } from './reading-time.ts'

const parse = (text: string) => parseArticle({ id: 'own:1', name: 'a.txt', text, facts: {} })
const SENTENCE = 'Every morning the two sisters carried the water up the hill, and every evening they carried it down.'

test('[E1] an excerpt is whole words of the body, without headline and byline', () => {
  const article = parse(`The water carriers of the hill\n\nBy Anna Karlsson\n\n${SENTENCE}\n\n${SENTENCE} So it was.`)
  expect(excerptOf(article, 50)).toBe('Every morning the two sisters carried the water up…')
  expect(excerptOf(article, 1000)).toBe(`${SENTENCE} ${SENTENCE} So it was.`)
})

test('[E2] reading time counts words, and characters where there are no spaces', () => {
  expect(readingMinutes(parse(`${SENTENCE}\n`.repeat(40)))).toBe(3)
  expect(readingMinutes(parse('今日はとても良い天気ですから散歩に行きましょう。\n'.repeat(60)))).toBe(3)
  expect(readingMinutes(parse('Hello'))).toBe(1)
})
