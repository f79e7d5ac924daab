import { expect, test } from 'vitest'
import { headlineReading } from './headline-reading.ts'
import { readLines } from './line.ts'

test.each([
  ['Lights out', 'Home', 'Lights out'],
  ['• Lights out', 'Home', 'Lights out'],
  // The path of sections, numbered by a text browser.
  ['4. Lights out', '3. Culture', 'Lights out'],
  ['4. Lights out', 'Culture', '4. Lights out'],
  ['4. Lights out', '2. Culture', '4. Lights out'],
  ['1. Lights out', '', '1. Lights out'],
  ['2. Bake the bread slowly', '1. Mix the dough', '2. Bake the bread slowly'],
  ['Betreff: Das Boot', 'An: Tom', 'Das Boot'],
  // Behind a bar stand the section and the site; two halves of one headline are as long as one another.
  ['Lights out over the whole city | Culture | The Evening Lamp', 'Home', 'Lights out over the whole city'],
  [
    'The Evening Lamp | Lights out over the whole city at nine on Friday',
    'Home',
    'Lights out over the whole city at nine on Friday',
  ],
  [
    'Lights out over the city | Who is to pay for the dark?',
    'Home',
    'Lights out over the city | Who is to pay for the dark?',
  ],
  ['|Lights out over the city', 'Home', 'Lights out over the city'],
  // A kicker and its headline, from boxes of their own.
  ['Stadt im Dunkeln:Wer zahlt dafür?', 'Home', 'Stadt im Dunkeln: Wer zahlt dafür?'],
  ['Was Leser:innen um 10:30 Uhr tun', 'Home', 'Was Leser:innen um 10:30 Uhr tun'],
])('the words of the headline %s under %s are %s', (text, before, words) => {
  const { lines } = readLines(`${before}\n${text}\n`)
  const line = lines.at(-1)!
  expect(headlineReading(line, lines.at(-2)).text).toBe(words)
})
