import { length } from '#domain/time/length-readings.ts'
import type { Match } from '#domain/time/pattern.ts'
import { exactly, lasting, vaguely, type Draft, type Rule } from '#domain/time/rule.ts'

/** "One day I will": some day. */
const SOME_DAY = /^,?[ \u00a0](?:I|he|she|it|we|they|you|will|would|might|may|could|be|have)\b/i

/** "Would one day emerge" */
const WHO_WILL = /\b(?:I|he|she|they|we|you|will|would|may|might|could|can|to|hopes?|hoped)[ \u00a0]$/i

/** "One night in October" is that night. */
const OF_A_TIME = /^[ \u00a0](?:in[ \u00a0](?:\p{Lu}|\d|early|late|mid)|last|this)/u

/** More than so many hours, minutes or weeks are seldom told without an s: "a 48 hour sale". */
const MOST_OF_ONE = 99

const LONG: Readonly<Record<string, string>> = { d: 'D', w: 'W', m: 'M', y: 'Y', h: 'TH' }

/** `{number}` million or billion years */
function longer(m: Match): Draft {
  const count = Math.round(m.number('number') * (/billion/i.test(m.text) ? 1e9 : 1e6))
  return lasting(count, 'Y', exactly(count, 'Y'))
}

function vagueLength(unit: string): Draft | null {
  return unit === 'N' || unit === 'WE' || unit === 'TS' || unit === 'Q'
    ? null
    : lasting(null, unit, vaguely('bare', unit))
}

/** "$600 an hour", "200 seats a week": so much in each, no length; a sum for a year is told as one. */
const RATE =
  /(?:[$£€][ \u00a0]?\d[\d,.]*(?:[ \u00a0](?:hundred|thousand|million|billion|trillion|bn|m|k))?|\b(?:\d{1,3}(?:,\d{3})+|thousand|million|billion)(?:[ \u00a0]\p{Ll}+)?|\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)[ \u00a0]\p{Ll}+s|\b(?:dollars|pounds|euros|cents|miles|barrels|tons|tonnes))[ \u00a0]$/iu

export const NOT_A_LENGTH =
  /^(?:[ \u00a0]a (?:day|week|month|year)\b|[- \u00a0]olds?\b|[ \u00a0]of age\b|,? \d+ months? old|[ \u00a0](?:younger|older)\b)/i

