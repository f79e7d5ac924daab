import { fromToday, past, shifted } from '#domain/time/deictic-readings.ts'
import { length, lengthUpToNow, rhythm, set } from '#domain/time/length-readings.ts'
import { date, exactly, lasting, vaguely, type Rule } from '#domain/time/rule.ts'
import type { Timex } from '#domain/time/timex.ts'
import { GERMAN_WORDS } from './words.ts'

const OFTEN: Readonly<Record<string, string>> = {
  stündlich: 'PT1H',
  täglich: 'P1D',
  wöchentlich: 'P1W',
  monatlich: 'P1M',
  jährlich: 'P1Y',
}

/** Of people it is an age: "eine sechsjährige Tochter". */
const OF_PEOPLE =
  /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:Mann|Frau|Mädchen|Junge|Jungen|Sohn|Tochter|Kind|Schüler|Student|Fahrer|\p{Lu}\p{Ll}+in\b)|^[,.;]?$/u

/** "Drei bis fünf Jahre": the unit stands after the second number. */
const SHARED_UNIT = new RegExp(
  String.raw`^(?: bis | oder | und |[-‐‑–])(?:\d{1,3}|${GERMAN_WORDS['number']?.source ?? ''}) (${GERMAN_WORDS['units']?.source ?? ''})(?!\p{L}| alt)`,
  'u',
)

function modOf(nearly: string): Timex['mod'] {
  if (nearly === 'MORE_THAN' || nearly === 'LESS_THAN') return nearly
  return nearly === 'APPROX' ? nearly : null
}

