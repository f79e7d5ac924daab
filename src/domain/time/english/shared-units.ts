import { exactly, lasting, type Rule } from '#domain/time/rule.ts'
import { ENGLISH_WORDS } from './words.ts'

/** "12 and 18 months", "three to five years", "3-5 years": the unit stands after the second number. */
const SHARED_UNIT = new RegExp(
  String.raw`^(?: to | or | and |-to-|[-‐‑–])(?:\d{1,3}|${ENGLISH_WORDS['hourWord']?.source ?? ''}) (${ENGLISH_WORDS['units']?.source ?? ''})(?!\p{L}| old)`,
  'u',
)

/** "Six- to eight-week" */
const HYPHENATED_UNIT = new RegExp(
  String.raw`^[-‐‑] ?(?:to|or|and) (?:\d{1,3}|${ENGLISH_WORDS['hourWord']?.source ?? ''})[-‐‑](${ENGLISH_WORDS['unit']?.source ?? ''})(?![\p{L}-])`,
  'u',
)

function unitOf(word: string | undefined): string | null {
  const unit = word === undefined ? null : ENGLISH_WORDS['units']?.read(word)
  return typeof unit === 'string' && unit !== 'Q' ? unit : null
}

/** Lengths that borrow their unit from the next one. */
export const SHARED_UNIT_RULES: readonly Rule[] = [
  {
    name: 'the shorter of two lengths that share their unit',
    patterns: ['{number}'],
    notBefore: /(?:[$£€#\d.,-]|\b(?:age|ages|aged|between ages)[ \u00a0])$/i,
    after: SHARED_UNIT,
    read: (m, { after }) => {
      const unit = unitOf(SHARED_UNIT.exec(after)?.[1])
      return unit === null || /^a\b/i.test(m.text)
        ? null
        : lasting(m.number('number'), unit, exactly(m.number('number'), unit))
    },
    examples: {
      'for [12] and [18 months]': 'P12M P18M',
      'in [three] to [five years]': 'P3Y P5Y',
    },
  },
  {
    name: 'the shorter of two hyphenated lengths',
    patterns: ['{number}'],
    notBefore: /[$£€#\d.,-]$/,
    after: HYPHENATED_UNIT,
    read: (m, { after }) => {
      const unit = ENGLISH_WORDS['unit']?.read(HYPHENATED_UNIT.exec(after)?.[1] ?? '')
      return typeof unit === 'string' ? lasting(m.number('number'), unit, exactly(m.number('number'), unit)) : null
    },
    examples: { 'a [six]- to [eight-week] wait': 'P6W P8W' },
  },
]
