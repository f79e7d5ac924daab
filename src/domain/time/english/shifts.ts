import { shifted } from '#domain/time/deictic-readings.ts'
import { date, grainOf, type Rule } from '#domain/time/rule.ts'

export const SHIFT_RULES: readonly Rule[] = [
  {
    name: 'ago',
    patterns: [
      '{number} {units} ago',
      '{article} {unit} ago',
      '{number} {unit} ago',
      '{few} {units} ago',
      '{units} ago',
      'tens/dozens/scores/hundreds/thousands/millions of {units} ago',
      '{article} {unit} or_so/or_two ago',
    ],
    read: shifted(-1, 'reference'),
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
    read: shifted(1, 'reference'),
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
    read: shifted(1, 'clock'),
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
    read: shifted(-1, 'clock'),
    examples: {
      'It began on 14 July 1920. [Two years earlier] it was planned': '1920-07-14 1918',
      'profit rose from [a year earlier]': '2019',
    },
  },
  {
    name: 'before, when nothing follows that it could be before of',
    patterns: ['{number} {units} before', '{article} {unit} before', '{few} {units} before'],
    after: /^(?:[.,;:!?)”"]|\s*$)/,
    read: shifted(-1, 'clock'),
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
]
