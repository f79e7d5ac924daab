import { dayOf, lastOfYears, yearlyDay, yearsOfTurn } from '#domain/time/date-readings.ts'
import { fixed, type Around, type Draft, type Rule, type Told } from '#domain/time/rule.ts'
import { yearPeriod } from '#domain/time/period.ts'
import { ENGLISH_WORDS } from './words.ts'

const MONTH = ENGLISH_WORDS['month']
const MONTHS = MONTH?.source ?? ''
const DASH = '[-‐‑–]'

const MONTH_AFTER = new RegExp(
  `^(?:${DASH}| to | and | through )\\d{1,2}(?:st|nd|rd|th)? (${MONTHS})(?:,? ([12]\\d{3}))?(?![\\d])`,
)
const MONTH_BEFORE = new RegExp(`(${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?(?:${DASH}| to | and | through )$`)

/** "ended June 30": the day that ends what stands before. */
const DAY_THAT_ENDS = new RegExp(
  `^,?[ \\u00a0\n](?:ended|ending)[ \\u00a0\n](?:on )?(${MONTHS}) (\\d{1,2})(?:,? ([12]\\d{3}))?(?!\\d)`,
)

export function dayThatEnds({ after }: Around): Told | null {
  const [, month, day, year] = DAY_THAT_ENDS.exec(after) ?? []
  return dayBy(Number(day), month, year)
}

function dayBy(day: number, monthWord: string | undefined, year: string | undefined): Told | null {
  const month = monthWord === undefined ? null : MONTH?.read(monthWord)
  if (typeof month !== 'number') return null
  return year === undefined ? yearlyDay(month, day, null) : dayOf(Number(year), month, day)
}

function lastYear(short: number, { before }: Around): Draft | null {
  const from = Number(/([12]\d{3})[-‐‑–/]$/.exec(before)?.[1] ?? 0)
  const to = lastOfYears(from, short)
  return to === null ? null : fixed(yearPeriod(to))
}

/** The ends of a range that borrow their month, year or century from the other end. */
export const RANGE_RULES: readonly Rule[] = [
  {
    name: 'first day of two in a month',
    patterns: ['{dom}'],
    notBefore: /[\d:.,$£€]$/,
    after: MONTH_AFTER,
    read: (m, { after }) => {
      const [, month, year] = MONTH_AFTER.exec(after) ?? []
      return dayBy(m.number('dom'), month, year)
    },
    examples: {
      'from [3] to [5 May 2019]': '2019-05-03 2019-05-05',
      'on [6]-[7 February]': '2021-02-06 2021-02-07',
    },
  },
  {
    name: 'night between two days of a month',
    patterns: ['the {part} of the? {dom}'],
    after: MONTH_AFTER,
    read: (m, { after }) => {
      const [, month, year] = MONTH_AFTER.exec(after) ?? []
      const draft = dayBy(m.number('dom'), month, year)
      return draft && { ...draft, type: 'TIME', time: m.word('part') }
    },
    examples: { 'in [the night of 24]-[25 August 1572]': '1572-08-24TNI 1572-08-25' },
  },
  {
    name: 'second day of two in a month',
    patterns: ['{dom}', '{dom} , {year}'],
    before: MONTH_BEFORE,
    notAfter: /^(?:[.,]?\d|%|[ \u00a0](?!(?:and|in|at|the|of|for|was|were|when|as|to|with|by|on|but)\b)[a-zß-öø-ÿ])/,
    read: (m, { before, after }) =>
      dayBy(
        m.number('dom'),
        MONTH_BEFORE.exec(before)?.[1],
        m.has('year') ? String(m.number('year')) : /^,? ([12]\d{3})(?!\d)/.exec(after)?.[1],
      ),
    examples: {
      'on [May 3]-[5]': '2020-05-03 2020-05-05',
      'from [April 13]-[15, 2019]': '2019-04-13 2019-04-15',
      'It ran from [July 3] through [12].': '2020-07-03 2020-07-12',
    },
  },
  {
    name: 'two years that follow each other, in two figures each',
    patterns: ['{shortTurn}'],
    notBefore: /[\d/.,$£€-]$/,
    after: /^[ \u00a0](?:season|campaign|school year|academic year|financial year|budget)\b/,
    read: yearsOfTurn,
    examples: { 'They won the cup in the [23/24] season.': '2023/2024' },
  },
  {
    name: 'last year of a range, in two figures',
    patterns: ['{shortYear}'],
    before: /(?:^|[^\d.,])[12]\d{3}[-‐‑–/]$/,
    notAfter: /^(?:[-–,.]?\d|%)/,
    read: (m, around) => lastYear(m.number('shortYear'), around),
    examples: { 'in [1939]–[45]': '1939 1945', 'in [1999]/[00]': '1999 2000' },
  },
]
