import { describe, expect, test } from 'vitest'
import { findTimexes } from '#domain/time/find-timexes.ts'
import { referenceFrom } from '#domain/time/reference.ts'

/**
 * Constructions crossed with their words, and the values that the guidelines of TIMEX3 ask for, reckoned here by
 * JavaScript's own calendar. Written on Wednesday 20 March 2013.
 */
const WRITTEN = Date.UTC(2013, 2, 20)
const REFERENCE = referenceFrom('2013-03-20')
const DAY = 86_400_000

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SHORT = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const NUMBERS = { one: 1, two: 2, three: 3, five: 5, ten: 10, eighteen: 18, '4': 4, '12': 12, '30': 30 }
const UNITS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const
type Unit = keyof typeof UNITS

const valuesOf = (text: string) =>
  findTimexes(text, { reference: REFERENCE, language: 'en' })
    .map(({ value }) => value)
    .join(' ')

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const two = (number: number) => String(number).padStart(2, '0')
const plural = (unit: string, count: number) => (count === 1 ? unit : `${unit}s`)

function isoWeek(time: number): string {
  const weekday = (new Date(time).getUTCDay() + 6) % 7
  const thursday = time + (3 - weekday) * DAY
  const year = new Date(thursday).getUTCFullYear()
  return `${year}-W${two(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)))}`
}

/** The day, week, month or year so many of them from a day. */
function moved(time: number, count: number, unit: Unit): string {
  const date = new Date(time)
  switch (unit) {
    case 'day':
      return iso(time + count * DAY)
    case 'week':
      return isoWeek(time + 7 * count * DAY)
    case 'month':
      return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).slice(0, 7)
    case 'year':
      return String(date.getUTCFullYear() + count)
  }
}

type Row = readonly [text: string, values: string]

const AMOUNTS = Object.entries(NUMBERS).flatMap(([word, count]) =>
  (['day', 'week', 'month', 'year'] as const).map((unit) => ({ word, count, unit })),
)

const SHIFTS: readonly Row[] = AMOUNTS.flatMap(({ word, count, unit }) => {
  const amount = `${word} ${plural(unit, count)}`
  const ago = moved(WRITTEN, -count, unit)
  const told = Date.UTC(2010, 4, 13)
  const story = (words: string) => `It opened on 13 May 2010. ${words} it closed.`
  const later = moved(told, count, unit)
  return [
    [`They left ${amount} ago.`, ago],
    [`They left about ${amount} ago.`, ago],
    [`They left some ${amount} ago.`, ago],
    [`They will leave ${amount} from now.`, moved(WRITTEN, count, unit)],
    [story(`${word.charAt(0).toUpperCase()}${word.slice(1)} ${plural(unit, count)} later`), `2010-05-13 ${later}`],
    [story(`Just ${amount} later`), `2010-05-13 ${later}`],
    [story(`Only ${amount} after that`), `2010-05-13 ${later}`],
  ]
})

const LENGTHS: readonly Row[] = AMOUNTS.flatMap(({ word, count, unit }) => {
  const amount = `${word} ${plural(unit, count)}`
  const value = `P${count}${UNITS[unit]}`
  const rows: Row[] = [
    [`It lasted ${amount}.`, value],
    [`It lasted for more than ${amount}.`, value],
    [`It lasted nearly ${amount}.`, value],
    [`It lasted at least ${amount}.`, value],
    [`It was over within ${amount}.`, value],
    [`It came after ${amount} of talks.`, value],
    [`It was a ${word}-${unit} strike.`, value],
    [`It was a ${word}-${unit}-long strike.`, value],
    [`The girl is ${word} ${plural(unit, count)} old.`, ''],
    [`The ${word}-${unit}-old law stands.`, ''],
    [`It comes every ${amount}.`, count === 1 ? '' : value],
  ]
  const pluralRows: Row[] = ['past', 'last', 'next', 'first', 'coming'].map((which) => [
    `over the ${which} ${amount}`,
    value,
  ])
  return count === 1 ? rows.slice(0, -1) : [...rows, ...pluralRows]
})

