import { fixedYear, quarter, yearlyDay, yearTold } from '#domain/time/date-readings.ts'
import { date, exactly, grainOf, lasting, type Rule } from '#domain/time/rule.ts'

export const ACCOUNT_RULES: readonly Rule[] = [
  {
    name: 'quarter',
    patterns: [
      '{ordinal} ~ quarter',
      '{ordinal} ~ quarter of {year}',
      '{ordinal} ~ quarter {year}',
      '{ordinal} ~ quarter of {deictic} year',
      '{ordinal} ~ quarter of the year',
      'the? last/final quarter of {year}',
      'the? last/final quarter of {deictic} year',
      "{deictic} year 's {ordinal} quarter",
      '{year} {ordinal} quarter',
      'fiscal {ordinal} quarter',
    ],
    article: true,
    read: quarter,
    examples: { 'in [the third quarter]': '2020-Q3', "[last year's fourth quarter]": '2019-Q4' },
  },
  {
    name: 'quarter, in short',
    patterns: ['{yearQuarter} {year}', '{yearQuarter} of {year}', '{year} {yearQuarter}', '{yearQuarter}'],
    read: (m) => {
      const year = m.has('year') ? fixedYear(m.number('year')) : null
      return date({ kind: 'quarter', quarter: m.number('yearQuarter'), year })
    },
    examples: { 'in [Q3 2012]': '2012-Q3', 'its [Q1] loss': '2020-Q1' },
  },
  {
    name: 'what accounts are given of',
    patterns: [
      'the quarter',
      'the latest quarter/period',
      'the? year ~ earlier/ago',
      'the? year ~ earlier/ago quarter/period',
    ],
    read: (m) => {
      const years = /earlier|ago/i.test(m.text) ? -1 : 0
      if (years === -1 && !/year[-‐‑]/i.test(m.text)) return null
      return date({ kind: 'accounts', unit: /quarter/.test(m.text) ? 'quarter' : 'period', years })
    },
    examples: {
      'In the second quarter it lost, in [the year-earlier period] it won': '2020-Q2 2019-Q2',
      '[year-ago] results': '2019',
      'during [the quarter]': '2020-Q3',
    },
  },
  {
    name: 'the year, the month: the one that is told of',
    patterns: ['the {unit}'],
    before:
      /\b(?:(?:end|start|beginning|middle|close|rest|course|months|weeks|days|half|part|quarter) of|(?:later|earlier|early|late) in)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0](?:of|when|that|in which|he|she|they|we|ended|ending)\b/,
    read: (m) => {
      const unit = m.word('unit')
      if (!['D', 'W', 'M', 'Y', '10Y', '100Y'].includes(unit)) return null
      return date({ kind: 'unit', unit: grainOf(unit), which: 'that' })
    },
    examples: {
      'by [the end of the month]': '2020-10',
      'On 3 May 2010 it rained, and [later in the day] it froze': '2010-05-03 2010-05-03',
    },
  },
  {
    name: 'the year that ends on a date: a length',
    patterns: ['the year', 'the fiscal year'],
    after: /^[ \u00a0\n](?:ended|ending|to|through)[ \u00a0\n](?:on )?(?:\p{Lu}|\d|tomorrow|today|last|in)/u,
    read: () => lasting(1, 'Y', exactly(1, 'Y')),
    examples: { 'for [the year] ended [March 31]': 'P1Y 2020-03-31' },
  },
  {
    name: 'the year as a whole',
    patterns: ['the full/fiscal/latest_fiscal/current_fiscal/whole year', 'the year'],
    before: /\b(?:for|in|during)[ \u00a0\n]$/i,
    notAfter:
      /^[ \u00a0](?:of|when|that|in which|he|she|they|we|before|after|since|to|\d|between|\p{L}+ed\b[ \u00a0](?:in|by|the))/u,
    after: /^(?:[.,;:)]|[ \u00a0](?:as a whole|to come|(?!ended|ending)\p{L}+)\b|$)/u,
    read: () => date({ kind: 'unit', unit: 'year', which: 'that' }),
    examples: { 'Sales for [the full year] rose': '2020' },
  },
  {
    name: 'the end of the year',
    patterns: ['year ~ end', 'the? year ~ end'],
    read: () => yearlyDay(12, 31, yearTold('this')),
    examples: { 'by [year-end]': '2020-12-31' },
  },
]
