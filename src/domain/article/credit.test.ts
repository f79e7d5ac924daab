import { expect, test } from 'vitest'
import { creditIn } from './credit.ts'

test.each([
  ['Workers at the gate (Pic: Ann Lee/Harbour)', 'Workers at the gate', 'Pic: Ann Lee/Harbour'],
  ['Workers at the gate. Photograph: Ann Lee/Harbour', 'Workers at the gate.', 'Photograph: Ann Lee/Harbour'],
  ['Workers at the gateCredit: Getty', 'Workers at the gate', 'Credit: Getty'],
  ['Arbeiter am Tor. © Ann Lee', 'Arbeiter am Tor.', '© Ann Lee'],
  ['Foto: Ann Lee', '', 'Foto: Ann Lee'],
])('[C1] the words and the credit of %s', (text, words, credit) => {
  const found = creditIn(text)
  expect(found && text.slice(found.words.start, found.words.end)).toBe(words)
  expect(found?.credit && text.slice(found.credit.start, found.credit.end)).toBe(credit)
})

test.each(['She took a photo of the gate.', 'The picture was clear: nobody would come.', 'Workers at the gate'])(
  '[C2] no credit in %s',
  (text) => {
    expect(creditIn(text)).toBe(null)
  },
)
