import { half, holiday, season, seasonOfYearTold } from '#domain/time/date-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { date, type Rule } from '#domain/time/rule.ts'

const A_YEAR = /^,?[ \u00a0][12]\d{3}(?!\d)/

export const SEASON_RULES: readonly Rule[] = [
  {
    name: 'season',
    patterns: [
      '{season} of? {year}',
      '{season} of? {yearWords}',
      '{season} of? {turn}',
      '{season} of? {shortTurn}',
      '{deictic} {season}',
      '{which} {season}',
      '{same} {season}',
    ],
    article: true,
    // "Coming Spring 2015" is that of 2015.
    read: (m, { after }) => (!m.has('year') && A_YEAR.test(after) ? null : season(m)),
    examples: {
      'in [the summer of 2012]': '2012-SU',
      '[last fall] they met': '2019-FA',
      '[this spring]': '2020-SP',
      'in [the winter of 1944/45]': '1944-WI',
      'in [winter 1944–45]': '1944-WI',
      'in [the winter of 44/45]': '1944-WI',
      "in [winter '44-'45]": '1944-WI',
    },
  },
  {
    name: 'season of a year told',
    patterns: ['{season} of {same} year', '{season} of? {deictic} year'],
    article: true,
    read: seasonOfYearTold,
    examples: {
      'in [the summer of last year]': '2019-SU',
      'In June 2018 he left. In [the autumn of that year] she came': '2018-06 2018-FA',
    },
  },
  {
    name: 'season alone',
    patterns: ['{season}'],
    article: true,
    before:
      /\b(?:in|into|of|since|by|until|during|early|late|mid|over|for|throughout|spent|passed|is it|it['’]s(?: finally| almost)?|bring on|ready for|wait for|(?:spring|summer|autumn|fall) and)[ \u00a0\n-](?:the )?$/i,
    // "Early winter temperatures" say what they are like.
    notAfter:
      /^(?:[- ](?:of|board|semester|training|term|break|season|line|temperatures?|weather|cold|chill|heat|air|clothes|coats?)\b|-)/,
    read: season,
    examples: { 'it began in [the spring]': '2020-SP' },
  },
  {
    name: 'season before a noun',
    patterns: ['{season}'],
    before: /\b(?:the|an?|this|its|his|her|their|main|first|second|final|annual|new)[ \u00a0]$/i,
    after:
      /^[ \u00a0](?:(?:counter-?)?offensives?|campaigns?|fighting|elections?|rains?|harvest|monsoon|vacation|holidays?|tour|session|meeting|conference|recess)\b/,
    read: season,
    examples: { 'Their main [summer] offensive': '2020-SU' },
  },
  {
    name: 'half of a year',
    patterns: [
      '{ordinal} half of {year}',
      'last/latter half of {year}',
      '{ordinal} half of {deictic} year',
      '{ordinal} half of {same} year',
      '{ordinal} half of the year',
      'second/latter/last half of the year',
    ],
    article: true,
    read: half,
    examples: { 'in [the second half of 2008]': '2008-H2', 'for [the first half of this year]': '2020-H1' },
  },
  {
    name: 'holiday',
    patterns: [
      '{holiday} ,? {year}',
      '{holiday} of/in {year}',
      '{holiday} weekend ,? {year}',
      '{deictic} {holiday}',
      '{holiday} weekend?',
    ],
    // "A Christmas tree" is no day; nor is the first of all.
    notAfter:
      /^[ \u00a0](?:\p{Lu}\p{Ll}|(?:albums?|baking|cards?|carols?|cookies|decorations?|gifts?|hits?|jumpers?|letters?|lights|movies?|music|number|ornaments?|pageant|pudding|shopping|songs?|spirit|stockings?|stor(?:y|ies)|sweaters?|trees?|wreaths?)\b)/u,
    notBefore: /\bthe first[ \u00a0]$/i,
    read: holiday,
    examples: {
      'on [Christmas Day]': '2020-12-25',
      'at [Easter 2019]': '2019-04-21',
      '[last Thanksgiving]': '2019-11-28',
    },
  },
  {
    name: 'the new year: the one whose first day is nearest',
    patterns: ['the new year', 'the New Year'],
    before: /\b(?:in|into|of|until|till|by|before|after|over|for|from|with|around)[ \u00a0\n]$/i,
    read: () => {
      const first: Meaning = { kind: 'holiday', name: 'new-year', which: null, year: null }
      return date({ kind: 'holding', unit: 'year', of: first })
    },
    examples: { 'They will marry in [the new year].': '2021' },
  },
]
