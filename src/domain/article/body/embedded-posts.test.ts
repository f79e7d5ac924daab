import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { addPosts } from './embedded-posts.ts'

const BEFORE = 'The mayor of Hallvik told her readers at once what she thought of the ferry.'
const AFTER = 'Her office took the words back an hour later.'
const POST = 'Forty minutes late again!! #ferry pic.hallvik.example/1'
const SIGNED = '— Anna Karlsson (@annak) May 6, 2025'

/** Which lines are body when the paragraphs were so already. */
function bodyOf(texts: readonly string[]): string[] {
  const { lines } = readLines(texts.join('\n\n'))
  const body = lines.map(({ text }) => text === BEFORE || text === AFTER)
  addPosts(lines, body)
  return lines.flatMap(({ text }, i) => (body[i] ? [text] : []))
}

test('[P8] a signed post between paragraphs of the body belongs to it, each line of it', () => {
  const texts = [BEFORE, POST, 'Who pays for that?', SIGNED, AFTER]
  expect(bodyOf(texts)).toEqual(texts)
})

test('[P8] of two posts in a row both do, but not a button among them', () => {
  expect(bodyOf([BEFORE, POST, SIGNED, 'Advertisement', 'Who pays?', SIGNED, AFTER])).toEqual([
    BEFORE,
    POST,
    SIGNED,
    'Who pays?',
    SIGNED,
    AFTER,
  ])
})

test.each([
  ['behind the body', [BEFORE, AFTER, POST, SIGNED]],
  ['before it', [POST, SIGNED, BEFORE, AFTER]],
  ['far from it', [BEFORE, 'One', 'Two', 'Three', 'Four', POST, SIGNED, AFTER]],
])('[P8] a post %s does not', (_, texts) => {
  expect(bodyOf(texts)).toEqual([BEFORE, AFTER])
})

test('[P8] words signed otherwise are no post', () => {
  expect(bodyOf([BEFORE, POST, '— Anna Karlsson, mayor of Hallvik', AFTER])).toEqual([BEFORE, AFTER])
})
