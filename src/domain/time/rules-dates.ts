import { dayNumber, isDate, type Period } from './calendar.ts'
import type { Match } from './pattern.ts'
import { centuryPeriod, decadePeriod, monthPeriod, timexYear, yearPeriod } from './period.ts'
import { whichOf, type Draft, type Rule } from './rule.ts'
import type { Meaning } from './meaning.ts'

const date = (meaning: Meaning): Draft => ({ type: 'DATE', meaning })
const fixed = (period: Period | null): Draft | null => period && date({ kind: 'fixed', period })

function fullDate(year: number, month: number, day: number): Draft | null {
  if (!isDate(year, month, day)) return null
  const at = dayNumber(year, month, day)
  return fixed({ from: at, to: at, grain: 'day' })
}

function monthDay(match: Match, day: number, year: Meaning | null = null): Draft | null {
  const month = match.number('month')
  if (!isDate(2000, month, day)) return null
  return date({
    kind: 'month-day',
    month,
    day,
    year,
    which: match.has('deictic') && !match.has('weekday') ? whichOf(match.word('deictic')) : null,
  })
}

const yearOf = (match: Match): Meaning => ({ kind: 'unit', unit: 'year', which: whichOf(match.word('which')) })
const fixedYear = (year: number): Meaning => ({ kind: 'fixed', period: yearPeriod(year) })

