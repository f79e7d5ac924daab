import { length, rhythm, set } from '#domain/time/readings.ts'
import { exactly, lasting, lengthValue, vaguely, type Rule } from '#domain/time/rule.ts'

const NOT_A_LENGTH =
  /^(?:[ \u00a0]a (?:day|week|month|year)\b|[- \u00a0]olds?\b|[ \u00a0]of age\b|,? \d+ months? old|[ \u00a0](?:younger|older)\b)/

export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'exact length',
    patterns: ['{number} {units}', '{number} {unit}', '{number} more/full/straight/consecutive {units}'],
    article: true,
    notBefore: /(?:[$£€#]|\b(?:age|ages|aged|No\.|Issue|over the age of|one in)[ \u00a0])$/i,
    notAfter: NOT_A_LENGTH,
    read: (m) => (m.has('unit') && m.number('number') > 31 && m.word('unit') !== 'D' ? null : length(m)),
    examples: {
      'came [one day] ahead of': 'P1D',
      'for [90 days]': 'P90D',
      'for [2 1/2 years]': 'P2Y6M',
      '[twenty-four hours]': 'PT24H',
      'in [two decades]': 'P20Y',
    },
  },
  {
    name: 'exact length, hyphenated',
    patterns: ['{number} - {anyUnit}', '{number} - {anyUnit} - long', '{number} {anyUnit} - long'],
    notBefore: /[$£€#]$/,
    notAfter: NOT_A_LENGTH,
    // "Three-quarters" is a share.
    read: (m) => (m.text.endsWith('quarters') ? null : length(m)),
    examples: { 'a [four-week] strike': 'P4W', 'the [48-hour] deadline': 'PT48H', 'a [two-day-long] strike': 'P2D' },
  },
  {
    name: 'one unit',
    patterns: [
      '{article} {unit}',
      'half {article} {unit}',
      '{article} full/whole {unit}',
      '{article} half - {unit}',
      '{article} {unit} and_a_half',
    ],
    before:
      /(?:\b(?:for|in|within|barely|after|about|over|nearly|almost|than|least|lasted|take|takes|took|under|every|once|twice|times|just|only|around|up to|half|spent|spend|and|or|of)[ \u00a0\n]{1,4}|[—(])$/i,
    notAfter: /^(?:[- \u00a0](?:old|trip|job|mare|club|dress)|['’]s |[ \u00a0](?:of|when|that|in which|where|off)\b)/,
    read: (m) => {
      const unit = m.word('unit')
      if (unit === 'Q' || unit === 'N' || unit === 'WE' || unit === 'TS') return null
      const count =
        (/^half|half - ?/i.test(m.text) && !/and a half/.test(m.text) ? 0.5 : 1) + (/and a half/.test(m.text) ? 0.5 : 0)
      return lasting(count, unit, exactly(count, unit))
    },
    examples: { 'it took [a month]': 'P1M', 'for [an hour]': 'PT1H' },
  },
  {
    name: 'vague length',
    patterns: ['{few} {units}', '{few} more {units}'],
    article: true,
    read: length,
    examples: { 'for [several days]': 'PXD', '[a few months]': 'PXM', '[a couple of years]': 'P2Y' },
  },
  {
    name: 'bare units',
    patterns: ['{units}'],
    before:
      /\b(?:for|after|in|over|of|follows|took|take|takes|within|last|lasted|lasting|through|these|spent|many|despite|and|or|be|be)[ \u00a0\n]{1,4}$/i,
    notAfter: /^(?:[- \u00a0]old|['’])/,
    notBefore: /\b(?:\d+|ages?|number|tens|hundreds|thousands) of[ \u00a0]$/i,
    read: (m) => {
      const unit = m.word('units')
      return unit === 'N' || unit === 'WE' || unit === 'TS' || unit === 'Q'
        ? null
        : lasting(null, unit, vaguely('bare', unit))
    },
    examples: { 'wanted it for [years].': 'PXY', 'follows [weeks] of repression': 'PXW' },
  },
  {
    name: 'a vague length up to now',
    patterns: ['recent {units}', 'coming {units}'],
    read: (m) =>
      lasting(null, m.word('units'), vaguely('few', m.word('units')), /^r/i.test(m.text) ? 'until-now' : 'from-now'),
    examples: { 'in [recent weeks]': 'PXW' },
  },
  {
    name: 'how often',
    patterns: ['daily', 'weekly', 'monthly', 'annually', 'yearly', 'hourly', 'nightly'],
    notAfter: /^[ \u00a0]\p{Lu}/u,
    read: (m) => {
      const word = m.text.toLowerCase()
      const value = {
        daily: 'P1D',
        weekly: 'P1W',
        monthly: 'P1M',
        annually: 'P1Y',
        yearly: 'P1Y',

        hourly: 'PT1H',

        nightly: 'XXXX-XX-XXTNI',
      }[word]
      return value === undefined ? null : set(value)
    },
    examples: { 'they meet [weekly]': 'P1W', 'a [daily] vigil': 'P1D' },
  },
  {
    name: 'every unit',
    patterns: ['every/each/per {unit}', 'every {number} {units}', 'every other {unit}'],
    read: (m) => (/ other /.test(m.text) ? set(lengthValue(2, m.word('unit'))) : rhythm(m)),
    examples: { '[every day] they met': 'P1D', '[each year]': 'P1Y', '[every two weeks]': 'P2W' },
  },
  {
    name: 'every weekday, or part of a day',
    patterns: [
      'every/each {weekday}',
      '{weekdays}',
      'every/each {part}',
      '{weekday} {parts}',
      'every/each {weekday} {part}',
    ],
    read: rhythm,
    examples: {
      '[every Tuesday]': 'XXXX-WXX-2',
      'on [Tuesday nights]': 'XXXX-WXX-2TNI',
      '[every morning]': 'XXXX-XX-XXTMO',
    },
  },
]
