import { holiday, monthDay, wholeDate } from '#domain/time/date-readings.ts'
import { today, weekday } from '#domain/time/deictic-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import type { Match } from '#domain/time/pattern.ts'
import type { Draft, Rule } from '#domain/time/rule.ts'

/** The day that is named last: of two the one on which the night ends. */
function lastDay(match: Match): Meaning | null {
  if (match.has('month')) return (match.has('year') ? wholeDate(match) : monthDay(match))?.meaning ?? null
  if (match.has('holiday')) return holiday(match).meaning
  return (match.has('today') ? today(match) : weekday(match)).meaning
}

function ofDay(match: Match, time: string): Draft | null {
  const day = lastDay(match)
  return day && { type: 'TIME', meaning: day, time }
}

/** `{weekdayOf}`: "des Montags" */
function ofWeekday(match: Match, time: string): Draft | null {
  if (!match.has('weekdayOf')) return null
  return { type: 'TIME', meaning: { kind: 'weekday', weekday: match.number('weekdayOf'), which: null }, time }
}

export const GERMAN_NIGHTS: readonly Rule[] = [
  {
    name: 'in der Nacht zum Sonntag: in der, die an ihm endet',
    patterns: [
      'Nacht zum/auf/zu den/diesen? {which}? {weekday}',
      'Nacht von/vom {weekday} auf/zum/zu den? {weekday}',
      'Nacht zum/auf/zu den? {dom} {month} {year}?',
      'Nacht zum/auf {weekday} ,? den/dem? {dom} {month} {year}?',
      'Nacht vom/von {dom} auf/zum den? {dom} {month} {year}?',
      'Nacht vom/von {dom} {month} auf/zum den? {dom} {month} {year}?',
      'Nacht auf/zu {today}',
      'Nacht von {today} auf/zu {today}',
      'Nacht zu/zum/auf den? {holiday} {year}?',
    ],
    read: (m) => {
      const day = lastDay(m)
      return day && { type: 'TIME', meaning: { kind: 'night-before', day }, time: 'TNI' }
    },
    examples: {
      'in der [Nacht zum Sonntag]': '2020-10-24TNI',
      'in der [Nacht von Samstag auf Sonntag]': '2020-10-24TNI',
      'in der [Nacht zum kommenden Sonntag]': '2020-10-31TNI',
      'in der [Nacht auf den 10. November 1989]': '1989-11-09TNI',
      'in der [Nacht vom 9. auf den 10. November 1989]': '1989-11-09TNI',
      'in der [Nacht zu heute]': '2020-10-26TNI',
      'in der [Nacht auf Neujahr 2020]': '2019-12-31TNI',
    },
  },
  {
    name: 'Teil eines Tages, der danach genannt wird',
    patterns: ['{part} des/vom {dom} {month} {year}?', '{part} des {weekdayOf}'],
    before: /(?:^|[^\p{L}])(?:am|bis zum|vom|in der|seit dem|gegen|frühen|späten)[ \u00a0\n]$/iu,
    read: (m) => ofWeekday(m, m.word('part')) ?? ofDay(m, m.word('part')),
    examples: { 'am [Abend des 3. Mai 2019]': '2019-05-03TEV', 'am [Morgen des Sonntags]': '2020-10-25TMO' },
  },
  {
    name: 'in den frühen Morgenstunden',
    patterns: [
      'frühen? Morgenstunden des {weekdayOf}',
      'frühen? Morgenstunden am/vom {weekday}',
      'frühen? Morgenstunden des/am/vom {dom} {month} {year}?',
    ],
    read: (m) => ofWeekday(m, 'TMO') ?? ofDay(m, 'TMO'),
    examples: {
      'in den [frühen Morgenstunden des Sonntags]': '2020-10-25TMO',
      'in den [frühen Morgenstunden des 3. Mai 2019]': '2019-05-03TMO',
    },
  },
]
