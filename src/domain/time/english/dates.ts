import { monthDay, namedMonth, monthOfYear, monthOfYearTold, wholeDate } from '#domain/time/readings.ts'
import type { Rule } from '#domain/time/rule.ts'
import { AFTER_IN } from './prepositions.ts'

export const DATE_RULES: readonly Rule[] = [
  {
    name: 'month, day and year',
    patterns: [
      '{month} {dom} ,? {year}',
      '{month} the? {domWord} ,? {year}',
      '{shortWeekday} ,? {month} {dom} ,? {year}',
    ],
    read: wholeDate,
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
    read: wholeDate,
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
    read: monthDay,
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
    read: monthDay,
    examples: {
      'on [26 January]': '2021-01-26',
      'on [the 3rd of May]': '2020-05-03',
      'on [Saturday 14 November] in Leeds': '2020-11-14',
    },
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
    name: 'month of a year told',
    patterns: ['{month} of? {deictic} year', '{month} of {same} year', "{which} year 's {month}"],
    read: monthOfYearTold,
    examples: { 'in [June last year]': '2019-06', 'by [January of next year]': '2021-01' },
  },
  {
    name: 'last, this or next month by name',
    patterns: ['{which} {month}'],
    read: namedMonth,
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
