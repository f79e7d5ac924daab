import { expect, test } from 'vitest'
import { headlineStart } from './heading.ts'

test.each([
  ['Lights out', 'Home', 'Lights out'],
  ['• Lights out', 'Home', 'Lights out'],
  // The path of sections, numbered by a text browser.
  ['4. Lights out', '3. Culture', 'Lights out'],
  ['4. Lights out', 'Culture', '4. Lights out'],
  ['4. Lights out', '2. Culture', '4. Lights out'],
  ['1. Lights out', '', '1. Lights out'],
])('the words of the headline %s under %s are %s', (text, before, words) => {
  expect(text.slice(headlineStart(text, before))).toBe(words)
})
