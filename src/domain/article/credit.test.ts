import { expect, test } from 'vitest'
import { creditIn } from './credit.ts'

test.each([
  ['Workers at the gate (Pic: Ann Lee/Harbour)', 'Workers at the gate', 'Pic: Ann Lee/Harbour'],
  ['Workers at the gate. Photograph: Ann Lee/Harbour', 'Workers at the gate.', 'Photograph: Ann Lee/Harbour'],
  ['Workers at the gateCredit: Getty', 'Workers at the gate', 'Credit: Getty'],
  ['Arbeiter am Tor. © Ann Lee', 'Arbeiter am Tor.', '© Ann Lee'],
  ['Trabajadores en la puerta. EFE/ Ann Lee', 'Trabajadores en la puerta.', 'EFE/ Ann Lee'],
  ['문 앞의 노동자들 [사진 제공 = 항구일보]', '문 앞의 노동자들', '사진 제공 = 항구일보'],
  ['門の前の人々＝三日、港町で（森田葉子撮影）', '門の前の人々＝三日、港町で', '森田葉子撮影'],
  ['Foto: Ann Lee', '', 'Foto: Ann Lee'],
])('[C1] the words and the credit of %s', (text, words, credit) => {
  const found = creditIn(text)
  expect(found && text.slice(found.words.start, found.words.end)).toBe(words)
  expect(found?.credit && text.slice(found.credit.start, found.credit.end)).toBe(credit)
})

test.each([
  'Les recherches ont atteint un pic de cent points.',
  'She took a photo of the gate.',
  'The picture was clear: nobody would come.',
  'Workers at the gate',
  'Erstes Bild: So könnte die neue Brücke aussehen',
  '渡船は町が費用を負担する（県も一部を提供する）。',
])('[C2] no credit in %s', (text) => {
  expect(creditIn(text)).toBe(null)
})
