import { expect, test } from 'vitest'
import { isWritersOwn } from './writers-own.ts'

test.each([
  'The harbour board did not immediately respond to The Quay’s request for comment.',
  'Calls to the mayor were not returned; her office has not replied to messages seeking comment.',
  'The owner declined to comment.',
  'Karlsson could not be reached for further comment.',
  'Die Reederei war für eine Stellungnahme nicht zu erreichen.',
  'La naviera no respondió a una solicitud de comentarios.',
])('[P8] whom the writer asked in vain is told by the article alone: %s', (text) => {
  expect(isWritersOwn(text)).toBe(true)
})

test.each([
  'Log in to comment.',
  'Be the first to respond to this comment.',
  'Respond to this request for comment',
  'Comments are moderated.',
  'Stellungnahmen nimmt das Amt bis Juni an.',
])('[P8] what a page says of its comments is not: %s', (text) => {
  expect(isWritersOwn(text)).toBe(false)
})
