import { rhythm, set } from '#domain/time/length-readings.ts'
import { two } from '#domain/time/calendar.ts'
import { SEASONS } from '#domain/time/period.ts'
import { lengthValue, type Rule } from '#domain/time/rule.ts'

export const RHYTHM_RULES: readonly Rule[] = [
  {
    name: 'how often',
    patterns: [
      'daily',
      'weekly',
      'monthly',
      'annually',
      'yearly',
      'hourly',
      'nightly',
      'fortnightly',
      'biweekly/bi-weekly',
    ],
    notAfter: /^[ \u00a0]\p{Lu}/u,
    read: (m, { before }) => {
      // "Firefox Nightly" is a name.
      if (/^\p{Lu}/u.test(m.text) && /\p{L}[ \u00a0]$/u.test(before)) return null
      const word = m.text.toLowerCase()
      const value = {
        daily: 'P1D',
        weekly: 'P1W',
        monthly: 'P1M',
        annually: 'P1Y',
        yearly: 'P1Y',
        fortnightly: 'P2W',
        biweekly: 'P2W',
        'bi-weekly': 'P2W',
        hourly: 'PT1H',
        nightly: 'XXXX-XX-XXTNI',
      }[word]
      return value === undefined ? null : set(value)
    },
    examples: { 'they meet [weekly]': 'P1W', 'a [daily] vigil': 'P1D' },
  },
  {
    name: 'everyday for every day',
    patterns: ['everyday'],
    after: /^(?:\s*$|[.,!?;:\n]|[ \u00a0](?:I|i|we|he|she|they|you|u|at|in|for|when|with|and|but|until|til|since)\b)/,
    read: () => set('P1D'),
    examples: { 'I wake up early [everyday]!': 'P1D' },
  },
  {
    name: 'every unit',
    patterns: [
      'every/each/per {unit}',
      'every {number} {units}',
      'every other {unit}',
      'every {ordinal} {unit}',
      'every single {unit}',
      'once/twice/thrice {article} {unit}',
      '{number} times {article} {unit}',
      '{number} hours {article} day',
      '{number} days {article} week',
    ],
    read: (m) => {
      if (/ other /.test(m.text)) return set(lengthValue(2, m.word('unit')))
      if (m.has('ordinal')) return set(lengthValue(m.number('ordinal'), m.word('unit')))
      if (!m.has('article')) return rhythm(m)
      return set(lengthValue(1, m.has('unit') ? m.word('unit') : m.text.endsWith('day') ? 'D' : 'W'))
    },
    examples: {
      '[every day] they met': 'P1D',
      '[each year]': 'P1Y',
      '[every two weeks]': 'P2W',
      '[every other month]': 'P2M',
      '[every second year]': 'P2Y',
      '[twice a week]': 'P1W',
      '[24 hours a day]': 'P1D',
    },
  },
  {
    name: 'every season or month of the year',
    patterns: ['every/each {season}', 'every/each {month}'],
    read: (m) => {
      if (m.has('season')) return set(`XXXX-${SEASONS[m.number('season') - 1] ?? 'WI'}`)
      return set(`XXXX-${two(m.number('month'))}`)
    },
    examples: { '[every summer]': 'XXXX-SU', '[each December]': 'XXXX-12' },
  },
  {
    name: 'on weekdays, at weekends',
    patterns: ['weekends', 'weekdays'],
    before: /\b(?:on|at|during|and|or|most)[ \u00a0]$/i,
    read: (m) => set(/ends$/i.test(m.text) ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD'),
    examples: { 'open on [weekends]': 'XXXX-WXX-WE' },
  },
  {
    name: 'parts of any day',
    patterns: ['{parts}'],
    before: /\b(?:in the|on|most|work|works|worked|open)[ \u00a0]$/i,
    read: rhythm,
    examples: { 'in the [evenings]': 'XXXX-XX-XXTEV' },
  },
  {
    name: 'every weekday, or part of a day',
    patterns: [
      'every/each {weekday}',
      'every/each {bareWeekday}',
      'every other/second/third {weekday}',
      'every {ordinal} {weekday} of the/each/every month',
      'the? {ordinal} {weekday} of each/every month',
      '{weekdays}',
      'every/each {part}',
      '{weekday} {parts}',
      'every/each {weekday} {part}',
    ],
    read: rhythm,
    examples: {
      '[every Tuesday]': 'XXXX-WXX-2',
      '[every other Thursday] they met': 'XXXX-WXX-4',
      'They sing on [the first Friday of every month].': 'XXXX-WXX-5',
      'on [Tuesday nights]': 'XXXX-WXX-2TNI',
      '[every morning]': 'XXXX-XX-XXTMO',
    },
  },
]
