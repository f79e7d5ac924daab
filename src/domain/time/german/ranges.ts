import { century, dayOf, decade, lastOfYears, namedYear, yearlyDay, yearsOfTurn } from '#domain/time/date-readings.ts'
import { yearPeriod } from '#domain/time/period.ts'
import { fixed, type Draft, type Rule } from '#domain/time/rule.ts'
import { GERMAN_WORDS } from './words.ts'

const MONTHS = GERMAN_WORDS['month']?.source ?? ''
/** "3. bis 5. Mai 2021", "zwischen 3. und 5. Mai": the first day borrows what the second one says. */
const MONTH_AFTER = new RegExp(String.raw`^ ?(?:[-–]|bis(?: zum)?|und) ?\d{1,2}\. (${MONTHS})(?: ([12]\d{3}))?(?!\d)`)

function firstOfTwo(day: number, after: string): Draft | null {
  const [, name = '', written] = MONTH_AFTER.exec(after) ?? []
  const month = GERMAN_WORDS['month']?.read(name)
  if (typeof month !== 'number') return null
  return written === undefined ? yearlyDay(month, day, null) : dayOf(Number(written), month, day)
}

/** "1939–45", "2023/24": the end of a range of years in two figures. */
const SHORT_YEAR_AFTER = /^([-‐‑–/])(?:[12]\d(?=\d\d))?(\d\d)(?![\d/.,:]\d|\d|-\p{L})/u

/** Papers are numbered so. */
const NUMBERED = /(?:[\d/.,§$£€#-]|(?:Nr|Drucksache|Drs|Az|Artikel|Seite|Tel)\.?[ \u00a0])$/

/** The ends of a range that borrow their month, year, decade or century from the other end. */
export const GERMAN_RANGES: readonly Rule[] = [
  {
    name: 'der erste von zwei Tagen',
    patterns: ['{dom}'],
    after: MONTH_AFTER,
    read: (m, { after }) => firstOfTwo(m.number('dom'), after),
    examples: {
      'zwischen [3.] und [5. Mai 2019]': '2019-05-03 2019-05-05',
      'vom [23.] bis [27. Oktober]': '2020-10-23 2020-10-27',
    },
  },
  {
    name: 'das erste Jahr einer Spanne',
    patterns: ['{year}'],
    notBefore: NUMBERED,
    after: SHORT_YEAR_AFTER,
    read: (m, { after }) => {
      const [, link, short] = SHORT_YEAR_AFTER.exec(after) ?? []
      const last = lastOfYears(m.number('year'), Number(short))
      return last === null || (link === '/' && last > m.number('year') + 1) ? null : namedYear(m)
    },
    examples: { 'In den Jahren [1939]–[45] ruhte es.': '1939 1945', 'In der Saison [2023]/[24]': '2023 2024' },
  },
  {
    name: 'das letzte Jahr einer Spanne, in zwei Ziffern',
    patterns: ['{shortYear}'],
    before: /(?<![\d/.,§$£€#-])[12]\d{3}[-‐‑–/]$/,
    notAfter: /^(?:[.,:/-]?\d|[ \u00a0]?%)/,
    read: (m, { before }) => {
      const first = Number(before.slice(-'yyyy-'.length, -1))
      const last = lastOfYears(first, m.number('shortYear'))
      return last === null || (before.endsWith('/') && last > first + 1) ? null : fixed(yearPeriod(last))
    },
    examples: { 'Der Haushalt [2021]/[22]': '2021 2022', 'Drucksache 2020/12': '' },
  },
  {
    name: 'zwei Jahre, die aufeinander folgen, in je zwei Ziffern',
    patterns: ['{shortTurn}'],
    before: /(?:Saison|Spielzeit|Schuljahr|[Ss]emester|Geschäftsjahr|Haushaltsjahr)[ \u00a0]$/,
    notAfter: /^[/.,-]?\d/,
    read: yearsOfTurn,
    examples: { 'In der Saison [23/24] stieg er ab.': '2023/2024' },
  },
  {
    name: 'das letzte von zwei Jahren, die ein Strich trennt',
    patterns: ['{year}'],
    before: /(?<![\d/.,§$£€#-])[12]\d{3}\/$/,
    notAfter: /^[/.,-]?\d/,
    read: (m, { before }) => (m.number('year') === Number(before.slice(-'yyyy/'.length, -1)) + 1 ? namedYear(m) : null),
    examples: { 'In der Saison [2019]/[2020]': '2019 2020' },
  },
  {
    name: 'das erste von zwei Jahrzehnten',
    patterns: ['{decadeWord} -?', '{shortDecade} -?'],
    article: true,
    after: /^[ \u00a0](?:und|bis|oder)[ \u00a0](?:\d0er|\p{L}{4,8}ziger|[Dd]reißiger)[ \u00a0-]?[Jj]ahren?(?!\p{L})/u,
    read: decade,
    examples: {
      'in [den fünfziger] und [sechziger Jahren]': '195 196',
      'in [den Fünfziger-] und [Sechzigerjahren]': '195 196',
    },
  },
  {
    name: 'das erste von zwei Jahrhunderten',
    patterns: ['{ordinal}'],
    article: true,
    after: /^[ \u00a0](?:und|bis|oder)[ \u00a0](?:zum )?\S{2,15}[ \u00a0]Jahrhunderts?(?!\p{L})/u,
    read: century,
    examples: { 'im [16.] und [17. Jahrhundert]': '15 16' },
  },
]
