import { expect, test } from 'vitest'
import { readLines } from './line.ts'

const WORDS =
  'the keeper of the light wrote down what the sea had brought to the foot of the stairs and who had come for it '
const LONG = `One paragraph: ${WORDS.repeat(20).trim()}.`

/** Broken at a width as a text browser does. */
function broken(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

test.each([
  ['at 72 columns, as mail is', 72],
  ['at 80 columns', 80],
  ['where a buffer of 1023 columns ended', 1023],
])('[P9] a text that was broken %s is read as it was written', (_, width) => {
  const paragraphs = [LONG, LONG.replace('One', 'Another'), LONG.replace('One', 'A third')]
  const text = paragraphs.map((paragraph) => broken(paragraph, width)).join('\n\n')
  expect(readLines(text).lines.map((line) => line.text)).toEqual(paragraphs)
})

test('[P9] long paragraphs without a blank line between are not broken ones', () => {
  const paragraphs = [LONG, LONG.replace('One', 'Two'), LONG.replace('One', 'Six')]
  expect(readLines(paragraphs.join('\n')).lines).toHaveLength(3)
})

test.each([
  ['[map-2]The coast', 'The coast'],
  ['[svg][5CctOYnf2F]“Come in,” she said.', '“Come in,” she said.'],
  ['[T]he coast', '[T]he coast'],
  ['[12]Karlsson, A.', '[12]Karlsson, A.'],
  ['[Update]Rain', '[Update]Rain'],
  ['[map-2]', '[map-2]'],
])('[P9] names of pictures that a text browser sets before words are none: %s', (line, text) => {
  expect(readLines(line).lines.map((read) => read.text)).toEqual([text])
})

const SENTENCE =
  '十一年のあいだ、夜の船は毎晩十時に港を出て、対岸の町へ向かっていたが、誰もその理由を尋ねようとはしなかった。'

test('[P9] where no spaces part the words, a line is no word: paragraphs without a blank line between stay apart', () => {
  const lines = [
    '待つことを覚えた渡し船',
    'シェア',
    'ツイート',
    SENTENCE,
    SENTENCE.slice(8),
    SENTENCE.slice(3),
    SENTENCE,
  ]
  expect(readLines(lines.join('\n')).lines.map((line) => line.text)).toEqual(lines)
})

test('[P9] a text without spaces that was broken at 34 characters is read without the breaks', () => {
  const paragraphs = [SENTENCE.repeat(3), SENTENCE.slice(8).repeat(3)]
  const text = paragraphs.map((paragraph) => paragraph.replaceAll(/.{34}/gu, '$&\n')).join('\n\n')
  expect(readLines(text).lines.map((line) => line.text)).toEqual(paragraphs)
})

test('[P9] short paragraphs without a blank line between, some of which are as long as the longest, are not broken ones', () => {
  const lines = [
    'The ferry that learned to wait for you',
    'Advertisement',
    'The captain waited. So did all of the cars.',
    'By midnight the long queue came to church.',
    'Advertisement',
    'The mate counted them twice, and once more.',
    'By morning nobody in it was still awake.',
  ]
  expect(readLines(lines.join('\n')).lines.map((line) => line.text)).toEqual(lines)
})
