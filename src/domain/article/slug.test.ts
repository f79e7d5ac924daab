import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['Belarusian workers and students defy repression', 'belarusian-workers-and-students-defy-repression'],
  ['Łódź, Straße & Œuvre: “it’s” 2020!', 'lodz-strasse-oeuvre-its-2020'],
  ['a'.repeat(80), 'a'.repeat(60)],
])('[S1] the address of %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('[S2] any title has an address of ASCII words, and two titles in another script have two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (title) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugOf(title)) && slugOf(title).length <= 60,
    ),
  )
  expect(slugOf('今日')).not.toBe(slugOf('明日'))
})
