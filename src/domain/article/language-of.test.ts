import { expect, test } from 'vitest'
import { wordsOf } from '#domain/text/words.ts'
import { languageOf } from './language-of.ts'

test.each([
  ['a word that is common in another language', 'Hi Anna, I do hope you can make it. Call me or Tom. Mara', 'und'],
  ['no common word', 'Hi Anna, see you Saturday! Mara', 'und'],
  ['two common words', 'Hi Anna, the boat is ready for Saturday. Mara', 'en'],
  ['two common words of German', 'Hallo Anna, das Boot ist fertig für Samstag.', 'de'],
  ['as many of one language as of another', 'at er det og', 'und'],
  ['letters of its own', '船は土曜日に出る。', 'ja'],
])('[P4] a text of a few words says its language where that is sure: %s', (_, text, language) => {
  expect(languageOf(wordsOf(text))).toBe(language)
})
