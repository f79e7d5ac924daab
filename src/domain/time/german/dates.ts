import {
  century,
  dayOf,
  decade,
  half,
  holiday,
  monthDay,
  monthOfYear,
  monthOfYearTold,
  namedMonth,
  namedYear,
  nth,
  quarter,
  season,
  seasonOfYearTold,
  wholeDate,
} from '#domain/time/date-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { decadePeriod, yearPeriod } from '#domain/time/period.ts'
import { date, fixed, type Rule } from '#domain/time/rule.ts'

/** Words that a year or a month follows. */
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:im Jahre?|in den Jahren|[Jj]ahr|in|im|seit|bis|ab|von|um|gegen|nach|vor|und|oder|Anfang|Mitte|Ende|Sommer|Winter|Herbst|zwischen|zum|vom)[ \u00a0\n]$|[(–—-]\s?$/iu

/** A noun right after a number is what it counts. */
const COUNTED =
  /^(?:[.,:/]?\d|[ \u00a0]?%|[ \u00a0](?:Euro|Mark|Dollar|Menschen|Meter|Kilometer|Quadrat|Tonnen|Einwohner|Seiten|Stück|v\. ?Chr)|er\b)/

export const GERMAN_DATES: readonly Rule[] = [
  {
    name: 'ein Tag, den man ohne sein Jahr kennt',
    patterns: ['{famousDom} September'],
    before: /(?:[Aa]nschl[aä]gen?|[Aa]ttentate[ns]?|[Tt]error)[ \u00a0](?:vom|des|am)[ \u00a0]$/u,
    notAfter: /^[ \u00a0]\d/,
    read: (m) => dayOf(2001, 9, m.number('famousDom')),
    examples: { 'seit den Anschlägen vom [11. September]': '2001-09-11' },
  },
  {
    name: 'Tag, Monat und Jahr',
    patterns: [
      '{dom} {month} {year}',
      '{weekday} ,? den/dem? {dom} {month} {year}',
      '{weekday} , {dom} {month} {year}',
    ],
    read: wholeDate,
    examples: {
      'am [3. Mai 2021] in Köln': '2021-05-03',
      'am [Freitag, den 22. März 2013]': '2013-03-22',
    },
  },
  {
    name: 'Tag und Monat',
    patterns: [
      '{dom} {month}',
      '{weekday} ,? den/dem? {dom} {month}',
      '{weekday} , {dom} {month}',
      '{dom} {month} {which} Jahres',
    ],
    read: monthDay,
    examples: { 'am [14. Oktober]': '2020-10-14', 'am [3. Mai letzten Jahres]': '2019-05-03' },
  },
  {
    name: 'Monat und Jahr',
    patterns: ['{month} {year}', '{month} des Jahres {year}'],
    read: monthOfYear,
    examples: { 'im [August 1988]': '1988-08', '[Anfang Mai 2019]': '2019-05' },
  },
  {
    name: 'Monat eines Jahres, von dem die Rede ist',
    patterns: ['{month} des? {which} Jahres', '{month} des? {same} Jahres'],
    read: monthOfYearTold,
    examples: { 'im [Juni vergangenen Jahres]': '2019-06', 'im [Januar des folgenden Jahres]': '2021-01' },
  },
  {
    name: 'Monat',
    patterns: ['{month}', '{which} {month}'],
    before:
      /(?:^|[^\p{L}])(?:im|seit|bis|ab|von|vom|zum|in|und|oder|Anfang|Mitte|Ende|den|der|des|im ganzen)[ \u00a0\n]$/iu,
    notAfter: /^[ \u00a0]\p{Lu}\p{Ll}+(?:[ \u00a0](?:sagt|war|hat)|,)/u,
    read: namedMonth,
    examples: {
      'Im [August] begannen die Streiks': '2020-08',
      '[Anfang Mai]': '2020-05',
      'im [letzten Dezember]': '2019-12',
    },
  },
  {
    name: 'nter Tag, nte Woche, nter Wochentag',
    patterns: [
      '{ordinal} {unit} im {month}',
      '{ordinal} {weekday} im {month}',
      '{ordinal} {weekday} im {month} {year}',
      'letzten {weekday} im {month}',
      'letzten {weekday} im {month} {year}',
      '{ordinal} {weekday} des {genitive}',
      'letzten {weekday} des {genitive}',
      '{butOne} {weekday} im {month} {year}?',
      '{butOne} {weekday} des {genitive}',
    ],
    read: nth,
    examples: {
      'am [ersten Montag im November]': '2020-11-02',
      'am [letzten Sonntag im Mai 2019]': '2019-05-26',
      'am [vorletzten Sonntag im Mai 2019]': '2019-05-19',
      'am [letzten Freitag des Monats]': '2020-10-30',
    },
  },
  {
    name: 'Jahr nach einem Wort, das eines verlangt',
    patterns: ['{year}', 'Jahr/Jahre {year}', '{year} n._Chr.'],
    before: BEFORE_YEAR,
    notAfter: COUNTED,
    read: namedYear,
    examples: {
      'seit [2015] lebt sie hier': '2015',
      'zwischen [1939] und [1945]': '1939 1945',
      'im [Jahr 1998]': '1998',
    },
  },
  {
    name: 'Jahr allein',
    patterns: ['{year}'],
    notBefore: /(?:[$£€#/.,§]|\p{L}-?|(?:Nr|Seite|Ausgabe|rund|etwa|über|fast|Zimmer|Artikel)\.?[ \u00a0])$/iu,
    notAfter: new RegExp(String.raw`${COUNTED.source}|^[ \u00a0]\p{Lu}`, 'u'),
    read: (m) => (m.number('year') >= 1700 && m.number('year') < 2100 ? namedYear(m) : null),
    examples: { '[1999] wurde sie gebaut': '1999' },
  },
  {
    name: 'Jahr vor Christus',
    patterns: ['{eraYear} v._Chr.', '{eraYear} vor_Christus'],
    read: (m) => fixed(yearPeriod(1 - m.number('eraYear'))),
    examples: { 'im Jahr [490 v. Chr.] geschah es': 'BC0490' },
  },
  {
    name: 'Jahr nach Christus, das es sagt',
    patterns: ['{eraYear} n._Chr.', '{eraYear} nach_Christus'],
    read: (m) => fixed(yearPeriod(m.number('eraYear'))),
    examples: { 'im Jahr [70 n. Chr.] fiel sie': '0070' },
  },
  {
    name: 'Jahrzehnt',
    patterns: [
      '{decade} ~ Jahre/Jahren',
      '{shortDecade} ~ Jahre/Jahren',
      '{decadeWord} ~ Jahre/Jahren',
      '{decade}',
      '{decadeWord} - Jahre',
    ],
    article: true,
    read: (m) => (m.has('decadeWord') && !/Jahre/.test(m.text) ? null : decade(m)),
    examples: { 'in [den 1990er Jahren]': '199', '[Mitte der 1990er Jahre]': '199', 'in [den 80er-Jahren]': '198' },
  },
  {
    name: 'Jahrzehnt in einem Wort',
    patterns: ['{wholeDecade}'],
    article: true,
    read: (m) => fixed(decadePeriod(m.number('wholeDecade') + (m.number('wholeDecade') < 100 ? 1900 : 0))),
    examples: { '[Mitte der Neunzigerjahre]': '199', 'in [den 80ern]': '198', 'in [den 1990ern]': '199' },
  },
  {
    name: 'Jahrhundert',
    patterns: ['{ordinal} Jahrhundert/Jahrhunderts'],
    article: true,
    read: century,
    examples: { 'im [19. Jahrhundert]': '18', '[Ende des 18. Jahrhunderts]': '17' },
  },
  {
    name: 'Jahreszeit',
    patterns: [
      '{season} {year}',
      '{season} {turn}',
      '{season} {shortTurn}',
      '{season} des Jahres {year}',
      '{which} {season}',
    ],
    article: true,
    read: season,
    examples: {
      'im [Sommer 2012]': '2012-SU',
      'im [Winter 1944/45]': '1944-WI',
      'im [Winter 44/45]': '1944-WI',
      'im [letzten Herbst]': '2019-FA',
    },
  },
  {
    name: 'Jahreszeit eines Jahres, von dem die Rede ist',
    patterns: ['{season} des? {which} Jahres', '{season} des? {same} Jahres'],
    read: seasonOfYearTold,
    examples: { 'im [Frühjahr dieses Jahres]': '2020-SP' },
  },
  {
    name: 'Jahreszeit allein',
    patterns: ['{season}'],
    before: /(?:^|[^\p{L}])(?:im|seit dem|bis zum|den|Anfang|Ende)[ \u00a0\n]$/iu,
    read: season,
    examples: { 'im [Frühjahr] begann es': '2020-SP' },
  },
  {
    name: 'Quartal',
    patterns: ['{ordinal} Quartal/Quartals', '{ordinal} Quartal/Quartals {year}', '{ordinal} Quartal {which} Jahres'],
    read: quarter,
    examples: { 'im [dritten Quartal]': '2020-Q3', 'im [1. Quartal 2019]': '2019-Q1' },
  },
  {
    name: 'Halbjahr',
    patterns: ['{ordinal} Halbjahr {year}', '{ordinal} Halbjahr {which} Jahres', '{ordinal} Halbjahr'],
    read: half,
    examples: { 'im [ersten Halbjahr 2008]': '2008-H1', 'im [zweiten Halbjahr]': '2020-H2' },
  },
  {
    name: 'das neue Jahr: das, dessen erster Tag am nächsten liegt',
    patterns: ['neuen Jahr/Jahres', 'neue Jahr'],
    before: /(?:^|[^\p{L}])(?:im|ins|vom|zum|des|(?:auf|in|für|bis ins) das)[ \u00a0\n]$/iu,
    read: () => {
      const first: Meaning = { kind: 'holiday', name: 'new-year', which: null, year: null }
      return date({ kind: 'holding', unit: 'year', of: first })
    },
    examples: { 'Im [neuen Jahr] wird gebaut.': '2021' },
  },
  {
    name: 'Feiertag',
    patterns: ['{holiday}', '{holiday} {year}', '{which} {holiday}'],
    read: holiday,
    examples: { 'an [Heiligabend]': '2020-12-24', 'zu [Ostern 2019]': '2019-04-21' },
  },
]