export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'exact length',
    patterns: [
      '{number} + {units}',
      '{number} + {unit}',
      '{number} {manner} {units}',
      '{number} {manner} {unit}',
      'another {number} {units}',
      '{number} million/billion {units}',
      '{number} or_more {units}',
      'the? first/final/initial/opening/latest {number} {units}',
    ],
    article: true,
    notBefore: /(?:[$£€#]|\b(?:age|ages|aged|grade|No\.|Issue|over the age of|one in)[ \u00a0])$/i,
    notAfter: NOT_A_LENGTH,
    read: (m, { before, after }) => {
      if (/^one day$/i.test(m.text) && (SOME_DAY.test(after) || WHO_WILL.test(before))) return null
      if (
        /^one (?:day|night|morning|evening)$/i.test(m.text) &&
        (OF_A_TIME.test(after) || (m.text.startsWith('One') && after.startsWith(',')))
      )
        return null
      // The SEC is no second.
      if (m.text.endsWith(' SEC')) return null
      // "175 million hours" of viewing are no length.
      if (/illion /i.test(m.text)) return m.word('units') === 'Y' ? longer(m) : null
      return m.has('unit') && m.number('number') > MOST_OF_ONE && m.word('unit') !== 'D' && !m.text.endsWith(' min')
        ? null
        : length(m)
    },
    examples: {
      'came [one day] ahead of': 'P1D',
      'for [90 days]': 'P90D',
      'for [2 1/2 years]': 'P2Y6M',
      '[twenty-four hours]': 'PT24H',
      'in [two decades]': 'P20Y',
      'in [the first nine months] they lost': 'P9M',
      'for [four long years]': 'P4Y',
      'within [30 working days]': 'P30D',
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
      '{article} full/whole/entire/single/additional/extra/further {unit}',
      'another {unit}',
      'the whole/entire {unit}',
      'all {unit}',
      'all - {unit}',
    ],
    notBefore: /\b(?:what|such|quite|many|not|is|be|was|make|made|has been|called) $/i,
    notAfter:
      /^(?:-|[ \u00a0](?:old|round|trip|job|mare|club|dress)|['’]s (?!silence|rest|notice|pay|work|walk|drive|leave|sail)|[ \u00a0](?:when|that|in which|where|off)\b)/,
    read: (m, { before, after }) => {
      const unit = m.word('unit')
      if (m.has('article') && unit !== 'Y' && RATE.test(before)) return null
      if (unit === 'Q' || unit === 'N' || unit === 'WE' || (unit === 'TS' && !m.text.endsWith(' sec'))) return null
      // "Another day": some other time.
      if (unit === 'D' && /^another/i.test(m.text)) return null
      // "A day of joy" is what the day was like.
      if (unit === 'D' && /^[ \u00a0]of\b/.test(after)) return null
      return lasting(1, unit, exactly(1, unit))
    },
    examples: {
      'it took [a month]': 'P1M',
      'for [an hour]': 'PT1H',
      'it rained [all day]': 'P1D',
      'they get $40 a week, for 200 seats a week': '',
      'after [a year] of war': 'P1Y',
      'for [another year]': 'P1Y',
      'with [a minute]’s silence': 'PT1M',
    },
  },
  {
    name: 'vague length',
    patterns: ['{few} {manner}? {units}', 'several/few - {unit}', '{few} hundred/thousand/million {units}'],
    // "In as many days" is as many as were told of.
    notBefore: /\bas[ \u00a0]$/i,
    article: true,
    read: (m) => (/ (?:hundred|thousand|million) /i.test(m.text) ? vagueLength(m.word('units')) : length(m)),
    examples: {
      'for [several hundred years]': 'PXY',
      'for [several days]': 'PXD',
      '[a few months]': 'PXM',
      '[a couple of years]': 'P2Y',
    },
  },
  {
    name: 'minutes that are not called so: "there in 15"',
    patterns: ['{number}'],
    before: /\b(?:there|here|back|home|ready|out|u|you|ya|leaving|leave)[ \u00a0]in[ \u00a0]$/i,
    after: /^(?:[.,!?;)](?!\d)|\s*$)/,
    read: (m) => (/^[1-9]\d?$/.test(m.text) ? lasting(Number(m.text), 'TM', exactly(Number(m.text), 'TM')) : null),
    examples: { 'omw, there in [15]': 'PT15M' },
  },
  {
    name: 'bare units',
    patterns: ['{units}'],
    before:
      /\b(?:for|after|in|over|of|follows|took|take|takes|within|last|lasted|lasting|through|these|spent|many|despite|and|or|be|be)[ \u00a0\n]{1,4}$/i,
    notAfter: /^(?:[- \u00a0]old|['’])/,
    notBefore: /\b(?:(?:\d+|ages?|number|tens|hundreds|thousands) of|[mb]illion|as many)[ \u00a0]$/i,
    read: (m) => vagueLength(m.word('units')),
    examples: {
      'wanted it for [years].': 'PXY',
      'follows [weeks] of repression': 'PXW',
      'They met three times in as many days.': '',
    },
  },
  {
    name: 'a length named by what it leads up to',
    patterns: ['the? {units}', 'the? first/last/final/early/opening {units}'],
    after:
      /^[ \u00a0](?:after|before|since|ahead|to come|to follow|leading up|that followed|following|preceding|immediately|(?:of)(?! age| operation| the (?:week|year|month)| (?:the|our|its|last|that) (?:[a-z]+ ){0,2}(?:meeting|session|assembly)))\b/,
    notBefore:
      /(?:\b(?:\d+|ages?|number|tens|hundreds|thousands|[mb]illion|those|good|old|dog|school|early)(?: of)?[ \u00a0]|\bone of the \p{L}+[ \u00a0]|-)$/iu,
    read: (m) => vagueLength(m.word('units')),
    examples: {
      'in [the months] after the war': 'PXM',
      'in [the years] since': 'PXY',
      '[Days] after the vote': 'PXD',
      '[months] of talks': 'PXM',
    },
  },
  {
    name: 'the last years of someone or something',
    patterns: ['first/last/final/early/opening/closing {units}'],
    before: /\b(?:its|his|her|their|['’]s)[ \u00a0]$/i,
    notBefore: /\bin(?:to)? (?:his|her|their)[ \u00a0]$/i,
    read: (m) => vagueLength(m.word('units')),
    examples: { 'during its [final years]': 'PXY' },
  },
  {
    name: 'over the years',
    patterns: ['the years/decades/centuries'],
    before: /\b(?:over|through|throughout|down)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0]\d/,
    read: (m) => vagueLength(/years/i.test(m.text) ? 'Y' : /decades/i.test(m.text) ? '10Y' : '100Y'),
    examples: { 'it grew over [the years]': 'PXY' },
  },
  {
    name: 'hundreds of years',
    patterns: ['tens/dozens/scores/hundreds/thousands/millions of {units}'],
    read: (m) => vagueLength(m.word('units')),
    examples: { 'for [hundreds of years]': 'PXY' },
  },
  {
    name: 'a unit and how it was to live through',
    patterns: ['{article} long {unit}'],
    notAfter: /^(?:-|[ \u00a0](?:old|time|way)\b)/,
    read: (m) => {
      const unit = m.word('unit')
      return unit.startsWith('T') || unit === 'Q' || unit === 'WE' || unit === 'N'
        ? null
        : lasting(1, unit, exactly(1, unit))
    },
    examples: { 'it was [a long week]': 'P1W' },
  },
  {
    name: 'as long as a unit, in one word',
    patterns: [
      'daylong/day-long',
      'weeklong/week-long',
      'monthlong/month-long',
      'yearlong/year-long',
      'hourlong/hour-long',
      'decadelong/decade-long',
      'century-long',
      '{units} - long/old',
      'multi-day/multi-week/multi-month/multi-year',
    ],
    read: (m) => {
      if (m.has('units')) return vagueLength(m.word('units'))
      const word = m.text.toLowerCase()
      if (word.startsWith('multi')) return vagueLength(LONG[word.slice(6, 7)] ?? 'D')
      const unit = word.startsWith('de') ? '10Y' : word.startsWith('c') ? '100Y' : LONG[word.slice(0, 1)]
      return unit === undefined ? null : lasting(1, unit, exactly(1, unit))
    },
    examples: {
      'a [weeklong] visit': 'P1W',
      'a [month-long] strike': 'P1M',
      'a [decades-old] feud': 'PXDE',
      'a [decade-long] war': 'P10Y',
    },
  },
  {
    name: 'a vague length up to now',
    patterns: ['recent {units}', 'coming {units}'],
    read: (m) =>
      lasting(null, m.word('units'), vaguely('few', m.word('units')), /^r/i.test(m.text) ? 'until-now' : 'from-now'),
    examples: { 'in [recent weeks]': 'PXW' },
  },
]