const POINTING: readonly Row[] = (['week', 'month', 'year'] as const).flatMap((unit) =>
  (['last', 'this', 'next'] as const).flatMap((which): Row[] => {
    const value = moved(WRITTEN, { last: -1, this: 0, next: 1 }[which], unit)
    return ['', 'early ', 'late ', 'in late ', 'by the end of ', 'at the beginning of ', 'since the start of '].map(
      (part) => [`It rained ${part}${which} ${unit}.`, value],
    )
  }),
)

const ON_WEEKDAYS: readonly Row[] = WEEKDAYS.flatMap((name, index): Row[] => {
  const weekday = index + 1
  const back = (3 - weekday + 7) % 7
  const past = iso(WRITTEN - back * DAY)
  const coming = iso(WRITTEN + ((weekday - 3 + 7) % 7) * DAY)
  return [
    [`They met on ${name}.`, past],
    [`They met ${name}, the mayor said.`, past],
    [`They met ${name} morning.`, `${past}TMO`],
    [`They met on ${name} night.`, `${past}TNI`],
    [`They met late ${name}.`, past],
    [`They will meet on ${name}.`, coming],
    [`They are expected to meet on ${name}.`, coming],
    [`The exhibition opens ${name}.`, coming],
    [`They met last ${name}.`, iso(WRITTEN - (back || 7) * DAY)],
    [`They will meet next ${name}.`, iso(WRITTEN + (((weekday - 3 + 6) % 7) + 1) * DAY)],
    [`They meet every ${name}.`, `XXXX-WXX-${weekday}`],
    [`They meet on ${name}s.`, `XXXX-WXX-${weekday}`],
  ]
})

const IN_MONTHS: readonly Row[] = MONTHS.flatMap((name, index): Row[] => {
  const month = two(index + 1)
  return [
    [`It was opened in ${name} 2011.`, `2011-${month}`],
    [`It was opened in ${SHORT[index]} 2011.`, `2011-${month}`],
    [`It was opened on ${name} 12, 2011.`, `2011-${month}-12`],
    [`It was opened on ${SHORT[index]} 12, 2011.`, `2011-${month}-12`],
    [`It was opened on 12 ${name} 2011.`, `2011-${month}-12`],
    [`It was opened on the 12th of ${name}, 2011.`, `2011-${month}-12`],
    [`It was opened in early ${name} 2011.`, `2011-${month}`],
    [`It was opened in mid-${name} 2011.`, `2011-${month}`],
    [`It was opened by the end of ${name} 2011.`, `2011-${month}`],
    [`It was opened last ${name}.`, `${index < 2 ? 2013 : 2012}-${month}`],
    [`It will open next ${name}.`, `${index > 2 ? 2013 : 2014}-${month}`],
    [`It was opened in ${name}.`, `${index <= 2 ? 2013 : 2012}-${month}`],
    [`It will open in ${name}.`, `${index >= 2 ? 2013 : 2014}-${month}`],
    [`It comes every ${name}.`, `XXXX-${month}`],
  ]
})

const OF_YEARS: readonly Row[] = [1848, 1914, 1999, 2004, 2011, 2020].flatMap((year): Row[] => [
  [`It was built in ${year}.`, String(year)],
  [`It has stood since ${year}.`, String(year)],
  [`It was built in early ${year}.`, String(year)],
  [`It was built in mid-${year}.`, String(year)],
  [`It was built by the end of ${year}.`, String(year)],
  [`It was the ${year} election.`, String(year)],
  [`It lasted from ${year} to ${year + 2}.`, `${year} ${year + 2}`],
  [`It lasted between ${year} and ${year + 2}.`, `${year} ${year + 2}`],
  [`It (${year}–${year + 2}) lasted.`, `${year} ${year + 2}`],
  ...['first', 'second', 'third', 'fourth'].map((name, index): Row => [
    `in the ${name} quarter of ${year}`,
    `${year}-Q${index + 1}`,
  ]),
  ...['spring', 'summer', 'autumn', 'winter'].map((name, index): Row => [
    `in the ${name} of ${year}`,
    `${year}-${['SP', 'SU', 'FA', 'WI'][index]}`,
  ]),
  [`in the first half of ${year}`, `${year}-H1`],
  [`in fiscal ${year}`, String(year)],
])

