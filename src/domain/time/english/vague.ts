import { future, now, past } from '#domain/time/deictic-readings.ts'
import { lengthUpToNow } from '#domain/time/length-readings.ts'
import { date, exactly, lasting, type Rule } from '#domain/time/rule.ts'

export const VAGUE_RULES: readonly Rule[] = [
  {
    name: 'now',
    // "The year to date" is the year so far.
    notBefore: /\b(?:year|quarter|month)[- \u00a0]$/i,
    patterns: [
      'now',
      'right_now/just_now',
      'rn',
      'currently',
      'nowadays',
      'at the/this moment',
      'at present',
      'presently',
      'at this time',
      'these days',
      'current',
      'the present',
      'present ~ day',
      'to date',
    ],
    // "Now and then" is at no time of its own.
    notAfter: /^(?:[-’']\p{L}|[ \u00a0]and[ \u00a0](?:then|again)\b)/u,
    read: (m, { before, after }) => {
      // "Hawaii News Now" is a name, and who helps "to date the ruins" does so.
      const isName = m.text.startsWith('Now') && /\p{Lu}\p{Ll}+[ \u00a0]$/u.test(before)
      const isVerb =
        /^to date$/i.test(m.text) &&
        /^[ \u00a0](?:the|an?|it|them|back|from|his|her|its|their|this|these)\b/.test(after)
      return isName || isVerb ? null : now()
    },
    examples: { 'Students are [now] at the forefront': 'PRESENT_REF', 'the [current] crisis': 'PRESENT_REF' },
  },
  {
    name: 'some time past',
    patterns: ['recently', 'recent', 'lately', 'the past', 'the recent past', 'in recent times'],
    notAfter: /^[ \u00a0](?:\d|tense|participle|few|several|two|three|month|year|week)/,
    read: past,
    examples: { 'They [recently] met': 'PAST_REF' },
  },
  {
    name: 'the time told',
    patterns: ['at the/that time', 'at one time'],
    // "At the time he was captured" says itself when that was.
    after: /^(?:[.,;:!?)”"]|\s*$|[ \u00a0](?:was|were|had|that|by|in|and|but|said|to|from|with)\b)/,
    read: past,
    examples: { 'He was mayor [at the time].': 'PAST_REF' },
  },
  {
    name: 'former: an expression of time where history is told, a title in news',
    patterns: ['former'],
    // "The former" of two.
    notAfter:
      /^(?:[.,;:!?)]|[ \u00a0](?:and|or|was|were|is|are|had|has|did|would|could|of|in|by|an?|the|\p{Ll}+ing)\b)/u,
    read: () => date({ kind: 'vague', value: 'PAST_REF', inHistory: true }),
    examples: {
      'In 1917 he fled. In 1918 the [former] Tsar was shot. In 1919, 1920 and 1921 they fought.':
        '1917 1918 PAST_REF 1919 1920 1921',
      'Last year the former mayor left.': '2019',
    },
  },
  {
    name: 'long ago',
    patterns: [
      'not? long/so_long ago',
      'a while/long_while/long_time ago',
      'ages ago',
      'some time ago',
      'sometime ago',
      'the other day/night/week',
      'back in the day',
      'the distant past',
      'the not-too-distant past',
    ],
    // "As long ago as 1973" says when.
    notBefore: /\bas[ \u00a0]$/i,
    read: past,
    examples: { '[long ago]': 'PAST_REF', '[a while ago]': 'PAST_REF', 'I saw her [the other day]': 'PAST_REF' },
  },
  {
    name: 'some time to come',
    patterns: [
      'the future',
      'the near future',
      'the near/short/long/medium term',
      'the not-too-distant future',
      'someday',
      'future',
    ],
    notBefore:
      /(?:\bforeseeable|['’]s|\b(?:his|her|their|its|our|my|your|no|a|bright|better|uncertain|political))[ \u00a0]$/i,
    // Wares that are called so.
    notAfter: /^[ \u00a0](?:contracts?|prices|markets?|trading|perfect)\b/,
    read: future,
    examples: { 'in [the near future]': 'FUTURE_REF', 'for [future] invasions': 'FUTURE_REF' },
  },
  {
    name: 'soon, of what comes',
    patterns: ['soon'],
    // "It soon became" tells how fast something came, "as soon as" when.
    notBefore: /\b(?:as|how|too|so)[ \u00a0]$/i,
    notAfter: /^[ \u00a0](?:after|afterwards?|before|enough|as)\b/,
    read: (_, { before, after }) =>
      /\b(?:will|may|might|could|can|should|['’]ll|to)[ \u00a0]$/i.test(before) ||
      /^[ \u00a0](?:will|may|to)\b/.test(after)
        ? future()
        : null,
    examples: { 'the work will [soon] begin': 'FUTURE_REF', 'It soon began.': '' },
  },
  {
    name: 'some later date',
    patterns: ['a/some later/future date/time/day/stage/point'],
    before: /\b(?:at|on|until|till|to|for)[ \u00a0]$/i,
    read: future,
    examples: { 'put off to [a later date]': 'FUTURE_REF' },
  },
  {
    name: 'the past or next day or two: a length',
    patterns: ['the next/last/past/coming {unit} or_so/or_two'],
    read: (m) => {
      const unit = m.word('unit')
      if (!['TH', 'D', 'W', 'M', 'Y', '10Y'].includes(unit)) return null
      // "The next year or so" is the year still.
      if (/so$/i.test(m.text) && unit !== 'D' && unit !== 'TH') return null
      return lasting(1, unit, exactly(1, unit), /next|coming/i.test(m.text) ? 'from-now' : 'until-now')
    },
    examples: { 'in [the next day or two]': 'P1D' },
  },
  {
    name: 'the past hour',
    patterns: ['the {which} hour/minute'],
    read: (m) => {
      const unit = /hour$/i.test(m.text) ? 'TH' : 'TM'
      const which = m.word('which')
      return which === 'last' || which === 'next'
        ? lasting(1, unit, exactly(1, unit), which === 'next' ? 'from-now' : 'until-now')
        : null
    },
    examples: { 'in [the past hour]': 'PT1H' },
  },
  {
    name: 'the past or next decade: a length',
    patterns: ['the? last/past/next/coming decade/century', 'the? last/past/next/coming half ~ century/decade'],
    read: (m) => {
      const unit = m.text.endsWith('y') ? '100Y' : '10Y'
      // "Last century" is the one before this one, "the last century" is a hundred years.
      if (/^last century/i.test(m.text)) return date({ kind: 'unit', unit: 'century', which: 'last' })
      const count = /\bhalf\b/i.test(m.text) ? 0.5 : 1
      return lasting(count, unit, exactly(count, unit), /next|coming/i.test(m.text) ? 'from-now' : 'until-now')
    },
    examples: { 'over [the past decade]': 'P10Y', 'in [the next decade]': 'P10Y', 'wars of [last century]': '19' },
  },
  {
    name: 'the past or next units: a length',
    patterns: [
      'the {which} {number} {units}',
      '{which} {number} {units}',
      'the {which} {few} {units}',
      'the {number} {which} {units}',
      'the {which} {units}',
      'the {which} hundred/thousand {units}',
      'the? {which} couple_of/couple {units}',
    ],
    notBefore: /\b(?:could|would|will|may|might|can|should|must|to|not|['’]ll|n['’]t)[ \u00a0]$/i,
    read: (m) => {
      const told = /\b(?:couple|hundred|thousand)\b/i.exec(m.text)
      if (!told || m.has('number')) return lengthUpToNow(m)
      const count = { couple: 2, hundred: 100, thousand: 1000 }[told[0].toLowerCase()] ?? 2
      // "For the next hundred years" is told of the past mostly.
      const ahead = m.word('which') === 'next' && count === 2 ? 'from-now' : null
      const reach = m.word('which') === 'last' ? 'until-now' : ahead
      return lasting(count, m.word('units'), exactly(count, m.word('units')), reach)
    },
    examples: {
      'in [the past two years]': 'P2Y',
      'over [the next few days]': 'PXD',
      'for [the past couple of years]': 'P2Y',
      'over [the past hundred years]': 'P100Y',
    },
  },
]
