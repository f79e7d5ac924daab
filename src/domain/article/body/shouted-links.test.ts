import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { withoutShoutedLinks } from './shouted-links.ts'

const PLAIN = ['The ferry left at noon.', 'Nobody waved.', 'It came back at six.']
const LINK = 'BAKERS OF THE HARBOUR SAY THAT THEY WILL NOT WAIT FOR THE FERRY'

function kept(paragraphs: readonly string[]): string[] {
  const { lines } = readLines(paragraphs.join('\n\n'))
  return [...withoutShoutedLinks(lines, new Set(lines))].map(({ text }) => text)
}

test('[P8] another headline in capitals between the paragraphs is no part of the body', () => {
  expect(kept([PLAIN[0]!, LINK, PLAIN[1]!, PLAIN[2]!])).toEqual(PLAIN)
})

test.each([
  ['a heading', ['The ferry left at noon.', 'WHAT THE BAKERS SAY', 'Nobody waved.']],
  ['a sentence that ends', ['The ferry left at noon.', `${LINK}.`, 'Nobody waved.']],
  ['a text in capitals', ['The ferry left at noon.', LINK, `${LINK} EITHER`, 'Nobody waved.']],
  ['a clause of a contract', ['The ferry left at noon.', `${LINK} ${LINK} ${LINK}`, 'Nobody waved.']],
  ['a row of figures', ['The ferry left at noon.', '12 40 36 18 22 50 61 17 9 30', 'Nobody waved.']],
  ['a text without small letters', ['ニュースの船は港を出た。', '誰も手を振らなかった。']],
])('[P8] what is in capitals stays where it is %s', (_, paragraphs) => {
  expect(kept(paragraphs)).toEqual(paragraphs)
})
