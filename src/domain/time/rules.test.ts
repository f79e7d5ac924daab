import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { LANGUAGES } from './languages.ts'
import { referenceFrom } from './reference.ts'

const REFERENCE = referenceFrom('2020-10-27')

const EXAMPLES = LANGUAGES.flatMap(({ code, rules }) =>
  rules.flatMap((rule) =>
    Object.entries(rule.examples).map(([example, values]) => [code, rule.name, example, values] as const),
  ),
)

test.each(EXAMPLES)('[T5] %s, %s: %s → %s', (language, _, example, values) => {
  const text = example.replaceAll(/[[\]]/g, '')
  const found = findTimexes(text, { reference: REFERENCE, language })
  expect(found.map((timex) => timex.value).join(' ')).toBe(values)
  const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map((mark) => mark[1])
  expect(found.map((timex) => timex.text)).toEqual(expect.arrayContaining(marked))
})

test('[T5] every rule has an example', () => {
  const rules = LANGUAGES.flatMap((language) => language.rules)
  expect(rules.filter((rule) => Object.keys(rule.examples).length === 0)).toEqual([])
})

const NOTHING = [
  'She may march on the second floor, and spring forward.',
  'A 22-year-old man, aged 30, met 1,984 people.',
  'Issue 2729 went to 2,000 shares at $1999.',
  'Two workshops, the 16th and the 6th, are on strike.',
  'Around 30-40 workers, or 40 to 50, work in the 16th workshop.',
  'The Sunday Times took the day off.',
  'It is on page 1984, in room 2012.',
  'USA Today, Firefox Nightly and This Week With David told it.',
  'He told “Up With Ann This Morning” that it soon grew, at $60 an hour.',
]

test.each(NOTHING)('[T6] no expression of time in: %s', (text) => {
  expect(findTimexes(text, { reference: REFERENCE, language: 'en' })).toEqual([])
})
