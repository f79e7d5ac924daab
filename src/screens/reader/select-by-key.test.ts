import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#domain/text/sentences.ts'
import { sliceOf, span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'
import { moveSelection, sentenceAt, type SelectionMove } from './select-by-key.ts'

const TEXT = 'The ferry left. Forty people were on board! Nobody waved.'
const sentences = sentencesOf(TEXT)
const words = findWords(TEXT)

describe('a selection moves by sentence and its ends by word', () => {
  const cases: { from: string; move: SelectionMove; to: string }[] = [
    { from: 'The ferry left.', move: 'next sentence', to: 'Forty people were on board!' },
    { from: 'Nobody waved.', move: 'next sentence', to: 'Nobody waved.' },
    { from: 'Nobody waved.', move: 'previous sentence', to: 'Forty people were on board!' },
    { from: 'The ferry left.', move: 'previous sentence', to: 'The ferry left.' },
    { from: 'people were', move: 'end on', to: 'people were on' },
    { from: 'people were', move: 'end back', to: 'people' },
    { from: 'people', move: 'end back', to: 'people' },
    { from: 'people were', move: 'start on', to: 'were' },
    { from: 'were', move: 'start on', to: 'were' },
    { from: 'people were', move: 'start back', to: 'Forty people were' },
    { from: 'The ferry', move: 'start back', to: 'The ferry' },
  ]
  test.each(cases)('“$from”, $move → “$to”', ({ from, move, to }) => {
    const start = TEXT.indexOf(from)
    expect(sliceOf(TEXT, moveSelection(span(start, start + from.length), move, sentences, words))).toBe(to)
  })
})

test('it starts with the sentence in sight, or the last one', () => {
  expect(sentenceAt(sentences, 20)).toEqual(sentences[1])
  expect(sentenceAt(sentences, TEXT.length)).toEqual(sentences[2])
  expect(sentenceAt([], 0)).toBeNull()
})
