import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { overlaps, type Span } from '#domain/text/span.ts'
import seed from '../../../test/fixtures/time/seed.json'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

const NAME = '000_0e7b3f469190b1c6.txt'
const text = readFileSync(new URL(`../../../seeds/${NAME}`, import.meta.url), 'utf8')
const article = parseArticle({ id: 'seed:000_0e7b3f469190b1c6', name: NAME, text, facts: {} })
const reference = referenceFrom(seed.reference)
const found = findTimexes(article.text, { reference, language: seed.language })
const undated = findTimexes(article.text, { reference: null, language: seed.language })

/** Where the words stand for the nth time as words of their own. */
function placesOf(words: string): Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu')
  return [...article.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + words.length }))
}

describe('the seed, written about 27 October 2020', () => {
  test('[T7] it has these expressions and no others', () => {
    expect(found.map((timex) => timex.text)).toEqual(seed.timexes.map((fact) => fact.text))
    for (const [index, fact] of seed.timexes.entries()) {
      expect(placesOf(fact.text)[fact.occurrence - 1]).toEqual(found[index]?.at)
    }
  })

  test.each(seed.timexes.map((fact, index) => ({ ...fact, index })))(
    '[T7] “$text” ($occurrence) is $value',
    ({ index, type, value, edtf, earliest, latest, certainty }) => {
      const interval = earliest === null && latest === null ? null : { earliest, latest }
      expect(found[index]).toMatchObject({ type, value, edtf, interval, certainty, relative: null })
    },
  )

  test.each(seed.traps)('[T6] “$text” is $why', ({ text: words }) => {
    for (const place of placesOf(words)) expect(found.filter((timex) => overlaps(timex.at, place))).toEqual([])
  })

  test('[T8] the following day hangs on the Sunday told, not on the Monday threatened', () => {
    const sunday = found.find((timex) => timex.text === 'last Sunday')
    const following = found.find((timex) => timex.text === 'The following day')
    expect(following?.anchor).toEqual({ kind: 'timex', at: sunday?.at })
    expect(following?.reason).toBe('“The following day” after “last Sunday” (Sun 25 Oct 2020) → Mon 26 Oct 2020')
    expect(sunday?.reason).toBe('“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020')
  })

  test.each(seed.timexes.map((fact, index) => ({ ...fact, index })))(
    '[T9] without a day of writing “$text” ($occurrence) stays $withoutReference',
    ({ index, withoutReference }) => {
      expect(undated[index]).toMatchObject({ value: withoutReference, interval: null, edtf: null })
    },
  )

  test('[T9] they still stand in order beside the unknown day of writing', () => {
    const places = undated.flatMap(({ text: words, relative }) => (relative ? [{ words, ...relative }] : []))
    const of = (words: string) => places.find((place) => place.words === words)
    expect(of('last Sunday')).toMatchObject({ label: 'Sunday before', earliest: -7, latest: -1 })
    expect(of('Monday')).toMatchObject({ label: 'that Monday', earliest: -6, latest: 0 })
    expect(of('The following day')).toMatchObject({ label: 'that Monday', earliest: -6, latest: 0 })
    expect(of('August')).toMatchObject({ label: 'August before' })
    expect(of('August')?.earliest).toBeLessThan(of('last Sunday')?.earliest ?? 0)
  })
})
