import { expect, test } from 'vitest'
import { quotationOpenedIn } from './quotation.ts'

test.each([
  ['at its start', '“One.', '“Two.”', 0],
  ['inside a line', 'She said, “One.', '“Two.”', 10],
  ['after a closed one', '“No,” she said. “One.', '“Two.”', 16],
  ['in German marks', 'Er sagt: „Eins.', '„Zwei.“', 9],
  ['in guillemets', 'Il dit : « Un.', '« Deux. »', 9],
  ['in straight marks', 'She said, "One.', '"Two."', 10],
  ['past an apostrophe', '‘It’s one.', '‘Two.’', 0],
  ['but not when it closes', '“One.”', '“Two.”', -1],
  ['but not without a next mark', '“One.', 'Two.”', -1],
])('[Q1] a quotation goes on into the next paragraph %s', (_, paragraph, following, index) => {
  expect(quotationOpenedIn(paragraph, following)).toBe(index)
})
