import { shifted } from '#domain/time/deictic-readings.ts'
import { date, exactly, grainOf, lengthValue, type Rule, type Told } from '#domain/time/rule.ts'
import type { Match } from '#domain/time/pattern.ts'

/** All that "ago", "later", "earlier" can stand after. */
const LENGTHS = [
  '{number} + {anyUnit}',
  '{number} ~ and ~ a ~ half {units}',
  '{article} {unit}',
  '{article} {unit} and_a_half',
  '{article} half ~ {unit}',
  '{article} quarter ~ century',
  '{article} quarter of_a_century',
  '{few} {units}',
  '{units}',
  'half {article} {unit}',
]

const followed = (words: string) => LENGTHS.map((length) => `${length} ${words}`)

/** Nothing follows that it could be before or after of. */
const ENDS = /^(?:[.,;:!?)”"]|\s*$)/

/** A length from the day of writing or from the day told, halves included. */
function moved(sign: -1 | 1, from: 'reference' | 'clock'): (match: Match) => Told {
  return (match) => {
    const half = /\bhalf\b/i.test(match.text)
    const quarter = /\bquarter\b/i.test(match.text)
    if (!half && !quarter) return shifted(sign, from)(match)
    if (quarter) return date({ kind: 'shift', amount: exactly(25, 'Y'), sign, from })
    const whole = match.has('number') ? match.number('number') : /and a half/i.test(match.text) ? 1 : 0
    const unit = match.word(['unit', 'units', 'anyUnit'].find((name) => match.has(name)) ?? 'unit')
    return date({
      kind: 'shift',
      amount: exactly(whole + 0.5, unit),
      sign,
      from,
      length: lengthValue(whole + 0.5, unit),
    })
  }
}

export const SHIFT_RULES: readonly Rule[] = [
  {
    name: 'ago',
    patterns: [
      ...followed('ago/back'),
      '{number} - odd {units} ago',
      'tens/dozens/scores/hundreds/thousands/millions of {units} ago',
      '{article} {unit} or_so/or_two ago',
    ],
    // "Years back" is also a place: only a number counts back.
    read: (m) =>
      /back$/i.test(m.text) && !m.has('number') && !m.has('article') && !m.has('few')
        ? null
        : moved(-1, 'reference')(m),
    examples: {
      '[two days ago]': '2020-10-25',
      '[three weeks ago]': '2020-W41',
      '[ten years ago]': '2010',
      'only [a few months ago]': 'PAST_REF',
      '[a year ago]': '2019',
      '[half a century ago]': '1970',
      '[a year and a half ago]': '2019',
      '[30-odd years ago]': '1990',
    },
  },
  {
    name: 'from now',
    patterns: [
      ...followed('from_now/hence/from_today'),
      "in {number} {units} 's? time",
      "in {article} {unit} 's time",
      "in {few} {units} 's? time",
    ],
    read: (m) => {
      // So many weeks from today is a day.
      const weeks = /today$/i.test(m.text) && m.has('number') && m.word('anyUnit') === 'W'
      return weeks
        ? date({ kind: 'shift', amount: exactly(7 * m.number('number'), 'D'), sign: 1, from: 'reference' })
        : moved(1, 'reference')(m)
    },
    examples: { '[two weeks from now]': '2020-W46', '[two weeks from today]': '2020-11-10' },
  },
  {
    name: 'later',
    patterns: followed('later/afterwards/afterward/thereafter/after_that/after_this/after/on'),
    read: (m, { after }) => {
      if (!/\b(?:after|on)$/i.test(m.text)) return moved(1, 'clock')(m)
      const counted = m.has('number') || m.has('article') || m.has('few')
      return counted && ENDS.test(after) ? moved(1, 'clock')(m) : null
    },
    examples: {
      'It began on 14 July 1920. [Two weeks later] it ended': '1920-07-14 1920-W31',
      'It began on 14 July 1920. [Three days later] it ended': '1920-07-14 1920-07-17',
      'It began on 14 July 1920. [A month after that] it ended': '1920-07-14 1920-08',
      'It began on 14 July 1920. [Two years on], it ended': '1920-07-14 1922',
      'It began on 14 July 1920. [Two days after], it ended': '1920-07-14 1920-07-16',
    },
  },
  {
    name: 'earlier',
    patterns: followed('earlier/previously/before_that/before/prior'),
    read: (m, { after }) => (/\b(?:before|prior)$/i.test(m.text) && !ENDS.test(after) ? null : moved(-1, 'clock')(m)),
    examples: {
      'It began on 14 July 1920. [Two years earlier] it was planned': '1920-07-14 1918',
      'profit rose from [a year earlier]': '2019',
      'It began on 14 July 1920. They had met [two days before].': '1920-07-14 1920-07-12',
    },
  },
  {
    name: 'a unit counted out',
    patterns: ['the {ordinal} {unit}'],
    before: /\b(?:after|in|on|for|into|of|during|by|at|until|was|is|it['’]s|marks|marked|marking|since)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0](?:of[ \u00a0](?:\d|the (?:year|month))|in a row)|^[ \u00a0](?:running|straight|consecutive)/,
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
    notAfter:
      /^[ \u00a0](?:and|to)[ \u00a0](?:the )?(?:early |late |mid-)?[\p{L}\d-]{3,15}[ \u00a0-]centur(?:y|ies)\b/u,
    read: (m) => (/(?:st|nd|rd|th)$/.test(m.text) ? date({ kind: 'day-of-month', day: m.number('dom') }) : null),
    examples: { 'It began on 14 July 1920. It ended on [the 16th].': '1920-07-14 1920-07-16' },
  },
]
