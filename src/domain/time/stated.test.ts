import { expect, test } from 'vitest'
import { findTimexes } from './find-timexes.ts'
import { referenceFrom } from './reference.ts'

const TEXT = 'They marched last Sunday. The following day they struck. A week later it was over. It rained in March.'

function found(words: string, edtf: string, reference: string | null = '2020-10-27') {
  const start = TEXT.indexOf(words)
  const stated = [{ at: { start, end: start + words.length }, edtf }]
  return findTimexes(TEXT, { reference: reference === null ? null : referenceFrom(reference), language: 'en', stated })
}

const values = (timexes: ReturnType<typeof found>) => timexes.map(({ value }) => value)

test('[T20] what hangs on a date follows the date that the reader states for it', () => {
  expect(values(found('nothing', '2020-09-02'))).toEqual(['2020-10-25', '2020-10-26', '2020-W45', '2020-03'])
  const moved = found('last Sunday', '2020-09-02')
  expect(values(moved)).toEqual(['2020-10-25', '2020-09-03', '2020-W37', '2020-03'])
  expect(moved[0]).toMatchObject({
    edtf: '2020-09-02',
    interval: { earliest: '2020-09-02', latest: '2020-09-02' },
    reason: '“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020',
  })
  expect(moved[1]?.reason).toBe('“The following day” after “last Sunday” (Wed 2 Sep 2020) → Thu 3 Sep 2020')
})

test('[T20] a date in the middle moves what comes after it alone', () => {
  expect(values(found('The following day', '2020-09-02'))).toEqual(['2020-10-25', '2020-10-26', '2020-W37', '2020-03'])
})

test('[T20] without a day of writing, what hangs on a stated date is absolute', () => {
  expect(found('last Sunday', '2020-09-02', null)[1]).toMatchObject({ value: '2020-09-03', edtf: '2020-09-03' })
})

test.each(['soon', '2020-09-02/..', ''])('[T20] “%s” is no date to hang on', (edtf) => {
  expect(values(found('last Sunday', edtf))).toEqual(values(found('nothing', '')))
})

test('[T20] words that meet no expression move nothing', () => {
  expect(values(found('They marched', '2020-09-02'))).toEqual(values(found('nothing', '')))
})