const LONG: readonly Row[] = [
  ...[1810, 1890, 1920, 1990, 2010].flatMap((decade) =>
    ['the', 'the early', 'the mid-'].map((the): Row => [
      `in ${the} ${decade}s`.replace('- ', '-'),
      String(decade / 10),
    ]),
  ),
  ...[11, 16, 18, 19, 20].flatMap((count) =>
    [`in the ${count}th century`, `in the late ${count}th century`, `a ${count}th-century church`].map((text): Row => [
      text,
      String(count - 1),
    ]),
  ),
]

const VAGUE: readonly Row[] = (
  [
    ['minute', 'PTXM'],
    ['hour', 'PTXH'],
    ['day', 'PXD'],
    ['week', 'PXW'],
    ['month', 'PXM'],
    ['year', 'PXY'],
    ['decade', 'PXDE'],
  ] as const
).flatMap(([unit, value]): Row[] => [
  [`for ${unit}s`, value],
  [`for several ${unit}s`, value],
  [`after a few ${unit}s`, value],
  [`over the next few ${unit}s`, value],
  [`in the past few ${unit}s`, value],
  [`in recent ${unit}s`, value],
  [`in the coming ${unit}s`, value],
  [`after ${unit}s of talks`, value],
  [`just ${unit}s before the vote`, value],
  [`It began ${unit}s ago.`, 'PAST_REF'],
  [`It began several ${unit}s ago.`, 'PAST_REF'],
])

const SINGLE: readonly Row[] = [
  ['half a century ago', '1963'],
  ['a year and a half ago', '2011'],
  ['in the three months to December', 'P3M 2012-12'],
  ['for the nine-month period ended Sept. 30', 'P9M 2012-09-30'],
  ['fourth-quarter profit rose', '2012-Q4'],
  ['In the third and fourth quarters', '2012-Q3 2012-Q4'],
  ['sales rose from a year earlier', '2012'],
  ['at month-end', '2013-03'],
  ['at year-end 2012', '2012-12-31'],
  ["by year's end", '2013'],
  ['in 2012/13', '2012 2013'],
  ['in 2012-13', '2012 2013'],
  ['in the ’90s', '199'],
  ['in the late 1800s', '18'],
  ['over the past decade', 'P10Y'],
  ['over the past year', '2012'],
  ['in the past 24 hours', 'PT24H'],
  ['once a week', 'P1W'],
  ['every other month', 'P2M'],
  ['every morning', 'XXXX-XX-XXTMO'],
  ['until now', 'PRESENT_REF'],
  ['the current crisis', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['in the near future', 'FUTURE_REF'],
  ['Snow fell overnight.', '2013-03-19TNI'],
  ['It starts at 7:30 p.m. tonight.', '2013-03-20T19:30'],
  ['year-on-year growth', ''],
  ['a year-round resort', ''],
  ['He is in his 60s.', ''],
  ['2,000 people in room 2012', ''],
]

const GRID = { SHIFTS, LENGTHS, POINTING, ON_WEEKDAYS, IN_MONTHS, OF_YEARS, LONG, VAGUE, SINGLE }

describe.each(Object.entries(GRID))('[T5] the grid: %s', (_, rows) => {
  test.each(rows)('%s → %s', (text, values) => {
    expect(valuesOf(text)).toBe(values)
  })
})
