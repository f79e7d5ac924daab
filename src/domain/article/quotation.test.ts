import { expect, test } from 'vitest'
import { quotationOpenedIn } from './quotation.ts'
import { speakerIn } from './speaker.ts'

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

test.each([
  ['before it', 'before', 'The last keeper, Ines Caro, wrote:', 'Ines Caro'],
  ['before it, behind the verb', 'before', 'Years later, says Paul de Groot,', 'Paul de Groot'],
  ['with who she is', 'before', 'Marguerite Osei, a historian of the coast, said,', 'Marguerite Osei'],
  ['behind it', 'behind', ' said J. P. McRae, who kept the light.', 'J. P. McRae'],
  ['in German', 'behind', ', sagte Karl von Werth am Abend.', 'Karl von Werth'],
  ['by a pronoun only', 'before', 'Later she said:', null],
  ['by no person', 'before', 'One statement says,', null],
] as const)('[Q2] a quotation has the speaker that is named %s', (_, where, text, name) => {
  const at = speakerIn(text, where)
  expect(at && text.slice(at.start, at.end)).toBe(name)
})
