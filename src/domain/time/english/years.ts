import type { Period } from '#domain/time/calendar.ts'
import { century, dayOf, decade, fixedYear, namedYear } from '#domain/time/date-readings.ts'
import { centuryPeriod, monthPeriod, timexYear, yearPeriod } from '#domain/time/period.ts'
import { date, fixed, type Around, type Draft, type Rule } from '#domain/time/rule.ts'
import { AFTER_IN } from './prepositions.ts'

/** What is measured or counted is no year; nor is a longer number, or a year before Christ. */
const NO_YEAR =
  /^(?:[,.:/]?\d|[ \u00a0]\d{5}|%|[ \u00a0]?(?:BC|B\.C)|[ \u00a0-](?:people|men|women|block|(?:centi|kilo|milli)?(?:met(?:er|re)|gram)s?|feet|foot|miles?|acres?|yards?|tons?|tonnes?|pounds?|dollars?|euros?|rpm|mph|km|kg|mg|ml|watts?|calories|points|percent|per[ \u00a0]cent|square|cubic|degrees|or so|hours?|hrs)\b)/u

/** A century before Christ, counted backwards from 1. */
function centuryBefore(count: number): Draft {
  const [first, last] = [1 - 100 * count, 100 - 100 * count]
  const period: Period = { from: yearPeriod(first).from, to: yearPeriod(last).to, grain: 'century' }
  return date({ kind: 'fixed', period, value: timexYear(last).slice(0, -2) })
}

