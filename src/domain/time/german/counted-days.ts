import { countedFromToday, countedFromWeekday, dateAgo, weekdayAgo } from '#domain/time/counted-readings.ts'
import { amountOf, type Rule } from '#domain/time/rule.ts'

const LENGTHS = ['{number} {units}', '{article} {unit}']

/** Each pattern with each length in the place of its `…`. */
const withLength = (...patterns: readonly string[]) =>
  LENGTHS.flatMap((length) => patterns.map((pattern) => pattern.replace('…', length)))

export const GERMAN_COUNTED_DAYS: readonly Rule[] = [
  {
    name: 'so lange vor einem Tag wie heute: auf den Tag genau',
    patterns: withLength('{today} {part}? vor …'),
    read: (m) => countedFromToday(m.number('today'), -1, m),
    examples: {
      '[heute vor einem Jahr]': '2019-10-27',
      '[Heute vor 30 Jahren] fiel sie': '1990-10-27',
      '[Gestern vor einer Woche] brannte es.': '2020-10-19',
    },
  },
  {
    name: 'so lange nach einem Tag wie heute: auf den Tag genau',
    patterns: withLength('{today} in …'),
    read: (m) => countedFromToday(m.number('today'), 1, m),
    examples: {
      '[Heute in vierzehn Tagen] beginnt der Prozess.': '2020-11-10',
      'Es beginnt [morgen in einer Woche].': '2020-11-04',
      'Es beginnt [heute in acht Tagen].': '2020-11-03',
    },
  },
  {
    name: 'so lange nach morgen, am Anfang des Satzes',
    patterns: withLength('Morgen in …'),
    before: /(?:^|[.!?:\n„“]\s?)$/,
    read: (m) => countedFromToday(1, 1, m),
    examples: { '[Morgen in zwei Wochen] wird gewählt.': '2020-11-11' },
  },
  {
    name: 'so lange nach einem Wochentag',
    patterns: withLength('{weekday} in …'),
    read: (m) => countedFromWeekday(m),
    examples: {
      'Am [Donnerstag in einer Woche] beginnt der Prozess.': '2020-11-05',
      '[Freitag in vierzehn Tagen] ist Markt.': '2020-11-13',
    },
  },
  {
    name: 'ein Wochentag vor so vielen Wochen',
    patterns: withLength('{weekday} {part}? vor …', 'vor … ,? am {which}? {weekday} {part}?'),
    // "Vor zwei Jahren" is what follows it, "am Freitag vor zwei Jahren" is no day that anybody counts out.
    read: (m) => (/^vor/i.test(m.text) || amountOf(m).unit === 'week' ? weekdayAgo(m) : null),
    examples: {
      'Am [Freitag vor zwei Wochen] brannte die Mühle.': '2020-10-16',
      '[Vor zwei Wochen am Donnerstag] brannte die Mühle.': '2020-10-15',
      '[Vor einer Woche, am Montag], brannte die Mühle.': '2020-10-19',
    },
  },
  {
    name: 'ein Teil eines Wochentags vor so vielen Wochen',
    patterns: withLength('{weekdayPart} vor …', 'vor … ,? am {weekdayPart}'),
    read: (m) => {
      const [day, time = ''] = m.word('weekdayPart').split(' ')
      return /^vor/i.test(m.text) || amountOf(m).unit === 'week' ? weekdayAgo(m, Number(day), time) : null
    },
    examples: { 'Am [Freitagabend vor zwei Wochen] brannte es.': '2020-10-16TEV' },
  },
  {
    name: 'ein Datum vor so vielen Jahren',
    patterns: withLength(
      'vor … ,? am {dom} {month} {year}?',
      'vor … im {month}',
      '{dom} {month} vor …',
      '{month} vor …',
    ),
    notAfter: /^[ \u00a0][12]\d{3}(?!\d)/,
    read: dateAgo,
    examples: {
      '[Vor 75 Jahren, am 6. Juni], landeten sie.': '1945-06-06',
      '[Vor 30 Jahren, am 3. Oktober 1990], war es eins.': '1990-10-03',
      'Im [Mai vor zwei Jahren] trafen sie sich.': '2018-05',
    },
  },
]
