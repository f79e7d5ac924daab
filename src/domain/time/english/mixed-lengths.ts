import type { Match } from '#domain/time/pattern.ts'
import { exactly, lasting, lengthValue, type Draft, type Rule } from '#domain/time/rule.ts'
import { NOT_A_LENGTH } from './durations.ts'
import { ENGLISH_WORDS } from './words.ts'

/** Which unit may follow which in one length: "two years and six months". */
const FINER: Readonly<Record<string, readonly string[]>> = {
  Y: ['M', 'W', 'D'],
  M: ['W', 'D'],
  W: ['D'],
  D: ['TH'],
  TH: ['TM', 'TS'],
  TM: ['TS'],
}

const PART = /([\p{L}\d.]+) (\p{L}+)(?=,|$| and| \d)/gu

/** `{number} {anyUnit} {shorter}` */
function longAndShort(match: Match): Draft | null {
  const count = match.number('number')
  let unit = match.word('anyUnit')
  let value = lengthValue(count, unit)
  for (const [, number = '', finer = ''] of match.word('shorter').replace(/^and /, '').matchAll(PART)) {
    const letter = ENGLISH_WORDS['anyUnit']?.read(finer)
    if (typeof letter !== 'string' || FINER[unit]?.includes(letter) !== true) return null
    const part = lengthValue(Number(ENGLISH_WORDS['number']?.read(number)), letter).slice(1)
    value += value.includes('T') ? part.slice(1) : part
    unit = letter
  }
  const amount = exactly(count, match.word('anyUnit'))
  return { type: 'DURATION', meaning: { kind: 'duration', amount, value, reach: null } }
}

/** Lengths of more than whole units: "two years and six months", "half an hour". */
export const MIXED_LENGTH_RULES: readonly Rule[] = [
  {
    name: 'exact length in two units',
    patterns: ['{number} + {anyUnit} ,? {shorter}'],
    notBefore: /(?:[$£€#]|\b(?:age|ages|aged)[ \u00a0])$/i,
    notAfter: NOT_A_LENGTH,
    read: longAndShort,
    examples: {
      'for [two years and six months]': 'P2Y6M',
      'in [2 hours, 15 minutes]': 'PT2H15M',
      'in [2 hours, 25 minutes, 26 seconds]': 'PT2H25M26S',
    },
  },
  {
    name: 'halves and quarters of a unit',
    patterns: [
      'half {article} {unit}',
      'half - {article} - {unit}',
      '{article} half ~ {unit}',
      'half ~ {unit}',
      '{article} {unit} and_a_half',
      '{number} and_a_half {units}',
      '{number} - and - a - half - {unit}',
      '{number} ~ and ~ a ~ half {anyUnit}',
      '{article} quarter of? {article} century',
      '{article} quarter ~ century',
      'three ~ quarters of {article} {unit}',
    ],
    read: (m) => {
      const unit = /century$/i.test(m.text)
        ? '100Y'
        : m.word(['anyUnit', 'units', 'unit'].find((name) => m.has(name)) ?? '')
      const whole = m.has('number') ? m.number('number') : /and a half/i.test(m.text) ? 1 : 0
      const part = /three[ -]quarters/i.test(m.text) ? 0.75 : /quarter/i.test(m.text) ? 0.25 : 0.5
      return unit === 'Q' || unit === 'N' || unit === 'WE'
        ? null
        : lasting(whole + part, unit, exactly(whole + part, unit))
    },
    examples: {
      'for [half an hour]': 'PT30M',
      'for [a half-hour]': 'PT30M',
      'for [a year and a half]': 'P1Y6M',
      'in [two and a half years]': 'P2Y6M',
      'a [one-and-a-half-year] wait': 'P1Y6M',
      'for [a quarter of a century]': 'P25Y',
      'for [half a century]': 'P50Y',
    },
  },
]
