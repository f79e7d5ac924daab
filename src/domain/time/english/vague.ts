import { future, now, past } from '#domain/time/deictic-readings.ts'
import { lengthUpToNow } from '#domain/time/length-readings.ts'
import { exactly, lasting, type Rule } from '#domain/time/rule.ts'

export const VAGUE_RULES: readonly Rule[] = [
  {
    name: 'now',
    patterns: [
      'now',
      'right_now/just_now',
      'rn',
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
    read: now,
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
    name: 'some time to come',
    patterns: ['the future', 'the near future', 'the near/short term', 'the not-too-distant future'],
    notBefore: /\bforeseeable[ \u00a0]$/i,
    read: future,
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
      'the {number} {which} {units}',
      'the {which} {units}',
    ],
    read: lengthUpToNow,
    examples: { 'in [the past two years]': 'P2Y', 'over [the next few days]': 'PXD' },
  },
]
