import { describe, expect, test } from 'vitest'
import { sliceOf } from './span.ts'
import { findWords, unspacedCount, wordsOf } from './words.ts'

describe('[T6] words are runs of letters, digits and marks', () => {
  test.each([
    ['punctuation', '“No,” she said – 3.5 times.', ['No', 'she', 'said', '3', '5', 'times']],
    ['marks stay with their letters', 'cafe\u0301 का', ['cafe\u0301', 'का']],
    ['scripts without spaces, by character', '灯塔 lamp กิน', ['灯', '塔', 'lamp', 'กิ', 'น']],
    ['none', ' … 🎉', []],
  ])('%s', (_, text, words) => {
    expect(findWords(text).map((at) => sliceOf(text, at))).toEqual(words)
  })
})

test('[T7] as strings a word keeps its apostrophe', () => {
  expect(wordsOf("They don’t, can't. 灯塔")).toEqual(['They', 'don’t', "can't", '灯', '塔'])
  expect(unspacedCount('灯塔 lamp')).toBe(2)
})
