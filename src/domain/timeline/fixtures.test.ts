import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { findTimexes } from '#domain/time/find-timexes.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import seed from '../../../test/fixtures/time/seed.json'
import { findEvents } from './find-events.ts'

const FIXTURES = new URL('../../../test/fixtures/time/', import.meta.url)

type Expected = {
  readonly reference: string | null
  readonly language: string
  readonly timexes: readonly { text: string; type: string; value: string; edtf: string | null }[]
  readonly events: readonly {
    date: string
    edtf: string | null
    standing: string
    label: string
    tellings: number
    actors?: string[]
    speaker?: string
  }[]
}

function observed(text: string, reference: string | null, language: string) {
  const article = parseArticle({ id: 'own:fixture', name: 'fixture.txt', text, facts: {} })
  const options = { reference: reference === null ? null : referenceFrom(reference), language }
  return {
    timexes: findTimexes(article.text, options).map((timex) => ({
      text: timex.text,
      type: timex.type,
      value: timex.value,
      edtf: timex.edtf,
    })),
    events: findEvents(article, options).map(({ timex, standing, label, also, actors, speaker }) => ({
      date: timex.text,
      edtf: timex.edtf,
      standing,
      label,
      tellings: also.length + 1,
      ...(actors.length > 0 ? { actors } : {}),
      ...(speaker === null ? {} : { speaker }),
    })),
  }
}

const cases = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  const folder = new URL(`${name}/`, FIXTURES)
  const file = new URL('expected.json', folder)

  test('[E1] its expectation is written down', () => {
    expect(existsSync(file)).toBe(true)
  })

  const expected: Expected = JSON.parse(readFileSync(file, 'utf8'))
  const result = observed(readFileSync(new URL('input.txt', folder), 'utf8'), expected.reference, expected.language)

  test('[T7] these expressions, and no others', () => {
    expect(result.timexes).toEqual(expected.timexes)
  })

  test('[E1] these events, in this order', () => {
    expect(result.events).toEqual(expected.events)
  })
})

test('[E1] the seed tells these eight events, in this order', () => {
  const text = readFileSync(new URL('../../../seeds/000_0e7b3f469190b1c6.txt', import.meta.url), 'utf8')
  expect(observed(text, seed.reference, seed.language).events).toEqual(seed.events)
})