/** A film called “1917” is no year. */
function isTitle({ before, after }: Around): boolean {
  return /[“"‘'«]$/.test(before) && /^[,.]?[”"’'»]/.test(after)
}

export const YEAR_RULES: readonly Rule[] = [
  {
    name: 'year after a word that asks for one',
    patterns: ['{year}'],
    before: AFTER_IN,
    notAfter: NO_YEAR,
    read: (m, around) => (isTitle(around) ? null : namedYear(m)),
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
    notAfter: new RegExp(
      String.raw`${NO_YEAR.source}|^[-–]\p{L}|^[ \u00a0](?!(?:was|is|as|has|sees|brings|marks|promises|draws|ends|begins|starts|comes|closes|opens|nears|winds)\b)\p{Ll}+s\b`,
      'u',
    ),
    read: (m, around) =>
      m.number('year') >= 1700 && m.number('year') < 2100 && !isTitle(around) ? namedYear(m) : null,
    examples: { '[2007] presidential campaign': '2007', 'Ljubljana, [2012]': '2012', '[2014] was hot': '2014' },
  },
  {
    name: 'year before the name of many, when they are of someone: "its 2030 targets"',
    patterns: ['{year}'],
    before: /(?:['’]s|s['’]|\b(?:an?|its|his|her|their|our|my|your))[ \u00a0]$/i,
    notAfter: new RegExp(NO_YEAR.source, 'u'),
    after: /^[ \u00a0]\p{Ll}/u,
    read: (m) => (m.number('year') >= 1900 && m.number('year') < 2060 ? namedYear(m) : null),
    examples: { 'its [2030] emissions targets': '2030', "Apple's [2012] sales": '2012' },
  },
  {
    name: 'year in words, or said to be one',
    patterns: [
      '{yearWords}',
      'fiscal {year}',
      'fiscal_year/Fiscal_Year {year}',
      'the? year {year}',
      'the year {yearWords}',
      'FY + {year}',
      'FY + {shortYear}',
    ],
    read: (m) => {
      // "Two thousand" are mostly years, men or miles.
      if (/thousand/i.test(m.text) && !/year/i.test(m.text)) return null
      return m.has('shortYear') ? fixed(yearPeriod(2000 + m.number('shortYear'))) : namedYear(m)
    },
    examples: {
      'Atlanta [nineteen ninety-six]': '1996',
      'In [fiscal 1988] it lost': '1988',
      '[FY13] results': '2013',
      'by [the year two thousand]': '2000',
    },
  },
  {
    name: 'first year of a range between strokes',
    patterns: ['{year}'],
    after: /^\/(?:[12]\d)?\d\d(?![\d/])/,
    notBefore: /[\d/.,$£€#]$/,
    read: namedYear,
    examples: { 'in [2012]/[13]': '2012 2013' },
  },
  {
    name: 'days that are known by their figures',
    patterns: ['{famousDay}'],
    notBefore: /[\d/]$/,
    notAfter: /^[/.-]\d/,
    read: (m) => dayOf(2001, 9, m.number('famousDay')),
    examples: { 'since the [9/11] attacks': '2001-09-11' },
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
    name: 'year after Christ that says so',
    patterns: ['AD/A.D. {eraYear}', '{eraYear} AD/A.D./CE'],
    notAfter: /^[.,]?\d/,
    read: (m) => fixed(yearPeriod(m.number('eraYear'))),
    examples: { 'destroyed in [AD 70]': '0070', 'in [1066 AD]': '1066' },
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
      const before = 1 - m.number('eraYear')
      if (m.has('month')) return fixed(monthPeriod(before, m.number('month')))
      if (m.has('season'))
        return date({ kind: 'season', season: m.number('season'), which: null, year: fixedYear(before) })
      return fixed(yearPeriod(before))
    },
    examples: { 'in [490 BC]': 'BC0490', 'the [spring of 480 BC]': 'BC0480-SP', 'in [August 480 BC]': 'BC0480-08' },
  },
  {
    name: 'decade in full',
    patterns: ['{decade}'],
    article: true,
    // "The 1800s" are a century, "the 2000s" are not yet.
    read: (m, { before }) => {
      const first = m.number('decade')
      // "2010's best film" is the year's; "the 1990's" are an older way to write a decade.
      if (/['’]s$/.test(m.text) && !/\b(?:the|early|late|mid)[ -]$/i.test(before)) return null
      return first % 100 === 0 && first < 2000 ? fixed(centuryPeriod(first)) : decade(m)
    },
    examples: {
      'in [the 1990s]': '199',
      'in [the late 1800s]': '18',
      'in [the 2000s]': '200',
      'in [the mid-1980s]': '198',
    },
  },
  {
    name: 'decade of the last century',
    patterns: ['{shortDecade}', '{decadeWord}', 'nineteen {decadeWord}'],
    article: true,
    notBefore:
      /\b(?:(?:his|her|their|my|your|its|low|high|upper)[ -](?:early |late |mid-)?|lower |upper |(?:temperatures?|readings?|highs?|lows?) [^.]{0,32})$/i,
    notAfter: /^[^.]{0,30}\b(?:degrees|Fahrenheit|Celsius|sunshine)\b/,
    read: decade,
    examples: { 'in [the nineties]': '199', 'in the late ’[80s]': '198', 'in [the mid-90s]': '199' },
  },
  {
    name: 'century',
    patterns: [
      '{ordinal} ~ century',
      '{ordinal} centuries',
      '{ordinal} ~ century BC/BCE/B.C.',
      '{ordinal} ~ century AD/A.D./CE',
    ],
    article: true,
    read: (m) => {
      const count = m.number('ordinal')
      if (count > 30 || !/B\.?C/.test(m.text)) return century(m)
      return centuryBefore(count)
    },
    examples: {
      'in [the 20th century]': '19',
      'an [eleventh-century] church': '10',
      'in [the 4th century BC]': 'BC03',
    },
  },
  {
    name: 'first of two centuries',
    patterns: ['{ordinal}'],
    article: true,
    after:
      /^(?:[ \u00a0](?:and|or|to)[ \u00a0]|-)(?:the )?(?:early |late |mid-)?[\p{L}\d-]{3,15}[ \u00a0-]centur(?:y|ies)\b/u,
    read: (m, { after }) => (/centur(?:y|ies) B\.?C/.test(after) ? centuryBefore(m.number('ordinal')) : century(m)),
    examples: {
      'in [the 16th] and [17th centuries]': '15 16',
      'from [the 4th] to [the 3rd century BC]': 'BC03 BC02',
    },
  },
]
