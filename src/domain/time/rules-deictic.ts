import type { Amount, Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { yearPeriod } from './period.ts'
import { exactly, grainOf, lasting, vaguely, whichOf, type Draft, type Rule } from './rule.ts'

const date = (meaning: Meaning): Draft => ({ type: 'DATE', meaning })
const time = (meaning: Meaning, at: string): Draft => ({ type: 'TIME', meaning, time: at })

function amountOf(match: Match, vague = 'bare'): Amount {
  const unit = match.word(match.has('unit') ? 'unit' : 'units')
  if (match.has('number')) return exactly(match.number('number'), unit)
  if (match.has('article')) return exactly(1, unit)
  return vaguely(match.has('few') ? match.word('few') : vague, unit)
}

const today = (shift: number): Meaning => ({
  kind: 'shift',
  amount: exactly(Math.abs(shift), 'D'),
  sign: shift < 0 ? -1 : 1,
  from: 'reference',
})

const shifted = (match: Match, sign: -1 | 1, from: 'reference' | 'clock'): Draft => {
  const amount = amountOf(match)
  if (amount.count === null && from === 'clock') return date({ kind: 'shift', amount, sign, from })
  return date({ kind: 'shift', amount, sign, from })
}

export const DEICTIC_RULES: readonly Rule[] = [
  {
    name: 'yesterday, today, tomorrow',
    patterns: ['{today}'],
    read: (m) => date(today(m.number('today'))),
    examples: { '[yesterday] they left': '2020-10-26', '[tomorrow]': '2020-10-28' },
  },
  {
    name: 'part of a day told from today',
    patterns: ['{today} {part}', 'this/later_this/earlier_this/early_this/late_this {part}', '{part} {today}'],
    read: (m) => time(today(m.has('today') ? m.number('today') : 0), m.word('part')),
    examples: { '[yesterday evening]': '2020-10-26TEV', '[this morning]': '2020-10-27TMO' },
  },
  {
    name: 'tonight, last night',
    patterns: ['tonight', 'last night', 'overnight'],
    read: (m) => time(today(m.text.toLowerCase() === 'last night' ? -1 : 0), 'TNI'),
    examples: { '[last night] it rained': '2020-10-26TNI', '[tonight]': '2020-10-27TNI' },
  },
  {
    name: 'the day but one',
    patterns: ['the? day before yesterday', 'the? day after tomorrow'],
    read: (m) => date(today(/before/.test(m.text) ? -2 : 2)),
    examples: { '[the day before yesterday]': '2020-10-25', '[the day after tomorrow]': '2020-10-29' },
  },
  {
    name: 'weekday',
    patterns: ['{weekday}'],
    notBefore: /\b(?:Black|Bloody|Good|Easter|Palm|Ash|Holy|Super|Cyber|Ruby|Man|Girl|Freaky)[ \u00a0]$/,
    notAfter:
      /^(?:[ \u00a0](?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Night Live|Night Football|Night Lights|Club|Group|Review|Service|School)\b|['’]s[ \u00a0]child)/,
    read: (m) => date({ kind: 'weekday', weekday: m.number('weekday'), which: null }),
    examples: { 'on [Monday] they left': '2020-10-26', 'They will meet on [Friday]': '2020-10-30' },
  },
  {
    name: 'last, this or next weekday',
    patterns: ['{which} {weekday}', 'the? {which} {weekday}', '{same} {weekday}', '{weekday} last/next'],
    read: (m) => {
      const which = m.has('same')
        ? 'that'
        : m.has('which')
          ? whichOf(m.word('which'))
          : /next/i.test(m.text)
            ? 'next'
            : 'last'
      return date({ kind: 'weekday', weekday: m.number('weekday'), which })
    },
    examples: { 'Minsk [last Sunday].': '2020-10-25', '[next Sunday]': '2020-11-01', '[last Tuesday]': '2020-10-20' },
  },
  {
    name: 'part of a weekday',
    patterns: ['{weekday} {part}', '{deictic} {weekday} {part}', '{part} {weekday}'],
    read: (m) =>
      time(
        { kind: 'weekday', weekday: m.number('weekday'), which: m.has('deictic') ? whichOf(m.word('deictic')) : null },
        m.word('part'),
      ),
    notAfter: /^[ \u00a0](?:Live|Football|Lights|Fever)\b/,
    examples: { 'on [Sunday night]': '2020-10-25TNI' },
  },
  {
    name: 'weekend',
    patterns: ['the weekend', '{which} weekend', '{same} weekend', 'weekend'],
    read: (m) => {
      const which = m.has('same') ? 'that' : m.has('which') ? whichOf(m.word('which')) : null
      return /^weekend$/i.test(m.text) ? null : date({ kind: 'weekend', which })
    },
    examples: { 'over [the weekend]': '2020-W43-WE', '[next weekend]': '2020-W45-WE' },
  },
  {
    name: 'last, this or next unit',
    patterns: [
      '{deictic} {unit}',
      'the {which} {unit}',
      'earlier/later/early/late {deictic} {unit}',
      '{which} full {unit}',
    ],
    read: (m) => {
      const unit = m.word('unit')
      if (unit === 'N' || unit === 'WE' || unit.startsWith('T') || unit.endsWith('0Y')) return null
      const mod = /^earl/i.test(m.text) ? 'START' : /^late/i.test(m.text) ? 'END' : null
      return {
        ...date({ kind: 'unit', unit: grainOf(unit), which: whichOf(m.word(m.has('deictic') ? 'deictic' : 'which')) }),
        mod,
      }
    },
    examples: {
      '[last week] they met': '2020-W43',
      '[this year]': '2020',
      '[earlier this month]': '2020-10',
      'in [the past year]': '2019',
      'In June 2018 he left. [The following year] she came': '2018-06 2019',
      '[last quarter]': '2020-Q3',
    },
  },
  {
    name: 'the same unit, told again',
    patterns: ['{same} {unit}', 'later/earlier {same} {unit}'],
    notAfter: /^[ \u00a0](?:as)\b/,
    read: (m) => {
      const unit = m.word('unit')
      return unit === 'N' || unit.startsWith('T') ? null : date({ kind: 'unit', unit: grainOf(unit), which: 'that' })
    },
    examples: {
      'On 14 July 1920 it began. [That same day] they met': '1920-07-14 1920-07-14',
      'In June 2018 he left. [Later that year] she came': '2018-06 2018',
    },
  },
  {
    name: 'the day before, the day after',
    patterns: [
      'the next day',
      'the following day',
      'next day',
      'the day after',
      'the day before',
      'the previous day',
      'the day following',
      'the next {part}',
      'the following {part}',
      'the day',
    ],
    read: (m) => {
      if (/^the day$/i.test(m.text)) return null
      const sign = /before|previous/.test(m.text) ? -1 : 1
      const meaning: Meaning = { kind: 'shift', amount: exactly(1, 'D'), sign, from: 'clock' }
      return m.has('part') ? time(meaning, m.word('part')) : date(meaning)
    },
    examples: {
      'It began on 14 July 1920. [The following day] it rained': '1920-07-14 1920-07-15',
      'It began on 14 July 1920. [The next morning] it rained': '1920-07-14 1920-07-15TMO',
    },
  },
  {
    name: 'for the day: the one told',
    patterns: ['the day'],
    before: /\bfor[ \u00a0]$/i,
    after: /^(?:[.,;:!?)”"]|\s*$)/,
    read: () => date({ kind: 'unit', unit: 'day', which: 'that' }),
    examples: { 'On 14 July 1920 the shops shut for [the day].': '1920-07-14 1920-07-14' },
  },
  {
    name: 'ago',
    patterns: [
      '{number} {units} ago',
      '{article} {unit} ago',
      '{number} {unit} ago',
      '{few} {units} ago',
      '{units} ago',
      '{article} {unit} or_so/or_two ago',
    ],
    read: (m) => shifted(m, -1, 'reference'),
    examples: {
      '[two days ago]': '2020-10-25',
      '[three weeks ago]': '2020-W41',
      '[ten years ago]': '2010',
      'only [a few months ago]': 'PAST_REF',
      '[a year ago]': '2019',
    },
  },
  {
    name: 'from now',
    patterns: ['{number} {units} from_now/hence', '{article} {unit} from_now/hence', "in {number} {units} 's? time"],
    read: (m) => (/^in /i.test(m.text) && !m.text.endsWith('time') ? null : shifted(m, 1, 'reference')),
    examples: { '[two weeks from now]': '2020-W46' },
  },
  {
    name: 'later',
    patterns: [
      '{number} {units} later/afterwards/afterward',
      '{article} {unit} later/afterwards',
      '{number} {unit} later',
      '{few} {units} later',
      '{units} later',
    ],
    read: (m) => shifted(m, 1, 'clock'),
    examples: {
      'It began on 14 July 1920. [Two weeks later] it ended': '1920-07-14 1920-W31',
      'It began on 14 July 1920. [Three days later] it ended': '1920-07-14 1920-07-17',
    },
  },
  {
    name: 'earlier',
    patterns: [
      '{number} {units} earlier/previously',
      '{article} {unit} earlier/previously',
      '{few} {units} earlier',
      '{units} earlier',
    ],
    read: (m) => shifted(m, -1, 'clock'),
    examples: {
      'It began on 14 July 1920. [Two years earlier] it was planned': '1920-07-14 1918',
      'profit rose from [a year earlier]': '2019',
    },
  },
  {
    name: 'before, when nothing follows that it could be before of',
    patterns: ['{number} {units} before', '{article} {unit} before', '{few} {units} before'],
    after: /^(?:[.,;:!?)”"]|\s*$)/,
    read: (m) => shifted(m, -1, 'clock'),
    examples: { 'It began on 14 July 1920. They had met [two days before].': '1920-07-14 1920-07-12' },
  },
  {
    name: 'a unit counted out',
    patterns: ['the {ordinal} {unit}'],
    before: /\b(?:after|in|on|for|into|of|during|by|at|until|was|is|marks|marked|marking|since)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0](?:of[ \u00a0](?:\d|the (?:year|month))|in a row)/,
    read: (m) => {
      const unit = m.word('unit')
      return unit === 'N' || unit.startsWith('T') || unit === 'Q' || unit.endsWith('0Y')
        ? null
        : date({ kind: 'counted', unit: grainOf(unit) })
    },
    examples: { 'It began on 14 July 1920, on [the second day] of talks': '1920-07-14 1920-07-14' },
  },
  {
    name: 'day of the month',
    patterns: ['the {dom}'],
    before: /\b(?:on|by|until|since|from)[ \u00a0\n]$/i,
    after: /^(?:[.,;:!?)”"]|\s*$|[ \u00a0](?:and|to|of (?:this|that|the) month|they|he|she|it|when)\b)/,
    read: (m) => (/(?:st|nd|rd|th)$/.test(m.text) ? date({ kind: 'day-of-month', day: m.number('dom') }) : null),
    examples: { 'It began on 14 July 1920. It ended on [the 16th].': '1920-07-14 1920-07-16' },
  },
  {
    name: 'quarter',
    patterns: [
      '{ordinal} ~ quarter',
      '{ordinal} ~ quarter of {year}',
      '{ordinal} ~ quarter of {deictic} year',
      "{deictic} year 's {ordinal} quarter",
      '{year} {ordinal} quarter',
      'fiscal {ordinal} quarter',
    ],
    article: true,
    read: (m) => {
      const quarter = m.number('ordinal')
      const year: Meaning | null = m.has('deictic')
        ? { kind: 'unit', unit: 'year', which: whichOf(m.word('deictic')) }
        : m.has('year')
          ? { kind: 'fixed', period: yearPeriod(m.number('year')) }
          : null
      return quarter > 4 ? null : date({ kind: 'quarter', quarter, year })
    },
    examples: { 'in [the third quarter]': '2020-Q3', "[last year's fourth quarter]": '2019-Q4' },
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
    read: () => date({ kind: 'month-day', month: 12, day: 31, year: { kind: 'unit', unit: 'year', which: 'this' } }),
    examples: { 'by [year-end]': '2020-12-31' },
  },
  {
    name: 'now',
    patterns: [
      'now',
      'right_now/just_now',
      'currently',
      'nowadays',
      'at the/this moment',
      'at present',
      'at this time',
      'these days',
      'current',
      'the present',
    ],
    notAfter: /^[-’'][\p{L}]/u,
    read: () => date({ kind: 'vague', value: 'PRESENT_REF' }),
    examples: { 'Students are [now] at the forefront': 'PRESENT_REF', 'the [current] crisis': 'PRESENT_REF' },
  },
  {
    name: 'some time past',
    patterns: ['recently', 'recent', 'lately', 'the past', 'the recent past', 'in recent times'],
    notAfter: /^[ \u00a0](?:\d|tense|participle|few|several|two|three|month|year|week)/,
    read: () => date({ kind: 'vague', value: 'PAST_REF' }),
    examples: { 'They [recently] met': 'PAST_REF' },
  },
  {
    name: 'some time to come',
    patterns: ['the future', 'the near future', 'the near/short term', 'the not-too-distant future'],
    notBefore: /\bforeseeable[ \u00a0]$/i,
    read: () => date({ kind: 'vague', value: 'FUTURE_REF' }),
    examples: { 'in [the near future]': 'FUTURE_REF' },
  },
  {
    name: 'the past or next decade: a length',
    patterns: ['the? last/past/next/coming decade/century'],
    read: (m) => {
      const unit = m.text.endsWith('y') ? '100Y' : '10Y'
      return lasting(1, unit, exactly(1, unit), /next|coming/i.test(m.text) ? 'from-now' : 'until-now')
    },
    examples: { 'over [the past decade]': 'P10Y', 'in [the next decade]': 'P10Y' },
  },
  {
    name: 'the past or next units: a length',
    patterns: [
      'the {which} {number} {units}',
      '{which} {number} {units}',
      'the {which} {few} {units}',
      '{few} {units}',
      'the {number} {which} {units}',
      'the {which} {units}',
    ],
    read: (m) => {
      if (!m.has('which')) return null
      const which = m.word('which')
      const unit = m.word('units')
      const reach = which === 'last' ? 'until-now' : which === 'next' ? 'from-now' : null
      return lasting(m.has('number') ? m.number('number') : null, unit, amountOf(m), reach)
    },
    examples: { 'in [the past two years]': 'P2Y', 'over [the next few days]': 'PXD' },
  },
]
