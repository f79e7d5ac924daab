import { amountOf, date, exactly, lasting, type Rule } from './rule.ts'

export const VAGUE_RULES: readonly Rule[] = [
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