export const GERMAN_LENGTHS: readonly Rule[] = [
  {
    name: 'so lange vor heute',
    patterns: ['vor {nearly}? {number} {units}', 'vor {nearly}? {article} {unit}', 'vor {few} {units}', 'vor {units}'],
    notAfter: /^[ \u00a0](?:dem|der|den|Beginn|Ende|Weihnachten|Ostern)\b/,
    read: (m) => {
      // An idiom for a week, but some count the days.
      if (/acht Tagen$/i.test(m.text)) return { ...date(fromToday(-7)), mod: 'APPROX' }
      return { ...shifted(-1, 'reference')(m), ...(m.has('nearly') ? { mod: modOf(m.word('nearly')) } : {}) }
    },
    examples: {
      '[Vor acht Tagen] begann es': '2020-10-20',
      '[Vor gut einem Jahr] begann es': '2019',
      '[vor rund 30 Jahren]': '1990',
      '[vor zwei Wochen]': '2020-W42',
      '[vor einem Jahr]': '2019',
      '[vor drei Tagen]': '2020-10-24',
      '[vor einigen Monaten]': 'PAST_REF',
    },
  },
  {
    name: 'so lange vor heute, dass kein Kalender es zählt',
    patterns: ['vor {number} Millionen/Milliarden {units}'],
    read: past,
    examples: { 'Sie starben [vor 65 Millionen Jahren] aus': 'PAST_REF' },
  },
  {
    name: 'so lange danach',
    patterns: [
      '{number} {units} später/danach/darauf',
      '{article} {unit} später/danach/darauf',
      '{few} {units} später/danach/darauf',
    ],
    read: shifted(1, 'clock'),
    examples: {
      'Es begann am 14. Juli 1920. [Drei Tage später] endete es': '1920-07-14 1920-07-17',
      'Es begann am 14. Juli 1920. [Ein Jahr danach] endete es': '1920-07-14 1921',
    },
  },
  {
    name: 'so lange davor',
    patterns: [
      '{number} {units} zuvor/davor/vorher/früher',
      '{article} {unit} zuvor/davor/vorher/früher',
      '{few} {units} zuvor/davor/vorher/früher',
    ],
    read: shifted(-1, 'clock'),
    examples: { 'Es begann am 14. Juli 1920. [Zwei Tage zuvor] regnete es': '1920-07-14 1920-07-12' },
  },
  {
    name: 'genaue Länge',
    patterns: [
      '{number} {units}',
      '{article} {unit}',
      '{article} halbe/halben/halbes {unit}',
      '{number} {manner} {units}',
      '{article} {manner} {unit}',
      '{halves} {units}',
    ],
    // "Mit 19 Jahren" is an age.
    notBefore: /(?:[$£€#]|\b(?:Alter von|Nr\.|mit)[ \u00a0])$/i,
    notAfter: /^[ \u00a0](?:alt|alte|alten|alter)\b/,
    read: (m) => {
      if (m.has('halves')) {
        const count = m.number('halves')
        return lasting(count, m.word('units'), exactly(count, m.word('units')))
      }
      if (!m.has('article')) return length(m)
      const unit = m.word('unit')
      // "An einem Tag", "eine Nacht" name no length.
      if (['D', 'N', 'WE', 'TS'].includes(unit)) return null
      const count = / halbe/.test(m.text) ? 0.5 : 1
      return lasting(count, unit, exactly(count, unit))
    },
    examples: {
      'dauerte [90 Tage]': 'P90D',
      'für [ein Jahr]': 'P1Y',
      '[eine halbe Stunde] lang': 'PT30M',
      'nach [vier langen Jahren]': 'P4Y',
      '[zweieinhalb Stunden] später': 'PT2H30M',
    },
  },
  {
    name: 'die kürzere von zwei Längen mit einer Einheit',
    patterns: ['{number}'],
    notBefore: /[$£€#\d.,-]$/,
    after: SHARED_UNIT,
    read: (m, { after }) => {
      const unit = GERMAN_WORDS['units']?.read(SHARED_UNIT.exec(after)?.[1] ?? '')
      return typeof unit === 'string' ? lasting(m.number('number'), unit, exactly(m.number('number'), unit)) : null
    },
    examples: { 'in [drei] bis [fünf Jahren]': 'P3Y P5Y' },
  },
  {
    name: 'Länge in einem Wort',
    patterns: ['{lastingWord}', '{number} - {lasting}'],
    notAfter: OF_PEOPLE,
    read: (m) => {
      // "Der 34-Jährige" is a man.
      if (/Jährige/.test(m.text)) return null
      const [count = '', unit = ''] = m.has('lastingWord')
        ? m.word('lastingWord').split(' ')
        : [String(m.number('number')), m.word('lasting')]
      return count === '0'
        ? lasting(null, unit, vaguely('several', unit))
        : lasting(Number(count), unit, exactly(Number(count), unit))
    },
    examples: {
      'nach [dreitägiger] Reise': 'P3D',
      'ein [48-stündiger] Streik': 'PT48H',
      'Der 34-Jährige schwieg.': '',
    },
  },
  {
    name: 'ungefähre Länge',
    patterns: ['{few} {units}'],
    read: length,
    examples: { 'nach [mehreren Monaten]': 'PXM', '[ein paar Tage] blieb sie': 'PXD' },
  },
  {
    name: 'Länge ohne Zahl',
    patterns: ['{units}'],
    before: /(?:^|[^\p{L}])(?:seit|nach|für|über|binnen|innerhalb von)[ \u00a0\n]$/iu,
    read: (m) => {
      const unit = m.word('units')
      return unit === 'N' || unit === 'Q' ? null : lasting(null, unit, vaguely('bare', unit))
    },
    examples: { 'nach [Wochen] der Unruhe': 'PXW' },
  },
  {
    name: 'die letzten, die nächsten Jahre',
    patterns: ['{which} {number} {units}', '{which} {few} {units}', '{which} {units}'],
    article: true,
    read: lengthUpToNow,
    examples: { 'in [den letzten zwei Jahren]': 'P2Y', 'in [den kommenden Wochen]': 'PXW' },
  },
  {
    name: 'wie oft',
    patterns: ['täglich', 'wöchentlich', 'monatlich', 'jährlich', 'stündlich'],
    read: (m) => {
      const value = OFTEN[m.text.toLowerCase()]
      return value === undefined ? null : set(value)
    },
    examples: { 'sie treffen sich [wöchentlich]': 'P1W' },
  },
  {
    name: 'jeder',
    patterns: [
      'jeden/jede/jedes {weekday}',
      'jeden {ordinal} {weekday}',
      'jeden {ordinal} {weekday} im_Monat',
      'jeden/jede/jedes {unit}',
      'jeden {part}',
      'alle {number} {units}',
      'pro {unit}',
      '{weekdays}',
    ],
    read: rhythm,
    examples: {
      '[jeden Montag]': 'XXXX-WXX-1',
      '[Jeden zweiten Donnerstag] ist Markt': 'XXXX-WXX-4',
      '[jedes Jahr]': 'P1Y',
      '[alle zwei Wochen]': 'P2W',
      '[montags] geschlossen': 'XXXX-WXX-1',
    },
  },
  {
    name: 'wochentags, an Wochenenden',
    patterns: ['wochentags', 'werktags', 'Wochentagen', 'Wochenenden'],
    read: (m) => set(m.text.endsWith('enden') ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD'),
    examples: { '[Wochentags] geöffnet': 'XXXX-WXX-WD', 'an [Wochenenden] zu': 'XXXX-WXX-WE' },
  },
  {
    name: 'jeder solche Wochentag, am Anfang des Satzes',
    patterns: ['{weekdayOf}'],
    before: /(?:^|[.!?:\n]\s?)$/,
    read: (m) => set(`XXXX-WXX-${m.number('weekdayOf')}`),
    examples: { '[Dienstags] und [freitags] ist geöffnet': 'XXXX-WXX-2 XXXX-WXX-5' },
  },
]
