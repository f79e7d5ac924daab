// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeQuote } from '#domain/link/quote-link.ts'
import { span } from '#domain/text/span.ts'
import { destinationOf, hashOfPlace } from './destination.ts'

const TEXT = 'The ferry left at noon. Forty passengers were on board when the storm broke, and nobody waved.'
const at = span(24, 75)

test('a place and a quote lead to their words', () => {
  expect(destinationOf(hashOfPlace(at), TEXT)).toEqual({ kind: 'place', at })
  expect(destinationOf(`#q=${encodeQuote(TEXT, at)}`, TEXT)).toEqual({ kind: 'quote', at })
})

test('a quote whose words have changed says so, and one that is gone leads nowhere', () => {
  const link = `#q=${encodeQuote(TEXT, at)}`
  const edited = TEXT.replace('storm broke', 'storm came')
  expect(destinationOf(link, edited)).toMatchObject({ kind: 'changed quote' })
  expect(destinationOf(link, 'Another text, which has nothing to do with it at all.')).toMatchObject({
    kind: 'lost quote',
  })
})

test('a hash that means nothing leads nowhere', () => {
  for (const hash of ['', '#', '#main', '#at=9-3', '#at=5-99999', '#q=']) {
    expect(destinationOf(hash, TEXT), hash).toEqual({ kind: 'none' })
  }
})

test('a quote link that was cut off is broken, and says so', () => {
  for (const hash of ['#q=~~~', '#q=forty-passengers', '#q=forty-passengers~16', '#q=forty-passengers~16.k3']) {
    expect(destinationOf(hash, TEXT), hash).toEqual({ kind: 'broken quote' })
  }
})

test('no hash at all breaks it', () => {
  fc.assert(fc.property(fc.string(), (rest) => void destinationOf(`#q=${rest}`, TEXT)))
})
