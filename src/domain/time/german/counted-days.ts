import {
  countedFromToday,
  countedFromWeekday,
  dateAgo,
  unitButOne,
  weekdayAgo,
  weekdayBeside,
  weekdayButOne,
  weekdayIn,
} from '#domain/time/counted-readings.ts'
import type { Amount } from '#domain/time/meaning.ts'
import type { Match } from '#domain/time/pattern.ts'
import { amountOf, exactly, type Draft, type Rule } from '#domain/time/rule.ts'

const LENGTHS = ['{number} {units}', '{article} {unit}']

/** Each pattern with each length in the place of its `…`. */
const withLength = (...patterns: readonly string[]) =>
  LENGTHS.flatMap((length) => patterns.map((pattern) => pattern.replace('…', length)))

/** In an idiom, "acht Tage" are a week, and "vierzehn Tage" are two. */
function idiomaticAmount(match: Match): Amount {
  const amount = amountOf(match)
  if (amount.unit !== 'day') return amount
  return amount.count === 8 ? exactly(1, 'W') : amount.count === 14 ? exactly(2, 'W') : amount
}

const signOf = (match: Match) => (match.number('butOne') < 0 ? -1 : 1)

/** A `{weekday}` or `{weekdayPart}` so long ago, or in so long. */
function countedWeekday(match: Match): Draft | null {
  const amount = idiomaticAmount(match)
  const [day = '', time = null] = match.has('weekdayPart') ? match.word('weekdayPart').split(' ') : []
  const weekday = day === '' ? match.number('weekday') : Number(day)
  const part = time ?? (match.has('part') ? match.word('part') : null)
  if (/^in /i.test(match.text)) return weekdayIn(match, weekday, part, amount)
  // "Vor zwei Jahren" is what follows it, "am Freitag vor zwei Jahren" is no day that anybody counts out.
  return /^vor/i.test(match.text) || amount.unit === 'week' ? weekdayAgo(match, weekday, part, amount) : null
}

export const GERMAN_COUNTED_DAYS: readonly Rule[] = [
  {
    name: 'so lange vor einem Tag wie heute: auf den Tag genau',
    patterns: withLength('{today} {part}? vor …'),
    read: (m) => countedFromToday(m.number('today'), -1, m, idiomaticAmount(m)),
    examples: {
      '[heute vor einem Jahr]': '2019-10-27',
      '[Heute vor 30 Jahren] fiel sie': '1990-10-27',
      '[Gestern vor einer Woche] brannte es.': '2020-10-19',
      '[Heute vor acht Tagen] brannte es.': '2020-10-20',
    },
  },
  {
    name: 'so lange nach einem Tag wie heute: auf den Tag genau',
    patterns: withLength('{today} in …'),
    read: (m) => countedFromToday(m.number('today'), 1, m, idiomaticAmount(m)),
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
    read: (m) => countedFromToday(1, 1, m, idiomaticAmount(m)),
    examples: { '[Morgen in zwei Wochen] wird gewählt.': '2020-11-11' },
  },
  {
    name: 'so lange nach einem Wochentag',
    patterns: withLength('{weekday} in …'),
    read: (m) => countedFromWeekday(m, idiomaticAmount(m)),
    examples: {
      'Am [Donnerstag in einer Woche] beginnt der Prozess.': '2020-11-05',
      '[Freitag in vierzehn Tagen] ist Markt.': '2020-11-13',
    },
  },
  {
    name: 'ein Wochentag vor so vielen Wochen',
    patterns: withLength('{weekday} {part}? vor …', 'vor … ,? am {which}? {weekday} {part}?'),
    read: countedWeekday,
    examples: {
      'Am [Freitag vor zwei Wochen] brannte die Mühle.': '2020-10-16',
      '[Vor zwei Wochen am Donnerstag] brannte die Mühle.': '2020-10-15',
      '[Vor einer Woche, am Montag], brannte die Mühle.': '2020-10-19',
      '[Donnerstag vor acht Tagen] brannte die Mühle.': '2020-10-15',
    },
  },
  {
    name: 'ein Teil eines Wochentags vor so vielen Wochen',
    patterns: withLength('{weekdayPart} vor …', 'vor … ,? am {weekdayPart}'),
    read: countedWeekday,
    examples: { 'Am [Freitagabend vor zwei Wochen] brannte es.': '2020-10-16TEV' },
  },
  {
    name: 'ein Wochentag der Woche in so vielen Wochen',
    patterns: withLength('in … ,? am {weekday} {part}?', 'in … ,? am {weekdayPart}'),
    // "Zum zweiten Mal in zwei Wochen" zählt zurück.
    notBefore: /(?<!\p{L})(?:Mal|Male|einmal|zweimal|dreimal|Tag|Prozent|\p{L}+ste[nrs]? \p{L}+)[ \u00a0]$/iu,
    read: countedWeekday,
    examples: {
      'Der Prozess beginnt [in zwei Wochen am Donnerstag].': '2020-11-12',
      '[In drei Wochen, am Montagabend], wird gewählt.': '2020-11-16TEV',
      'Zum zweiten Mal in [zwei Wochen] brannte es am [Donnerstag].': 'P2W 2020-10-22',
    },
  },
  {
    name: 'der Wochentag vor oder nach einem Feiertag oder Datum',
    patterns: ['{weekday} vor/nach dem? {holiday} {year}?', '{weekday} vor/nach dem {dom} {month} {year}?'],
    read: (m) => weekdayBeside(/ vor /.test(m.text) ? -1 : 1)(m),
    examples: {
      'Am [Freitag vor Pfingsten] trat er zurück.': '2020-05-29',
      'Am [Sonntag nach dem 3. Mai 2019] ist Markt.': '2019-05-05',
    },
  },
  {
    name: 'der übernächste, der vorletzte',
    patterns: ['{butOne} {weekday} {part}?', '{butOne} {unit}'],
    // "Am vorletzten Freitag des Monats" is told from the month.
    notAfter: /^[ \u00a0](?:des|der|im|vor)(?!\p{L})/u,
    read: (m) => (m.has('unit') ? unitButOne : weekdayButOne)(signOf(m))(m),
    examples: {
      'Gewählt wird am [übernächsten Freitag].': '2020-11-06',
      '[Vorletzten Donnerstag] brannte es.': '2020-10-15',
      '[Übernächste Woche] wird gewählt.': '2020-W46',
      'Im [vorletzten Jahr] brannte es.': '2018',
      'Am [übernächsten Wochenende] ist Markt.': '2020-W46-WE',
    },
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