/** Words that a year, or a month that is also a verb, can follow. */
const IN = String.raw`(?:in|of|since|by|until|till|from|to|through|during|before|after|between|and|or|for|around|circa|about|early|late|mid|fiscal|the|year|than|on|between|last|next|this|each|every|because|back)`
const AFTER_IN = new RegExp(
  String.raw`(?:^|[^\p{L}])${IN}[ \t\u00a0\n-]{1,8}(?:at least|about|around|roughly|as early as|as late as)?[ \u00a0]?$|[(–—]\s?$|[-–/]$`,
  'iu',
)
export const DATE_RULES: readonly Rule[] = [
  {
    name: 'month, day and year',
    patterns: [
      '{month} {dom} ,? {year}',
      '{month} the? {domWord} ,? {year}',
      '{shortWeekday} ,? {month} {dom} ,? {year}',
    ],
    read: (m) => {
      const day = m.number(m.has('domWord') ? 'domWord' : 'dom')
      return fullDate(m.number('year'), m.number('month'), day)
    },
    examples: {
      'on [March 22, 2013] in Rome': '2013-03-22',
      'on [Friday, March 22, 2013]': '2013-03-22',
      'on [Sept. 1, 1939]': '1939-09-01',
    },
  },
  {
    name: 'day, month and year',
    patterns: [
      '{dom} {month} ,? {year}',
      'the? {dom} of {month} ,? {year}',
      'the? {domWord} of {month} ,? {year}',
      '{shortWeekday} ,? the? {dom} of? {month} ,? {year}',
    ],
    read: (m) => {
      const day = m.number(m.has('domWord') ? 'domWord' : 'dom')
      return fullDate(m.number('year'), m.number('month'), day)
    },
    examples: {
      'on [28 January 1918]': '1918-01-28',
      'on [3rd March 1918]': '1918-03-03',
    },
  },
  {
    name: 'month and day',
    patterns: [
      '{month} {dom}',
      '{month} the? {domWord}',
      '{shortWeekday} ,? {month} {dom}',
      '{shortWeekday} ,? {month} the? {domWord}',
      '{deictic} {weekday} ,? {month} {dom}',
      '{deictic} {weekday} ,? {month} the? {domWord}',
      '{deictic} {month} {dom}',
      '{month} {dom} of? {which} year',
      '{month} {dom} of {same} year',
    ],
    notAfter: /^(?:[.,:/]?\d|[ \u00a0](?:percent|million|points)\b)/,
    read: (m) => {
      const day = m.number(m.has('domWord') ? 'domWord' : 'dom')
      if (m.has('same')) return monthDay(m, day, { kind: 'unit', unit: 'year', which: 'that' })
      return monthDay(m, day, m.has('which') ? yearOf(m) : null)
    },
    examples: {
      'on [October 14] they met': '2020-10-14',
      'on [January 3] they met': '2021-01-03',
      'on [Sunday, March eighth]': '2021-03-08',
    },
  },
  {
    name: 'day and month',
    patterns: [
      '{dom} {month}',
      'the? {dom} of {month}',
      'the? {domWord} of {month}',
      '{shortWeekday} ,? the? {dom} of? {month}',
    ],
    read: (m) => monthDay(m, m.number(m.has('domWord') ? 'domWord' : 'dom')),
    examples: {
      'on [26 January]': '2021-01-26',
      'on [the 3rd of May]': '2020-05-03',
      'on [Saturday 14 November] in Leeds': '2020-11-14',
    },
  },
  {
    name: 'month and year',
    patterns: ['{month} ,? {year}', '{month} of {year}', '{month} {yearWords}'],
    read: (m) => fixed(monthPeriod(m.number(m.has('yearWords') ? 'yearWords' : 'year'), m.number('month'))),
    examples: {
      'in [August 1988]': '1988-08',
      'in [May of 1940]': '1940-05',
      'in [January nineteen ninety-six]': '1996-01',
    },
  },
  {
    name: 'month of a year told',
    patterns: ['{month} of? {deictic} year', '{month} of {same} year', "{which} year 's {month}"],
    read: (m) =>
      date({
        kind: 'month',
        month: m.number('month'),
        which: null,
        year: m.has('same')
          ? { kind: 'unit', unit: 'year', which: 'that' }
          : { kind: 'unit', unit: 'year', which: whichOf(m.word(m.has('deictic') ? 'deictic' : 'which')) },
      }),
    examples: { 'in [June last year]': '2019-06', 'by [January of next year]': '2021-01' },
  },
  {
    name: 'last, this or next month by name',
    patterns: ['{which} {month}'],
    read: (m) => date({ kind: 'month', month: m.number('month'), which: whichOf(m.word('which')), year: null }),
    examples: {
      'since [last June]': '2020-06',
      '[next March] they will vote': '2021-03',
      '[last December]': '2019-12',
    },
  },
  {
    name: 'month after a word that leads to nothing else',
    patterns: ['{month}'],
    before: /\b(?:in|since|until|till|by|during|early|late|mid|of|early in|late in|between)[ \u00a0\n-]{1,4}$/i,
    notAfter: /^-?\d/,
    read: (m) => date({ kind: 'month', month: m.number('month'), which: null, year: null }),
    examples: { 'In [August] Soviet forces left': '2020-08' },
  },
  {
    name: 'month alone',
    patterns: ['{month}'],
    before: AFTER_IN,
    notAfter: /^(?:['’]s[ \u00a0]\p{Lu}|[ \u00a0]\p{Lu}\p{L}|-?\d)/u,
    read: (m) => date({ kind: 'month', month: m.number('month'), which: null, year: null }),
    examples: { 'the walkouts in [August] failed': '2020-08', 'in [May] they met': '2020-05' },
  },
  {
    name: 'month alone, where the word is nothing else',
    patterns: ['{month}'],
    notAfter: /^(?:[ \u00a0]\p{Lu}\p{L}|-?\d)/u,
    read: (m) =>
      /^(?:may|march|mar|april|june|august|sept?|dec|jan|feb|apr|aug|oct|nov|jun|jul)\.?$/i.test(m.text) &&
      !/^(?:April|June|August)$/.test(m.text)
        ? null
        : date({ kind: 'month', month: m.number('month'), which: null, year: null }),
    examples: { 'a [September] strike': '2020-09' },
  },
  {
    name: 'day in figures, year first',
    patterns: ['{year} - {shortYear} - {dom}'],
    read: (m) => fullDate(m.number('year'), m.number('shortYear'), m.number('dom')),
    examples: { 'dated [2013-03-22]': '2013-03-22' },
  },
  {
    name: 'year after a word that asks for one',
    patterns: ['{year}'],
    before: AFTER_IN,
    notAfter: /^(?:[,.:/]?\d|%|[ \u00a0]?(?:BC|B\.C))/,
    read: (m) => yearIn(m),
    examples: {
      'in [2009] they left': '2009',
      'the [2008] financial crisis': '2008',
      'between [1939] and [1945]': '1939 1945',
    },
  },
  {
    name: 'year before a noun, or alone',
    patterns: ['{year}'],
    notBefore:
      /(?:[$£€#/.]|\p{L}-?|\b(?:Issue|No|page|pages|room|flight|article|section|number|some|nearly|over|than|least|almost|only|up to|at)\.?[ \u00a0])$/iu,
    notAfter: /^(?:[,.:/]?\d|%|[-–]\p{L}|[ \u00a0]?(?:BC|B\.C)|[ \u00a0]\p{Ll}+s\b)/u,
    read: (m) => (m.number('year') >= 1700 && m.number('year') < 2100 ? yearIn(m) : null),
    examples: { '[2007] presidential campaign': '2007', 'Ljubljana, [2012]': '2012' },
  },
  {
    name: 'year in words, or a year of accounts',
    patterns: ['{yearWords}', 'fiscal {year}', 'fiscal_year {year}'],
    read: (m) => yearIn(m),
    examples: { 'Atlanta [nineteen ninety-six]': '1996', 'In [fiscal 1988] it lost': '1988' },
  },
  {
    name: 'short year',
    patterns: ['{shortYear}'],
    before: /(?:^|[^\p{L}\d])['’]$/u,
    notAfter: /^(?:\d|s|['’])/,
    read: (m) => fixed(yearPeriod(m.number('shortYear') + (m.number('shortYear') < 30 ? 2000 : 1900))),
    examples: { "back in '[98]": '1998' },
  },
  {
    name: 'first of two years before Christ',
    patterns: ['{eraYear}'],
    after: /^(?:[-–]|[ \u00a0](?:to|and|or)[ \u00a0])\d{1,4}[ \u00a0](?:BC|B\.C)/,
    read: (m) => fixed(yearPeriod(1 - m.number('eraYear'))),
    examples: { 'from [499] to [493 BC]': 'BC0499 BC0493' },
  },
  {
    name: 'decade before Christ',
    patterns: ['{eraDecade} BC/BCE/B.C.'],
    article: true,
    read: (m) => {
      const first = m.number('eraDecade') + 9
      const period: Period = { from: yearPeriod(1 - first).from, to: yearPeriod(10 - first).to, grain: 'decade' }
      return date({ kind: 'fixed', period, value: timexYear(1 - first).slice(0, -1) })
    },
    examples: { 'Throughout [the 470s BC]': 'BC047' },
  },
  {
    name: 'year before Christ',
    patterns: ['{eraYear} BC/BCE/B.C.', '{season} of? {eraYear} BC/BCE/B.C.', '{month} ,? {eraYear} BC/BCE/B.C.'],
    read: (m) => {
      const year = 1 - m.number('eraYear')
      if (m.has('month')) return fixed(monthPeriod(year, m.number('month')))
      if (m.has('season'))
        return date({ kind: 'season', season: m.number('season'), which: null, year: fixedYear(year) })
      return fixed(yearPeriod(year))
    },
    examples: { 'in [490 BC]': 'BC0490', 'the [spring of 480 BC]': 'BC0480-SP', 'in [August 480 BC]': 'BC0480-08' },
  },
  {
    name: 'decade',
    patterns: ['{decade}', '{shortDecade}', '{decadeWord}', 'nineteen {decadeWord}'],
    article: true,
    notBefore: /\b(?:his|her|their|my|your|its|low|mid|high|upper)[ -](?:early |late |mid-)?$/i,
    read: (m) => {
      if (m.has('decade')) return fixed(decadePeriod(m.number('decade')))
      if (m.has('decadeWord')) return fixed(decadePeriod(1900 + m.number('decadeWord')))
      return fixed(decadePeriod(m.number('shortDecade')))
    },
    examples: { 'in [the 1990s]': '199', 'in [the nineties]': '199' },
  },
  {
    name: 'century',
    patterns: ['{ordinal} ~ century', '{ordinal} ~ century BC/BCE/B.C.'],
    article: true,
    read: (m) => {
      const before = /B\.?C/.test(m.text)
      const century = m.number('ordinal')
      if (century > 30) return null
      if (!before) return fixed(centuryPeriod((century - 1) * 100 + 1))
      const [first, last] = [1 - 100 * century, 100 - 100 * century]
      const period: Period = { from: yearPeriod(first).from, to: yearPeriod(last).to, grain: 'century' }
      return date({ kind: 'fixed', period, value: timexYear(last).slice(0, -2) })
    },
    examples: {
      'in [the 20th century]': '19',
      'an [eleventh-century] church': '10',
      'in [the 4th century BC]': 'BC03',
    },
  },
  {
    name: 'season',
    patterns: ['{season} of? {year}', '{season} of {same} year', '{deictic} {season}', '{season} of? {deictic} year'],
    article: true,
    read: (m) => {
      const season = m.number('season')
      if (m.has('year')) return date({ kind: 'season', season, which: null, year: fixedYear(m.number('year')) })
      if (m.has('same'))
        return date({ kind: 'season', season, which: null, year: { kind: 'unit', unit: 'year', which: 'that' } })
      const which = whichOf(m.word('deictic'))
      return / (?:of )?(?:last|this|next) year$/.test(m.text)
        ? date({ kind: 'season', season, which: null, year: { kind: 'unit', unit: 'year', which } })
        : date({ kind: 'season', season, which, year: null })
    },
    examples: { 'in [the summer of 2012]': '2012-SU', '[last fall] they met': '2019-FA', '[this spring]': '2020-SP' },
  },
  {
    name: 'season alone',
    patterns: ['{season}'],
    article: true,
    before:
      /\b(?:in|of|since|by|until|during|early|late|mid|over|for|throughout|spent|passed|(?:spring|summer|autumn|fall) and)[ \u00a0\n-](?:the )?$/i,
    notAfter: /^(?:[- ](?:of|board|semester|training|term|break|season|line)\b|-)/,
    read: (m) => date({ kind: 'season', season: m.number('season'), which: null, year: null }),
    examples: { 'it began in [the spring]': '2020-SP' },
  },
  {
    name: 'half of a year',
    patterns: [
      '{ordinal} half of {year}',
      'last/latter half of {year}',
      '{ordinal} half of {deictic} year',
      '{ordinal} half of {same} year',
    ],
    article: true,
    read: (m) => {
      const half = m.has('ordinal') ? m.number('ordinal') : 2
      if (half > 2) return null
      if (m.has('year')) return date({ kind: 'half', half, year: fixedYear(m.number('year')) })
      const which = m.has('same') ? 'that' : whichOf(m.word('deictic'))
      return date({ kind: 'half', half, year: { kind: 'unit', unit: 'year', which } })
    },
    examples: { 'in [the second half of 2008]': '2008-H2', 'for [the first half of this year]': '2020-H1' },
  },
  {
    name: 'holiday',
    patterns: ['{holiday} ,? {year}', '{holiday} of {year}', '{deictic} {holiday}', '{holiday}'],
    notAfter: /^[ \u00a0]\p{Lu}\p{Ll}/u,
    read: (m) =>
      date({
        kind: 'holiday',
        name: m.word('holiday'),
        which: m.has('deictic') ? whichOf(m.word('deictic')) : null,
        year: m.has('year') ? fixedYear(m.number('year')) : null,
      }),
    examples: {
      'on [Christmas Day]': '2020-12-25',
      'at [Easter 2019]': '2019-04-21',
      '[last Thanksgiving]': '2019-11-28',
    },
  },
]

function yearIn(match: Match): Draft | null {
  if (match.has('yearWords')) return fixed(yearPeriod(match.number('yearWords')))
  return fixed(yearPeriod(match.number('year')))
}
