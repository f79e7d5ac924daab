import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { findEvents } from './find-events.ts'

const eventIn = (text: string, language = 'en') =>
  findEvents({ text, blocks: [] }, { reference: referenceFrom('2020-10-28'), language }).at(-1)

test.each([
  ['Opposition leader Svetlana Tichanovskaya had threatened to strike on Monday.', ['Svetlana Tichanovskaya']],
  ['On Monday, Angela Meier and Emmanuel Roux met in Berlin.', ['Angela Meier', 'Emmanuel Roux']],
  ['The bridge was opened by Ada Writer on 3 May 2010.', ['Ada Writer']],
  ['John Smith, the owner of the mill, sold it in 1850.', ['John Smith']],
  ['The Bank of England raised rates on Thursday.', ['Bank of England']],
  ['NATO met on Tuesday.', ['NATO']],
  ['The U.S. Mint raised its prices on Monday.', ['U.S. Mint']],
  ['In 1999 Macron visited London. It was the first journey of Macron.', ['Macron']],
])('[E17] %s: %s', (text, actors) => {
  expect(eventIn(text)?.actors).toEqual(actors)
})

test.each([
  'Police stepped in on Monday.',
  'In 1905, Admiral Togo’s fleet sank the ships.',
  'They marched in Great Britain on Monday.',
  'Thousands marched for Ada Writer on Monday.',
])('[E17] nobody is named as the one who did it: %s', (text) => {
  expect(eventIn(text)?.actors).toEqual([])
})

test.each([
  ['“We won on Friday,” said party chairman John Smith.', 'John Smith'],
  ['Ada Writer said: “We met on Monday.”', 'Ada Writer'],
  ['“We won on Friday,” she said.', null],
  ['They won on Friday, said John Smith.', null],
])('[E2] who is quoted, if anybody is: %s', (text, speaker) => {
  expect(eventIn(text)?.speaker ?? null).toBe(speaker)
})

test('[E17] German: a name before the verb or behind it, and after “von”', () => {
  expect(eventIn('Am Montag verkaufte Holger Brandt die Werft.', 'de')?.actors).toEqual(['Holger Brandt'])
  expect(eventIn('Die Brücke wurde 1921 von Jule Petersen eröffnet.', 'de')?.actors).toEqual(['Jule Petersen'])
  expect(eventIn('Am Montag verkaufte die Stadt ihre Anteile an Holger Brandt.', 'de')?.actors).toEqual([])
  expect(eventIn('„Wir kamen am Montag“, sagte die Betriebsrätin Anke Thoms.', 'de')?.speaker).toBe('Anke Thoms')
})
