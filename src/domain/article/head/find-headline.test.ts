import { expect, test } from 'vitest'
import { bodyChances } from '../body/body-chances.ts'
import type { Net } from '../body/net.ts'
import { readLines } from '../line.ts'
import { MODELS } from '../models.ts'
import { headlineCandidates } from './headline-candidates.ts'
import { headlineOf } from './find-headline.ts'
import { pageOf, type Page } from './page.ts'

const BODY = Array.from(
  { length: 8 },
  (_, i) =>
    `The baker of the harbour kneads his ${i + 2} loaves before the first ferry, and nobody on the quay asks why.`,
)

// A net that tells no candidate from another: no column, and all weights zero.
const SILENT: Net = { channels: 1, blocks: 0, columns: '', scales: [1, 1, 1, 1, 1, 1], weights: 'PPPPP' }

function pageWith(lines: readonly string[]): Page {
  const read = readLines([...lines, ...BODY, 'Privacy policy', 'Contact us'].join('\n\n')).lines
  const { language, columns, ofTrees } = bodyChances(read, MODELS.body)
  return pageOf(read, language, columns, ofTrees)
}

test.each([
  ['Search Search the whole site', false],
  ['Suche nach: Suchen', false],
  ['Jump to Recipe Jump to Video', false],
  ['What are you looking for?', false],
  ['A paper is part of a larger house. Read more', false],
  ['Search all of the harbour', false],
  ['A baker on the quay A baker on the quay', false],
  ['14 March 2021 ⋅ 10 min read', false],
  ['On the quay since 14.03.2021 14:30', false],
  ['What the baker of the harbour sold on 14.03.2021', true],
  ['Ways to hear the harbour:', false],
  ['Analytics and Advertising Cookies', false],
  ['Harbour search open icon harbour search close icon', false],
  ['← A baker and his ferry', false],
  ['A baker and his ferry →', false],
  ['by Anna Karlsson', false],
  ['Loaves by Anna Karlsson', true],
  ['Über uns', false],
  ['Anna Karlsson (left) and her brother on the quay', false],
  ['No bread yet? Sign up now!', false],
  ['Next story: A baker without a harbour', false],
  ['A baker takes his loaves to the quay … more >', false],
  ['Come to the quay! Bring a bag for your loaves. Taste what the baker makes of flour, water and salt.', false],
  ['Why the baker of the harbour rises before the ferry and what he does until noon in winter.', false],
  ['Why the baker of the harbour rises before the ferry and what they make of it in the U.S.', true],
  ['Flour. Water. Salt.', true],
  ['The search for the last ferry', true],
  ['Research beats the search for luck', true],
])('[P8] %s may be a headline: %s', (text, may) => {
  const page = pageWith(['Home', text, 'By Anna Karlsson'])
  expect(headlineCandidates(page).some((i) => page.lines[i]?.text === text)).toBe(may)
})

test('[P8] the line that a path of sections ends with is the headline, whatever else stands before the body', () => {
  const headline = 'Bread for beginners'
  const others = ['How the baker of the harbour kneads his loaves', 'Nobody on the quay asks why']
  const page = pageWith(['Home', 'Menu', `Home » Kitchen » ${headline}`, headline, ...others, 'By Anna Karlsson'])
  expect(page.lines[headlineOf(page, MODELS.head.headline)]?.text).toBe(headline)
  const without = pageWith(['Home', 'Menu', 'Home » Kitchen', headline, ...others, 'By Anna Karlsson'])
  expect(without.lines[headlineOf(without, MODELS.head.headline)]?.text).not.toBe(headline)
})

test.each([
  ['The ', true, 'Who kneads the loaves of the harbour'],
  ['Bakers bring them ', true, 'to the harbour and the quay'],
  ['Bakers bring them ', false, 'To the harbour and the quay'],
  ['Transcript: ', false, 'Who kneads the loaves of the harbour'],
  ['Bakers on the coast: ', true, 'Who kneads the loaves of the harbour'],
])('[P8] "%s" before the words of another line is a part of the headline: %s', (before, part, words) => {
  const page = pageWith([
    'Home',
    'Menu',
    words,
    `Home » Kitchen » ${before}${words}`,
    `${before}${words}`,
    'By Anna Karlsson',
  ])
  expect(page.lines[headlineOf(page, MODELS.head.headline)]?.text).toBe(part ? before + words : words)
})

test('[P8] of two lines nearly as likely, the longer one right under the other is its standfirst', () => {
  const headline = 'Who kneads loaves for the ferry'
  const standfirst = 'Before the sun is up a man in white crosses the quay with his trays and wakes nobody at all'
  const page = pageWith(['Home', 'Menu', headline, standfirst, 'By Anna Karlsson'])
  // One tree that finds lines of more than ten words likelier, by a tenth of `scale`.
  const longer = (scale: number) => ({
    depth: 1,
    bias: 0,
    scale,
    columns: 'words:3.5',
    trees: '((PT',
  })
  expect(page.lines[headlineOf(page, { trees: longer(5), net: SILENT })]?.text).toBe(headline)
  expect(page.lines[headlineOf(page, { trees: longer(30), net: SILENT })]?.text).toBe(standfirst)
})
