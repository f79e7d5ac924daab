import {
  dayOf,
  holding,
  monthDay,
  namedMonth,
  monthOfYear,
  monthOfYearTold,
  nth,
  wholeDate,
} from '#domain/time/date-readings.ts'
import { date, type Rule } from '#domain/time/rule.ts'
import { AFTER_IN } from './prepositions.ts'

export const DATE_RULES: readonly Rule[] = [
  {
    name: 'month, day and year',
    patterns: [
      '{month} {dom} ,? {year}',
      '{month} the? {domWord} ,? {year}',
      '{shortWeekday} ,? {month} ,? {dom} ,? {year}',
    ],
    read: wholeDate,
    examples: {
      'on [March 22, 2013] in Rome': '2013-03-22',
      'on [Friday, March 22, 2013]': '2013-03-22',
      'on [Sept. 1, 1939]': '1939-09-01',
      'on [Tuesday, January, 5 2021]': '2021-01-05',
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
    read: wholeDate,
    examples: {
      'on [28 January 1918]': '1918-01-28',
      'on [3rd March 1918]': '1918-03-03',
    },
  },
  {
    name: 'a day of a month that is known without its year',
    patterns: ['September/Sept./Sept {famousDom}'],
    after:
      /^[ \u00a0](?:(?:terror|terrorist|suicide)[ \u00a0])?(?:attacks?|attackers|hijack\p{Ll}+|commission|memorial|museum|victims)\b/iu,
    read: (m) => dayOf(2001, 9, m.number('famousDom')),
    examples: { 'since the [Sept. 11] attacks': '2001-09-11' },
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
      '{month} {dom} , a {weekday}',
      '{month} {dom} of? {which} year',
      '{month} {dom} of {same} year',
    ],
    notAfter: /^(?:[.,:/]?\d|[ \u00a0](?:percent|million|points)\b)/,
    read: monthDay,
    examples: {
      'on [October 14] they met': '2020-10-14',
      'on [January 3] they met': '2020-01-03',
      'on [Sunday, March eighth]': '2020-03-08',
      'The sale closed on [Dec. 18, a Wednesday], in Leeds': '2019-12-18',
    },
  },
  {
    name: 'month without a capital, and the day',
    patterns: ['{verbMonth} {domth}'],
    read: monthDay,
    examples: { 'my party was [may 5th]': '2020-05-05' },
  },
  {
    name: 'month without a capital, and a bare number, after a word that asks for a day',
    patterns: ['{verbMonth} {dom}'],
    before:
      /(?:^|\b(?:on|until|till|til|by|since|is|was|due|from|sat|sun|mon|tues?|wed|thu(?:rs)?|fri|\p{L}+day)[ ,]{1,2})$/iu,
    notAfter: /^(?:[.,:/]?\d|[ \u00a0](?:percent|million|points|of)\b)/,
    read: monthDay,
    examples: { 'we met on [may 17]': '2020-05-17' },
  },
  {
    name: 'day and month',
    patterns: [
      '{dom} {month}',
      'the? {dom} of {month}',
      'the? {domWord} of {month}',
      '{shortWeekday} ,? the? {dom} of? {month}',
      '{dom} {month} , a {weekday}',
    ],
    read: monthDay,
    examples: {
      'on [26 January]': '2021-01-26',
      'on [the 3rd of May]': '2020-05-03',
      'on [Saturday 14 November] in Leeds': '2020-11-14',
    },
  },
  {
    name: 'nth day, week or weekday of something',
    patterns: [
      'the? {nth} {unitOrWeekday} of/in {month}',
      'the? {nth} {unitOrWeekday} of/in {month} ,? {year}',
      'the {nth} {unitOrWeekday} of {year}',
      'the {nth} {unitOrWeekday} of the/this {whole}',
      'the {nth} {unitOrWeekday} of {deictic} {whole}',
      'the {domth} of {deictic} {whole}',
    ],
    read: nth,
    examples: {
      'in [the second week of March 2013]': '2013-W10',
      '[the first Monday of November]': '2020-11-02',
      'on [the last day of 2012]': '2012-12-31',
      'on [the 15th of next month]': '2020-11-15',
      'on [the last Friday of the month]': '2020-10-30',
    },
  },
  {
    name: 'the week of a day, the month of a name',
    patterns: [
      'the {unit} of {month} {dom}',
      'the {unit} of {month} {dom} ,? {year}',
      'the {unit} of {dom} {month}',
      'the {unit} of {dom} {month} {year}',
    ],
    read: (m) => (m.word('unit') === 'W' ? holding(m) : null),
    examples: { 'in [the week of October 6]': '2020-W41' },
  },
  {
    name: 'the month of',
    patterns: ['the month of {month}', 'the month of {month} ,? {year}'],
    read: (m) => (m.has('year') ? monthOfYear(m) : namedMonth(m)),
    examples: { 'in [the month of May]': '2020-05' },
  },
  {
    name: 'month and day in figures, after a word that asks for a day',
    patterns: ['{slashedShort}'],
    before:
      /\b(?:on|until|till|til|since|due|(?:deadline|date|bday|birthday|exam) (?:is|was)|by|before|after|starting|ends?|opens?|starts?|begins?|sat|sun|mon|tues?|wed|thurs?|fri|\p{L}+day),?[ \u00a0](?:the )?$/iu,
    notAfter: /^(?:[/.-]?\d|[ \u00a0](?:of|cup|inch|teaspoon|pounds?|miles?|hours?)\b|%)/,
    read: (m) => {
      // A day that is known by its figures is of its own year.
      if (m.text === '9/11') return null
      const [first = 0, second = 0] = m.word('slashedShort').split('/').map(Number)
      return { type: 'DATE', meaning: { kind: 'figures', first, second, year: null } }
    },
    examples: { 'doors open on [11/14] and close on [11/15]': '2020-11-14 2020-11-15' },
  },
  {
    name: 'month and year',
    patterns: ['{month} ,? {year}', '{month} of {year}', '{month} {yearWords}'],
    read: monthOfYear,
    examples: {
      'in [August 1988]': '1988-08',
      'in [May of 1940]': '1940-05',
      'in [January nineteen ninety-six]': '1996-01',
    },
  },
  {
    name: 'month after its year, before a noun',
    patterns: ['{year} {month}'],
    after: /^[ \u00a0]\p{Ll}{3,}\b(?<!\b(?:and|was|were|had|has|have|the|this|said|but|when|will|would|could))/u,
    read: monthOfYear,
    examples: { 'during the [2019 July] riots': '2019-07' },
  },
  {
    name: 'month of a year told',
    patterns: ['{month} of? {deictic} year', '{month} of {same} year', "{which} year 's {month}"],
    read: monthOfYearTold,
    examples: { 'in [June last year]': '2019-06', 'by [January of next year]': '2021-01' },
  },
  {
    name: 'last, this or next month by name',
    patterns: ['{which} {month}'],
    // "Coming May 2015" is that of 2015.
    notAfter: /^,?[ \u00a0][12]\d{3}(?!\d)/,
    read: namedMonth,
    examples: {
      'since [last June]': '2020-06',
      '[next March] they will vote': '2021-03',
      '[last December]': '2019-12',
    },
  },
  {
    name: 'month that wares are delivered in',
    patterns: ['{month}'],
    after: /^[ \u00a0](?:delivery|deliveries|futures|contracts?)\b/,
    read: (m) => date({ kind: 'month', month: m.number('month'), which: null, year: null, nearest: true }),
    examples: { 'Crude for [March] delivery rose. [May] futures fell.': '2021-03 2020-05' },
  },
  {
    name: 'month after a word that leads to nothing else',
    patterns: ['{month}'],
    before:
      /\b(?:in|since|until|till|by|during|early|late|mid|of|early in|late in|between|already|almost|it['’]s)[ \u00a0\n-]{1,4}$/i,
    notAfter: /^-?\d/,
    read: namedMonth,
    examples: { 'In [August] Soviet forces left': '2020-08' },
  },
  {
    name: 'month alone',
    patterns: ['{month}'],
    before: AFTER_IN,
    notAfter: /^(?:['’]s[ \u00a0]\p{Lu}|[ \u00a0]\p{Lu}\p{L}|-?\d)/u,
    read: namedMonth,
    examples: { 'the walkouts in [August] failed': '2020-08', 'in [May] they met': '2020-05' },
  },
  {
    name: 'month before a noun: "a March operation"',
    patterns: ['{month}'],
    before: /\b(?:an?|its|his|her|their|our|whose|early|late|mid)[ \u00a0-]$/i,
    after:
      /^[ \u00a0](?:\p{Lu}\p{L}+[ \u00a0])?(?!(?:on|against|through|from|to|for|past|toward|towards|into|and|or|of|in|at)\b)\p{Ll}/u,
    notAfter: /^[ \u00a0](?:Fools?|Madness|Hare|Day)\b/i,
    read: namedMonth,
    examples: {
      'a [September] operation against them, an [August] raid': '2020-09 2020-08',
      'in an [August] Gallup survey': '2020-08',
    },
  },
  {
    name: 'month that is told to be the most of its kind: "the coldest March in years"',
    patterns: ['{month}'],
    before: /\bthe[ \u00a0](?:(?:second|third)-)?(?:(?:most|least) \p{Ll}+|\p{Ll}+est|worst|first)[ \u00a0]$/u,
    after: /^[ \u00a0](?:since|in|on|for)[ \u00a0]/,
    read: namedMonth,
    examples: { 'It was the coldest [March] since [1962]': '2020-03 1962' },
  },
  {
    name: 'month alone, where the word is nothing else',
    patterns: ['{month}'],
    notAfter: /^(?:[ \u00a0]\p{Lu}\p{L}|-?\d)/u,
    read: (m) =>
      /^(?:may|march|mar|april|june|august|sept?|dec|jan|feb|apr|aug|oct|nov|jun|jul)\.?$/i.test(m.text) &&
      !/^(?:April|June|August)$/.test(m.text)
        ? null
        : namedMonth(m),
    examples: { 'a [September] strike': '2020-09' },
  },
]
