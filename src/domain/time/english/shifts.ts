import { past, shifted, toTheDay } from '#domain/time/deictic-readings.ts'
import { date, exactly, grainOf, lengthValue, type Around, type Rule, type Told } from '#domain/time/rule.ts'
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

/** Each length once with all the words: as a rule for each they would be megabytes of machine code. */
const SHIFTED_LENGTHS = LENGTHS.map((length) => `${length} {shiftWord}`)

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

/** "Years back" is also a place, and "days after" needs what it is after: only what is counted goes so. */
function isCounted(match: Match): boolean {
  return match.has('number') || match.has('article') || match.has('few')
}

function fromToday(match: Match): Told {
  // So many weeks from today is a day.
  return match.has('number') && match.has('anyUnit') && match.word('anyUnit') === 'W'
    ? date({ kind: 'shift', amount: exactly(7 * match.number('number'), 'D'), sign: 1, from: 'reference' })
    : moved(1, 'reference')(match)
}

function readShift(match: Match, { after }: Around): Told | null {
  switch (match.word('shiftWord')) {
    case 'ago':
      return moved(-1, 'reference')(match)
    case 'ago today':
      return toTheDay(moved(-1, 'reference')(match))
    case 'back':
      return isCounted(match) ? moved(-1, 'reference')(match) : null
    case 'from now':
      return moved(1, 'reference')(match)
    case 'from today':
      return fromToday(match)
    case 'later':
      return moved(1, 'clock')(match)
    case 'after':
      return isCounted(match) && ENDS.test(after) ? moved(1, 'clock')(match) : null
    case 'earlier':
      return moved(-1, 'clock')(match)
    default:
      return ENDS.test(after) ? moved(-1, 'clock')(match) : null
  }
}

export const SHIFT_RULES: readonly Rule[] = [
  {
    name: 'a length from today or from the day told: ago, from now, later, earlier',
    patterns: SHIFTED_LENGTHS,
    // "A week later than usual" is told from the usual.
    notAfter: /^[ \u00a0]than\b/,
    read: readShift,
    examples: {
      '[two days ago]': '2020-10-25',
      '[three weeks ago]': '2020-W41',
      '[ten years ago]': '2010',
      'only [a few months ago]': 'PAST_REF',
      '[a year ago]': '2019',
      '[half a century ago]': '1970',
      'she vanished [a month ago today]': '2020-09-27',
      '[a year and a half ago]': '2019',
      '[two weeks from now]': '2020-W46',
      '[two weeks from today]': '2020-11-10',
      'It began on 14 July 1920. [Two weeks later] it ended': '1920-07-14 1920-W31',
      'It began on 14 July 1920. [Three days later] it ended': '1920-07-14 1920-07-17',
      'It began on 14 July 1920. [A month after that] it ended': '1920-07-14 1920-08',
      'It began on 14 July 1920. [Two years on], it ended': '1920-07-14 1922',
      'It began on 14 July 1920. [Two days after], it ended': '1920-07-14 1920-07-16',
      'It began on 14 July 1920. [Two years earlier] it was planned': '1920-07-14 1918',
      'profit rose from [a year earlier]': '2019',
      'It began on 14 July 1920. They had met [two days before].': '1920-07-14 1920-07-12',
    },
  },
  {
    name: 'more or less so long ago',
    patterns: [
      '{number} - odd {units} ago',
      'tens/dozens/scores/hundreds/thousands/millions of {units} ago',
      '{article} {unit} or_so/or_two ago',
      '{number} million/billion {units} ago',
    ],
    // So many millions of years ago is no year of a calendar.
    read: (m) => (/illion /i.test(m.text) ? past() : moved(-1, 'reference')(m)),
    examples: { '[30-odd years ago]': '1990', 'died out [65 million years ago]': 'PAST_REF' },
  },
  {
    name: "in so long's time",
    patterns: ["in {number} {units} 's? time", "in {article} {unit} 's time", "in {few} {units} 's? time"],
    read: moved(1, 'reference'),
    examples: { "[in two weeks' time]": '2020-W46' },
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
