import { dayOf, fixedYear, half, quarter, yearlyDay, yearTold } from '#domain/time/date-readings.ts'
import { date, exactly, grainOf, lasting, type Rule } from '#domain/time/rule.ts'
import { dayThatEnds } from './ranges.ts'

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
      '{ordinal} quarters',
    ],
    article: true,
    notAfter: /^[ \u00a0](?:in a row|running|of the game)\b/,
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
    name: 'the quarter that ends on a date',
    patterns: ['the quarter', 'the fiscal quarter'],
    after: /^,?[ \u00a0\n]end(?:ed|ing)\b/,
    read: (_, around) => {
      const end = dayThatEnds(around)
      return end && date({ kind: 'holding', unit: 'quarter', of: end.meaning })
    },
    examples: { 'Sales in [the quarter] ended [June 30] rose': '2020-Q2 2020-06-30' },
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
      /\b(?:(?:end|start|beginning|middle|close|rest|course|months|weeks|days|half|part|quarter) of|(?:months|weeks|days) into|(?:later|earlier|early|late) in)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0](?:of|when|that|in which|ended|ending)\b/,
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
    name: 'the year, month or week that ends on a date: a length',
    patterns: ['the fiscal? year', 'the week/month'],
    after:
      /^[ \u00a0\n](?:ended|ending|to|through|starting|(?:that )?(?:starts|begins|began|ends))[ \u00a0\n](?:on )?(?:\p{Lu}|\d|tomorrow|today|last|in)/u,
    read: (m) => {
      const unit = { w: 'W', m: 'M' }[m.text.slice(4, 5).toLowerCase()] ?? 'Y'
      return lasting(1, unit, exactly(1, unit))
    },
    examples: { 'for [the year] ended [March 31]': 'P1Y 2020-03-31', 'in [the week] to [March 9]': 'P1W 2020-03-09' },
  },
  {
    name: 'the year as a whole',
    patterns: ['the full/fiscal/latest_fiscal/current_fiscal/whole year', 'the year'],
    before: /\b(?:for|in|during|throughout)[ \u00a0\n]$/i,
    notAfter:
      /^[ \u00a0](?:(?:of|when|that|in which|he|she|they|we|before|after|since|to|between)\b|\d|\p{L}+ed\b[ \u00a0](?:in|by|the))/u,
    after: /^(?:[.,;:)]|[ \u00a0](?:as a whole|to come|(?!ended|ending)\p{L}+)\b|$)/u,
    read: () => date({ kind: 'unit', unit: 'year', which: 'that' }),
    examples: { 'Sales for [the full year] rose': '2020' },
  },
  {
    name: 'the end of the year',
    patterns: ['the? year ~ end', 'the? year ~ end {year}', 'the? year ~ end of {year}'],
    // "Since year-end" is the last one.
    read: (m, { before }) =>
      m.has('year')
        ? dayOf(m.number('year'), 12, 31)
        : /\bsince[ \u00a0]$/i.test(before)
          ? yearlyDay(12, 31, null, 'last')
          : yearlyDay(12, 31, yearTold('this')),
    examples: {
      'by [year-end]': '2020-12-31',
      'up 4% since [year-end]': '2019-12-31',
      'at [year-end 2012]': '2012-12-31',
    },
  },
  {
    name: 'the end or the middle of a unit',
    patterns: ["{unit} 's end", "the {unit} 's end", 'month/quarter ~ end', 'mid - {unit}', 'midyear/midweek'],
    before: /\b(?:by|at|before|until|till|in|around|since|of|and|to|the)[ \u00a0]$/i,
    read: (m) => {
      const letter = m.has('unit') ? m.word('unit') : { m: 'M', q: 'Q' }[m.text.toLowerCase().slice(0, 1)]
      const named = /^midyear$/i.test(m.text) ? 'Y' : /^midweek$/i.test(m.text) ? 'W' : letter
      if (named === undefined || !['W', 'M', 'Q', 'Y', '10Y', '100Y'].includes(named)) return null
      return {
        ...date({ kind: 'unit', unit: grainOf(named), which: 'that' }),
        mod: /^mid/i.test(m.text) ? 'MID' : 'END',
      }
    },
    examples: {
      "by [year's end]": '2020',
      'at [month-end]': '2020-10',
      'by [mid-year]': '2020',
      'by [midweek]': '2020-W44',
    },
  },
  {
    name: 'half a year of accounts',
    patterns: ['{ordinal} ~ half', '{yearHalf} {year}', '{yearHalf} of {year}'],
    article: true,
    after:
      /^(?:[ \u00a0](?:\p{L}+[ \u00a0])?(?:profits?|earnings|results?|sales|revenues?|net|loss|losses|income|figures|report|dividend)\b)/u,
    read: (m) => {
      if (!m.has('yearHalf')) return half(m)
      return date({ kind: 'half', half: m.number('yearHalf'), year: fixedYear(m.number('year')) })
    },
    examples: { '[first-half] profit rose': '2020-H1', '[H1 2013] results': '2013-H1' },
  },
  {
    name: 'first of two quarters',
    patterns: ['the? {ordinal}'],
    after: /^[ \u00a0](?:and|or|to|through)[ \u00a0](?:the )?(?:second|third|fourth|2nd|3rd|4th) quarters?\b/,
    read: (m) => (m.number('ordinal') > 4 ? null : quarter(m)),
    examples: { '[the third] and [fourth quarters]': '2020-Q3 2020-Q4' },
  },
  {
    name: 'the same unit of the year before',
    patterns: [
      'the same/corresponding/comparable/similar {unit} {deictic} year',
      'the same/corresponding/comparable/similar {unit} of {deictic} year',
      'the same/corresponding/comparable/similar {unit} a_year_ago/a_year_earlier/a_year_before',
      'the same/corresponding/comparable/similar {unit} the_year_before/the_previous_year/the_prior_year',
      'the same/corresponding/comparable/similar {unit} one_year_ago/one_year_earlier/in_the_previous_year',
    ],
    read: (m) => {
      if (m.has('deictic') && m.word('deictic') !== 'last') return null
      const unit = m.word('unit')
      if (unit === 'Q') return date({ kind: 'accounts', unit: 'quarter', years: -1 })
      if (unit === 'M') return date({ kind: 'shift', amount: exactly(12, 'M'), sign: -1, from: 'clock' })
      // The same week of the year before has the same number, give or take one.
      return unit === 'W' ? date({ kind: 'shift', amount: exactly(52, 'W'), sign: -1, from: 'clock' }) : null
    },
    examples: {
      'In May sales rose from [the same month a year earlier]': '2020-05 2019-05',
      'up from [the same week a year ago]': '2019-W44',
    },
  },
]
