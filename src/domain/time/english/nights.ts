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
    name: 'the night between two weekdays',
    patterns: [
      'the? night of/from {weekday} to/into {weekday}',
      'the? night between {weekday} and {weekday}',
      'overnight from? {weekday} to/into {weekday}',
      '{weekday} night into {weekday}',
    ],
    notAfter: /^[ \u00a0](?:afternoon|evening|night)\b/,
    read: (m) => ({ type: 'TIME', meaning: { kind: 'night-before', day: weekday(m).meaning }, time: 'TNI' }),
    examples: {
      'in [the night of Saturday to Sunday]': '2020-10-24TNI',
      'Snow fell [overnight Saturday into Sunday].': '2020-10-24TNI',
    },
  },
]
