import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asciiSlugOf, slugOf } from './slug.ts'

test.each([
  ['Belarusian workers and students defy repression', 'belarusian-workers-and-students-defy-repression'],
  ['Łódź, Straße & Œuvre: “it’s” 2020!', 'lodz-strasse-oeuvre-its-2020'],
  ['a'.repeat(80), 'a'.repeat(60)],
  ['5月1日、東京で', '5月1日-東京で'],
  ['サッカーＷ杯 が ガ', 'サッカーw杯-が-ガ'],
  ['Паром ушёл без Émile’а', 'паром-ушёл-без-emileа'],
  ['हिन्दी में समाचार', 'हिन्दी-में-समाचार'],
  ['می‌روم به خانه؟', 'میروم-به-خانه'],
  ['한국의 봄'.normalize('NFD'), '한국의-봄'],
  ['か\u200d\u3099き', 'がき'],
  ['Паром \u0301 ушёл', 'паром-ушёл'],
  ['が'.repeat(80), 'が'.repeat(60)],
  [`a${'क्षि'.repeat(20)}`, `a${'क्षि'.repeat(14)}क्`],
])('[S1] the address of %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('[S1] of other letters an address of ASCII keeps nothing', () => {
  expect(asciiSlugOf('5月1日、東京で')).toBe('5-1')
})

const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u

test('[S2] any title has an address of words, which a browser gives back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const slug = slugOf(title)
      expect(slug).toMatch(SLUG)
      expect(slug.length).toBeLessThanOrEqual(60)
      expect(decodeURIComponent(new URL(`/read/${slug}`, 'https://example.org').pathname)).toBe(`/read/${slug}`)
      expect(asciiSlugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    }),
    { numRuns: 2000 },
  )
  expect(slugOf('今日')).not.toBe(slugOf('明日'))
  expect(slugOf('！')).not.toBe(slugOf('？'))
})
