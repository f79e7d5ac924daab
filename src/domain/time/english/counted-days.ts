import {
  countedFromToday,
  countedFromWeekday,
  dateAgo,
  unitAgo,
  weekdayAgo,
  weekdayBeside,
  weekdayButOne,
  weekdayIn,
} from '#domain/time/counted-readings.ts'
import type { Amount } from '#domain/time/meaning.ts'
import type { Match } from '#domain/time/pattern.ts'
import { amountOf, exactly, type Rule } from '#domain/time/rule.ts'

const LENGTHS = ['{number} {units}', '{article} {unit}']

/** Each pattern after each length. */
const after = (...patterns: readonly string[]) =>
  LENGTHS.flatMap((length) => patterns.map((pattern) => `${length} ${pattern}`))

/** "For two weeks today", "has been shut two weeks today" tell how long. */
const HOW_LONG =
  /\b(?:(?:for|past|last|of|after|than|these|those|its|their|his|her|my|our|in|within|every|over)[ \u00a0]|(?:has|have|had|been|lasted|['’]ve)\b[^.;]*)$/i

/** "Two weeks on Friday" only where a verb asks for a day: "was given two weeks on Friday". */
const ASKS_FOR_DAY =
  /(?:^|[.!?;,:\n]\s*|\b(?:is|be|are|start|begin|open|end|close|resume|return|leave|meet|due|until|till|from|by|wait)(?:s|ing)?[ \u00a0])$/i

/** "For the second time in two weeks on Thursday", "the first Thursday in two weeks" count back. */
const COUNTS_BACK =
  /\b(?:times?|once|twice|day|\d|percent|points|(?:first|second|third|fourth|fifth|\p{L}+th|\p{L}+est|last|only|worst|best|most|least) (?:[\p{L}-]+ ){0,3})[ \u00a0]?$/iu

function isWeeks(match: Match): boolean {
  return amountOf(match).unit === 'week'
}

function asksForDay(match: Match, before: string): boolean {
  return match.has('number') ? ASKS_FOR_DAY.test(before) : !HOW_LONG.test(before)
}

/** "Thursday week", "today fortnight" */
function weeksAtEnd({ text }: Match): Amount | null {
  if (/fortnight$/i.test(text)) return exactly(2, 'W')
  return /week$/i.test(text) ? exactly(1, 'W') : null
}

export const COUNTED_DAY_RULES: readonly Rule[] = [
  {
    name: 'a weekday so long ago',
    patterns: [
      ...after('ago ,? on? {deictic}? {weekday} {part}?'),
      '{article} {unit} {deictic} {weekday}',
      '{weekday} {part}? {number} {units} ago',
      '{weekday} {part}? {article} {unit} ago',
    ],
    notAfter: /^-/,
    read: (m, { before }) => {
      const isFirst = m.text.endsWith('ago')
      if (!/ ago\b/i.test(m.text) && !(isWeeks(m) && m.value('deictic') === 'last' && !HOW_LONG.test(before)))
        return null
      // "Two weeks ago, Monday was a holiday."
      if (isFirst ? !isWeeks(m) : /ago,(?! on\b)/i.test(m.text)) return null
      return weekdayAgo(m)
    },
    examples: {
      '[a week ago Monday]': '2020-10-19',
      '[a week ago Friday]': '2020-10-16',
      'It burned [a week ago last Friday].': '2020-10-16',
      'It burned [a week last Friday].': '2020-10-16',
      'It burned [two weeks ago on Thursday].': '2020-10-15',
      'On [Thursday two weeks ago] it burned.': '2020-10-15',
      'It burned [three weeks ago on Monday evening].': '2020-10-05TEV',
      'It burned [ten years ago on Wednesday].': '2010-10-28',
      '[Nine days ago, on Sunday], it burned.': '2020-10-18',
    },
  },
  {
    name: 'so long before yesterday or tomorrow',
    patterns: after('ago yesterday/tomorrow'),
    read: (m) => countedFromToday(/yesterday$/i.test(m.text) ? -1 : 1, -1, m),
    examples: { '[Two weeks ago yesterday] it burned.': '2020-10-12', '[a year ago tomorrow]': '2019-10-28' },
  },
  {
    name: 'this week or month, so many years ago',
    patterns: after('ago {deictic} week/month'),
    read: (m) => unitAgo(m, /month$/i.test(m.text) ? 'M' : 'W'),
    examples: {
      'It burned [ten years ago this month].': '2010-10',
      'It shut [two years ago last month].': '2018-09',
      '[30 years ago this week]': '1990-W43',
    },
  },
  {
    name: 'a date so long ago',
    patterns: after(
      'ago ,? on {month} {dom}',
      'ago ,? on {month} {dom} ,? {year}',
      'ago ,? on the? {dom} of? {month} {year}?',
      'ago ,? in {month}',
      'ago ,? on/at {holiday}',
    ),
    notAfter: /^,?[ \u00a0][12]\d{3}(?!\d)/,
    read: dateAgo,
    examples: {
      'It burned [75 years ago on 6 June].': '1945-06-06',
      'It burned [two weeks ago, on October 14].': '2020-10-14',
      'It burned [three years ago on Christmas Eve].': '2017-12-24',
      'They met [two years ago in May].': '2018-05',
      '[Thirty years ago, on 3 October 1990], it was one.': '1990-10-03',
    },
  },
  {
    name: 'so many weeks after a weekday',
    patterns: [...after('from {weekday}', 'on {weekday}'), '{weekday} week/fortnight'],
    notAfter: /^-/,
    read: (m, { before }) => {
      const weeks = weeksAtEnd(m)
      if (weeks) return countedFromWeekday(m, weeks)
      if (!isWeeks(m) || (/ on /i.test(m.text) && !asksForDay(m, before))) return null
      return countedFromWeekday(m)
    },
    examples: {
      '[a week from Friday]': '2020-11-06',
      '[a week from Monday]': '2020-11-09',
      'The trial starts [Thursday week].': '2020-11-05',
      'The trial starts [a fortnight on Thursday].': '2020-11-12',
    },
  },
  {
    name: 'a weekday of the week in so many weeks',
    patterns: [
      'in {number} {units} ,? on {weekday} {part}?',
      'in {article} {unit} ,? on {weekday} {part}?',
      '{weekday} {part}? in {number} {units}',
    ],
    notBefore: COUNTS_BACK,
    notAfter: /^(?:-|[ \u00a0]of\b)/,
    read: (m) => (/^in/i.test(m.text) || isWeeks(m) ? weekdayIn(m) : null),
    examples: {
      'The trial starts [in two weeks on Thursday].': '2020-11-12',
      '[In three weeks, on Monday morning], it opens.': '2020-11-16TMO',
      'The trial starts on [Thursday in two weeks].': '2020-11-12',
      'It shut for the second time in [two weeks] on [Thursday].': 'P2W 2020-10-22',
    },
  },
  {
    name: 'the weekday before or after a feast or a date',
    patterns: [
      'the? {weekday} before/after {holiday} {year}?',
      'the {weekday} before/after {month} {dom}',
      'the {weekday} before/after the? {dom} {month}',
    ],
    notAfter: /^(?:-|,? \d)/,
    read: (m) => weekdayBeside(/ before /i.test(m.text) ? -1 : 1)(m),
    examples: {
      'It shuts [the Friday before Christmas].': '2020-12-18',
      'It shut on [the Tuesday after Easter 2019].': '2019-04-23',
      'It shut [the Sunday before 17 October].': '2020-10-11',
    },
  },
  {
    name: 'the weekday after next, or before last',
    patterns: ['the? {weekday} {part}? after next', 'the? {weekday} {part}? before last'],
    read: (m) => weekdayButOne(/last$/i.test(m.text) ? -1 : 1)(m),
    examples: {
      'It opens [the Friday after next].': '2020-11-06',
      'It burned [the Thursday before last].': '2020-10-15',
    },
  },
  {
    name: 'so many weeks after today or tomorrow',
    patterns: [...after('from? today/tomorrow'), 'today/tomorrow week/fortnight'],
    notBefore: HOW_LONG,
    read: (m, { after: rest }) => {
      const weeks = weeksAtEnd(m)
      if (!weeks && !isWeeks(m)) return null
      // "It is a week today since she left."
      const sign = /^[ \u00a0](?:since|that)\b/i.test(rest) ? -1 : 1
      return countedFromToday(/tomorrow/i.test(m.text) ? 1 : 0, sign, m, weeks ?? undefined)
    },
    examples: {
      '[a week from today]': '2020-11-03',
      'We leave [a week tomorrow].': '2020-11-04',
      'We leave [a fortnight today].': '2020-11-10',
      'We leave [today fortnight].': '2020-11-10',
      'It is [a week today] since she left.': '2020-10-20',
      'It has been shut for [two weeks] [today].': 'P2W 2020-10-27',
    },
  },
]
