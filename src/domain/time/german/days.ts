import { fromDayTold, future, now, past, today, unit, weekday, weekend } from '#domain/time/deictic-readings.ts'
import { clock, clockOfDay, partOfDay } from '#domain/time/time-readings.ts'
import { two } from '#domain/time/calendar.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { date, grainOf, pointer, type Rule } from '#domain/time/rule.ts'

export const GERMAN_DAYS: readonly Rule[] = [
  {
    name: 'heute, gestern, morgen',
    patterns: ['{today}', '{today} {part}'],
    // "Heute Nacht" may be the last one.
    read: (m) => (/^heute Nacht$/i.test(m.text) ? null : today(m)),
    examples: {
      '[gestern] gingen sie': '2020-10-26',
      '[vorgestern]': '2020-10-25',
      '[übermorgen]': '2020-10-29',
      '[gestern Abend]': '2020-10-26TEV',
      '[heute früh]': '2020-10-27TMO',
    },
  },
  {
    name: 'irgendein solcher Wochentag',
    patterns: ['{weekday}'],
    before: /\ban einem[ \u00a0]$/i,
    after: /^(?:[.,;:!?)]|\s*$|[ \u00a0](?:und|oder|wie|ist|war)\b)/,
    read: (m) => date({ kind: 'set', value: `XXXX-WXX-${m.number('weekday')}` }),
    examples: { 'Nie fährt er an einem [Freitag].': 'XXXX-WXX-5' },
  },
  {
    name: 'Wochentag',
    patterns: ['{weekday}', '{weekday} {part}'],
    notBefore: /(?:Schwarze[rn]?|Blutige[rn]?|Grüne[rn]?)[ \u00a0]$/,
    read: weekday,
    examples: {
      'am [Montag] gingen sie': '2020-10-26',
      'Sie werden am [Freitag] kommen': '2020-10-30',
    },
  },
  {
    name: 'Teil eines Wochentags in einem Wort',
    patterns: ['{weekdayPart}'],
    read: (m) => {
      const [day, time = ''] = m.word('weekdayPart').split(' ')
      return { type: 'TIME', meaning: { kind: 'weekday', weekday: Number(day), which: null }, time }
    },
    examples: { 'am [Sonntagabend]': '2020-10-25TEV' },
  },
  {
    name: 'letzter, nächster Wochentag',
    patterns: ['{which} {weekday}', '{same} {weekday}'],
    read: weekday,
    examples: { '[letzten Sonntag]': '2020-10-25', 'am [kommenden Sonntag]': '2020-11-01' },
  },
  {
    name: 'Wochenende',
    patterns: ['{which} Wochenende', 'Wochenende'],
    read: weekend,
    examples: { 'am [Wochenende]': '2020-W43-WE', 'am [nächsten Wochenende]': '2020-W45-WE' },
  },
  {
    name: 'letzte, diese, nächste Woche',
    patterns: ['{which} {unit}', '{same} {unit}'],
    notBefore: /(?:^|[^\p{L}])am[ \u00a0\n]$/iu,
    // "Der vergangenen Tage" is of several; "im vergangenen Jahre" has its "im".
    read: (m, { before }) =>
      (/(?:Tage|Jahre)$/.test(m.text) && !/\bim\s$/i.test(before)) || /^letzter Tag/i.test(m.text) ? null : unit(m),
    examples: {
      '[letzte Woche] kamen sie': '2020-W43',
      'der Lärm [der vergangenen Tage]': 'PXD',
      'im [vergangenen Jahr]': '2019',
      'im [nächsten Monat]': '2020-11',
      'Im Juni 2018 ging er. Im [folgenden Jahr] kam sie': '2018-06 2019',
    },
  },
  {
    name: 'Wochentag einer Woche, von der die Rede ist',
    patterns: ['{weekday} der? {which} Woche', '{which} Woche ,? am? {weekday}'],
    read: (m) => {
      const week: Meaning = { kind: 'unit', unit: 'week', which: pointer(m) ?? 'this' }
      return date({ kind: 'nth', nth: 1, what: m.number('weekday'), of: week })
    },
    examples: {
      'am [Montag vergangener Woche]': '2020-10-19',
      '[Nächste Woche Donnerstag] wird gewählt.': '2020-11-05',
      '[Letzte Woche am Dienstag] brannte es.': '2020-10-20',
    },
  },
  {
    name: 'Vorjahr',
    patterns: ['{unitBefore}'],
    read: (m) => date({ kind: 'unit', unit: grainOf(m.word('unitBefore')), which: 'previous' }),
    examples: { 'mehr als im [Vorjahr]': '2019', 'im [Vormonat]': '2020-09' },
  },
  {
    name: 'im Monat darauf, im Jahr davor',
    patterns: ['{unit} darauf/danach', '{unit} davor/zuvor'],
    before: /(?:^|[^\p{L}])(?:im|in der|das|die|der|den)[ \u00a0\n]$/iu,
    read: (m) => {
      const letter = m.word('unit')
      if (!['W', 'M', 'Y'].includes(letter)) return null
      return date({ kind: 'unit', unit: grainOf(letter), which: m.text.endsWith('vor') ? 'previous' : 'following' })
    },
    examples: {
      'Im Mai 2019 kam sie. Im [Monat darauf] ging sie': '2019-05 2019-06',
      'Im Mai 2019 kam sie. Im [Jahr davor] war er da': '2019-05 2018',
    },
  },
  {
    name: 'Anfang oder Ende des Jahres',
    patterns: ['{yearPart}', 'Anfang/Beginn/Mitte/Ende des {genitive}', 'Anfang/Beginn/Mitte/Ende der Woche'],
    read: (m) => {
      const told = date({
        kind: 'unit',
        unit: grainOf(m.text.endsWith('Woche') ? 'W' : m.word(m.has('yearPart') ? 'yearPart' : 'genitive')),
        which: 'that',
      })
      return { ...told, mod: /ende/i.test(m.text) ? 'END' : /mitte/i.test(m.text) ? 'MID' : 'START' }
    },
    examples: {
      'seit [Jahresbeginn]': '2020',
      'bis [Ende des Monats]': '2020-10',
      '[Anfang der Woche] kam er': '2020-W44',
    },
  },
  {
    name: 'am Tag davor und danach',
    patterns: [
      'nächsten/folgenden/darauffolgenden Tag/Tage',
      'nächsten/folgenden/darauffolgenden {part}',
      'Tag darauf/danach',
      'Tag davor/zuvor',
      'Vortag',
      'tags_darauf',
      'tags_zuvor',
    ],
    read: (m) => fromDayTold(/vor/i.test(m.text) ? -1 : 1)(m),
    examples: {
      'Es begann am 14. Juli 1920. Am [folgenden Tag] regnete es': '1920-07-14 1920-07-15',
      'Es begann am 14. Juli 1920. Am [Tag zuvor] regnete es': '1920-07-14 1920-07-13',
      'Es begann am 14. Juli 1920. Am [nächsten Morgen] regnete es': '1920-07-14 1920-07-15TMO',
    },
  },
  {
    name: 'derselbe Tag',
    patterns: ['{same} Tag/Tage/Tages', '{same} {part}'],
    read: (m) =>
      m.has('part') ? partOfDay(m) : { type: 'DATE', meaning: { kind: 'unit', unit: 'day', which: 'that' } },
    examples: { 'Es begann am 14. Juli 1920. Am [selben Tag] regnete es': '1920-07-14 1920-07-14' },
  },
  {
    name: 'Uhrzeit',
    patterns: [
      '{hour} . {minute} Uhr',
      '{hour} Uhr',
      '{hour} Uhr {minute}',
      '{hourWord} Uhr',
      '{hour} . {minute} Uhr {zone}',
      '{hour} Uhr {zone}',
      '{hour} : {minute}',
      '{hour} Uhr am {weekday}',
      '{hour} . {minute} Uhr am {weekday}',
    ],
    // "38:22 (22:12)" is a score, "2:05 Stunden" a length.
    notBefore: /[\d:.,$£€]$|\d:\d\d? \($/,
    notAfter: /^[:.]?\d|^ (?:\(\d|Stunden|Std|Minuten|Min|h\b|min\b)/,
    read: clock,
    examples: {
      'am 14. Juli 1920 um [14.30 Uhr]': '1920-07-14 1920-07-14T14:30',
      'um [9 Uhr]': '2020-10-27T09:00',
      'um [18 Uhr MEZ]': '2020-10-27T18:00',
    },
  },
  {
    name: 'die erste von zwei Stunden: "9 bis 17 Uhr"',
    patterns: ['{hour}', '{hour} . {minute}'],
    before: /(?:^|[^\p{L}])(?:von|zwischen|ab|um)[ \u00a0]$/iu,
    after: /^[ \u00a0]?(?:bis|und|oder|[-–])[ \u00a0]?\d{1,2}(?:[.:]\d\d)? Uhr/,
    read: clock,
    examples: { 'von [9] bis [17 Uhr]': '2020-10-27T09:00 2020-10-27T17:00' },
  },
  {
    name: 'halb und Viertel',
    patterns: ['halb {hourWord}', 'Viertel nach {hourWord}', 'Viertel vor {hourWord}'],
    read: (m) => {
      const hour = m.number('hourWord')
      if (/nach/.test(m.text)) return clockOfDay(`T${two(hour)}:15`, null)
      return clockOfDay(`T${two((hour + 11) % 12)}:${/vor/.test(m.text) ? 45 : 30}`, null)
    },
    examples: { 'um [halb drei]': '2020-10-27T02:30', 'um [Viertel vor drei]': '2020-10-27T02:45' },
  },
  {
    name: 'Mitternacht und Mittag',
    patterns: ['{noon}'],
    before: /(?:^|[^\p{L}])(?:um|gegen|nach|vor|am|heute|morgen|bis)[ \u00a0\n]$/iu,
    read: partOfDay,
    examples: { 'um [Mitternacht]': '2020-10-27T24:00' },
  },
  {
    name: 'Teil des Tages, von dem die Rede ist',
    patterns: ['{part}'],
    before: /(?:^|[^\p{L}])(?:am|gegen|in der|frühen|späten)[ \u00a0\n]$/iu,
    notAfter: /^[ \u00a0](?:vor|nach|zum|auf|des|der)\b/,
    read: partOfDay,
    examples: { 'Am 14. Juli 1920 regnete es am [Abend].': '1920-07-14 1920-07-14TEV' },
  },
  {
    name: 'jetzt',
    patterns: ['jetzt', 'nun', 'derzeit', 'zurzeit', 'zur_Zeit', 'momentan', 'gegenwärtig', 'heutzutage'],
    read: now,
    examples: { 'Sie ist [derzeit] krank': 'PRESENT_REF' },
  },
  {
    name: 'früher einmal',
    patterns: ['kürzlich', 'neulich', 'jüngst', 'unlängst', 'vor_kurzem', 'in_letzter_Zeit', 'damals'],
    read: past,
    examples: { 'Sie kam [kürzlich]': 'PAST_REF' },
  },
  {
    name: 'in Zukunft',
    patterns: ['demnächst', 'in_Zukunft', 'in_naher_Zukunft', 'künftig'],
    read: future,
    examples: { '[demnächst] wird gebaut': 'FUTURE_REF' },
  },
]
