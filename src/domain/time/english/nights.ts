import { holiday, monthDay, wholeDate } from '#domain/time/date-readings.ts'
import { weekday } from '#domain/time/deictic-readings.ts'
import type { Rule } from '#domain/time/rule.ts'
import { partOfDay } from '#domain/time/time-readings.ts'

export const NIGHT_RULES: readonly Rule[] = [
  {
    name: 'the early hours',
    patterns: [
      'the? early/small/wee/pre-dawn/predawn morning? hours of? {weekday} morning?',
      'the? early/small/wee/pre-dawn/predawn morning? hours of {month} {dom}',
      'the? early/small/wee/pre-dawn/predawn morning? hours of the? {dom} {month}',
      'the? early hours of {part}',
    ],
    read: (m) => {
      if (m.has('weekday')) return { ...weekday(m), type: 'TIME', time: 'TMO' }
      const draft = partOfDay(m)
      return m.has('month') ? draft && { ...draft, time: 'TMO' } : draft
    },
    examples: {
      'in [the early hours of Sunday]': '2020-10-25TMO',
      'in [the early hours Sunday]': '2020-10-25TMO',
      'in [the early morning hours of May 3]': '2020-05-03TMO',
    },
  },
  {
    name: 'the night between two days of a month',
    patterns: [
      'the? night of/from the? {dom} to the? {dom} {month} {year}?',
      'the? night between the? {dom} and the? {dom} {month} {year}?',
      'the? night of/from the? {dom} {month} to the? {dom} {month} {year}?',
      'the? night of/from {month} {dom} to {month} {dom}',
      'the? night of/from {month} {dom} to {month} {dom} ,? {year}',
    ],
    read: (m) => {
      const day = m.has('year') ? wholeDate(m) : monthDay(m)
      return day && { type: 'TIME', meaning: { kind: 'night-before', day: day.meaning }, time: 'TNI' }
    },
    notAfter: /^(?:[.,:/]?\d|,? \d)/,
    examples: {
      'on [the night of 3 to 4 October]': '2020-10-03TNI',
      'on [the night of 31 December to 1 January]': '2020-12-31TNI',
      'on [the night of December 31 to January 1, 2018]': '2017-12-31TNI',
    },
  },
  {
    name: 'the night between two weekdays',
    patterns: [
      'the? night of/from {weekday} to/into {weekday}',
      'the? night between {weekday} and {weekday}',
      'overnight from? {weekday}? to/into {weekday}',
      '{weekday} night into {weekday}',
    ],
    notAfter: /^[ \u00a0](?:afternoon|evening|night)\b/,
    read: (m) => ({ type: 'TIME', meaning: { kind: 'night-before', day: weekday(m).meaning }, time: 'TNI' }),
    examples: {
      'in [the night of Saturday to Sunday]': '2020-10-24TNI',
      'Snow fell [overnight Saturday into Sunday].': '2020-10-24TNI',
    },
  },
  {
    name: 'part of a day before its date',
    patterns: [
      'early/late? {part} on? {month} {dom}',
      'early/late? {part} on? {month} {dom} ,? {year}',
      'early/late? {part} of? the? {dom} {month}',
      'early/late? {part} of? the? {dom} {month} ,? {year}',
      '{weekday} {part} ,? {month} {dom}',
      '{weekday} {part} ,? {month} {dom} ,? {year}',
    ],
    notAfter: /^\d/,
    read: partOfDay,
    examples: {
      'from [late night November 12, 2012]': '2012-11-12TNI',
      'on [Thursday evening, March 21]': '2019-03-21TEV',
    },
  },
  {
    name: 'part of a feast',
    patterns: [
      '{holiday} {part} ,? {year}?',
      'the {part} of {holiday} ,? {year}?',
      'the? early hours of {holiday} ,? {year}?',
    ],
    notAfter: /^\d/,
    read: (m) => ({ ...holiday(m), type: 'TIME', time: m.has('part') ? m.word('part') : 'TMO' }),
    examples: {
      'He wrote on [Christmas night 1914].': '1914-12-25TNI',
      'In [the early hours of New Year’s Day 1946] it struck a mine.': '1946-01-01TMO',
    },
  },
  {
    name: 'night of a day',
    patterns: [
      'the {part} of {month} {dom}',
      'the {part} of the? {dom} {month}',
      'the {part} of {month} {dom} ,? {year}',
      'the {part} of the? {dom} {month} ,? {year}',
      'the {part} of {weekday} ,? the? {dom} {month} {year}?',
    ],
    read: partOfDay,
    examples: {
      'on [the night of 13 October]': '2020-10-13TNI',
      'on [the evening of Friday 23 October]': '2020-10-23TEV',
      'on [the night of 9 February 1983]': '1983-02-09TNI',
    },
  },
]
