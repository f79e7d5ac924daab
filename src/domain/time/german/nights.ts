import { holiday, monthDay, wholeDate } from '#domain/time/date-readings.ts'
import { two } from '#domain/time/calendar.ts'
import { dayAfter, fromToday, today, weekday } from '#domain/time/deictic-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { isSmallHour } from '#domain/time/night.ts'
import type { Match } from '#domain/time/pattern.ts'
import type { Draft, Rule } from '#domain/time/rule.ts'
import { isAfterNoon } from '#domain/time/time-readings.ts'

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
  {
    name: 'Uhrzeit eines Tages, der sagt, ob sie vor oder nach Mittag ist',
    patterns: [
      '{hour} Uhr am {weekdayPart}',
      '{hour} . {minute} Uhr am {weekdayPart}',
      '{weekdayPart} um {hour} Uhr',
      '{weekdayPart} um {hour} . {minute} Uhr',
    ],
    notAfter: /^ \d/,
    read: (m) => {
      const [day, part = ''] = m.word('weekdayPart').split(' ')
      const meaning: Meaning = { kind: 'weekday', weekday: Number(day), which: null }
      const minute = two(m.has('minute') ? m.number('minute') : 0)
      const isSmall = part === 'TNI' && isSmallHour(`T${two(m.number('hour'))}`)
      if (isSmall)
        return { type: 'TIME', meaning: dayAfter(meaning), time: `T${two(m.number('hour'))}:${minute}`, unsure: true }
      const hour = m.number('hour') + (isAfterNoon(part) && m.number('hour') < 12 ? 12 : 0)
      return { type: 'TIME', meaning, time: `T${two(hour)}:${minute}` }
    },
    examples: {
      'Um [9 Uhr am Freitagabend] ging das Licht aus': '2020-10-23T21:00',
      'Am [Samstagnacht um 3 Uhr] brannte es': '2020-10-25T03:00',
      'am [Sonntagmorgen um 7.15 Uhr]': '2020-10-25T07:15',
    },
  },
  {
    name: 'über Nacht: die, die das Verb meint',
    patterns: [
      'über/Über Nacht',
      'heute/Heute Nacht',
      'letzte/letzter/letzten/vergangene/vergangenen/vergangener Nacht',
    ],
    // So long in a kitchen; and who is famous "über Nacht" soon was.
    notAfter:
      /^[ \u00a0](?:ziehen|ruhen|stehen|quellen|gehen|kühl|kalt|im Kühlschrank|einweichen|berühmt|reich|zum Star)/,
    read: (m) => {
      const meaning: Meaning = /ver|letzt/i.test(m.text) ? fromToday(-1) : { kind: 'overnight' }
      return { type: 'TIME', meaning, time: 'TNI' }
    },
    examples: {
      '[Über Nacht] fiel Schnee.': '2020-10-26TNI',
      '[Heute Nacht] fiel Schnee.': '2020-10-26TNI',
      '[Heute Nacht] wird Schnee fallen.': '2020-10-27TNI',
      'In der [vergangenen Nacht] fiel Schnee.': '2020-10-26TNI',
      'Über Nacht ziehen lassen.': '',
    },
  },
]
