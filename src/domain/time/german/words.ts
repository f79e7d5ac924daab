import { FORM_WORDS } from '#domain/time/forms.ts'
import { words, type WordClass, type WordClasses } from '#domain/time/pattern.ts'
import { MONTHS, PLURALS, UNITS, WEEKDAYS } from './names.ts'
import { inflected, NUMBERS, ORDINALS, SMALL } from './numbers.ts'

/** The words of German that speak of time. Words with a capital here are such only with a capital. */

const digits = (source: string, low: number, high: number): WordClass => ({
  source,
  first: ['#'],
  figures: !/\p{L}/u.test(source.replaceAll(String.raw`\d`, '')),
  read: (text) => {
    const value = Number.parseInt(text, 10)
    return value >= low && value <= high ? value : null
  },
})

/** Lower case only: "Morgen" with a capital is the morning. */
const lower = (meanings: Readonly<Record<string, number>>): WordClass => ({
  source: Object.keys(meanings).join('|'),
  first: Object.keys(meanings),
  single: true,
  read: (text) => meanings[text] ?? null,
})

const PART_ENDINGS = {
  morgen: 'TMO',
  vormittag: 'TMO',
  mittag: 'T12:00',
  nachmittag: 'TAF',
  abend: 'TEV',
  nacht: 'TNI',
}

const LASTING = inflected({ jährig: 'Y', monatig: 'M', wöchig: 'W', tägig: 'D', stündig: 'TH', minütig: 'TM' })

/** Two words grown together, "Sonntagabend", "dreitägiger"; read as `7 TEV`, `3 D`. */
function grown(heads: Readonly<Record<string, number>>, tails: Readonly<Record<string, string>>): WordClass {
  return words(
    Object.fromEntries(
      Object.entries(heads).flatMap(([head, value]) =>
        Object.entries(tails).map(([tail, meaning]) => [head + tail, `${value} ${meaning}`]),
      ),
    ),
  )
}

const DECADES = {
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
}

const DECADES_WHOLE = words(
  Object.fromEntries(
    Object.entries(DECADES).flatMap(([name, years]) => ['jahre', 'jahren', 'n'].map((end) => [name + end, years])),
  ),
)

const named = words(NUMBERS)
const ordinalWord = words(ORDINALS)

export const GERMAN_WORDS: WordClasses = {
  ...FORM_WORDS,
  month: words(MONTHS),
  weekday: words(WEEKDAYS),
  weekdayOf: words(Object.fromEntries(Object.entries(WEEKDAYS).map(([name, day]) => [`${name}s`, day]))),
  weekdays: lower({
    montags: 1,
    dienstags: 2,
    mittwochs: 3,
    donnerstags: 4,
    freitags: 5,
    samstags: 6,
    sonnabends: 6,
    sonntags: 7,
  }),
  unit: words(UNITS),
  units: words(PLURALS),
  number: {
    source: String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?|${named.source}`,
    first: ['#', ...named.first],
    single: true,
    figures: true,
    read: (text) => (/^\d/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : named.read(text)),
  },
  article: words({ ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1 }),
  ordinal: {
    source: String.raw`\d{1,2}\.|${ordinalWord.source}`,
    first: ['#', ...ordinalWord.first],
    single: true,
    figures: true,
    read: (text) => (/^\d/.test(text) ? Number.parseInt(text, 10) : ordinalWord.read(text)),
  },
  dom: digits(String.raw`\d{1,2}\.`, 1, 31),
  famousDom: digits(String.raw`11\.`, 11, 11),
  year: digits(String.raw`[12]\d{3}`, 1000, 2199),
  /** Before a length that is not meant exactly. */
  nearly: words({
    gut: 'MORE_THAN',
    'mehr als': 'MORE_THAN',
    über: 'MORE_THAN',
    knapp: 'LESS_THAN',
    fast: 'LESS_THAN',
    beinahe: 'LESS_THAN',
    'weniger als': 'LESS_THAN',
    rund: 'APPROX',
    etwa: 'APPROX',
    ungefähr: 'APPROX',
    genau: '',
    'ziemlich genau': '',
  }),
  shortYear: digits(String.raw`\d\d`, 0, 99),
  eraYear: digits(String.raw`\d{1,4}`, 1, 9999),
  decade: digits(String.raw`[12]\d\d0er`, 1000, 2199),
  shortDecade: digits(String.raw`[1-9]0er`, 10, 90),
  decadeWord: words(DECADES),
  /** "Neunzigerjahre", "den Neunzigern", "den 90ern" */
  wholeDecade: {
    source: String.raw`(?:[12]\d)?[1-9]0er(?:n|jahren?)|[12]\d00er(?:n|jahren?)|${DECADES_WHOLE.source}`,
    first: ['#', ...DECADES_WHOLE.first],
    single: true,
    read: (text) => (/^\d/.test(text) ? Number.parseInt(text, 10) : DECADES_WHOLE.read(text)),
  },
  season: words({
    Frühling: 1,
    Frühlings: 1,
    Frühjahr: 1,
    Frühjahrs: 1,
    Sommer: 2,
    Sommers: 2,
    Herbst: 3,
    Herbstes: 3,
    Winter: 4,
    Winters: 4,
    Spätsommer: 2,
    Frühsommer: 2,
    Hochsommer: 2,
    Spätherbst: 3,
    Frühherbst: 3,
    Spätwinter: 4,
  }),
  which: words(
    inflected({
      letzt: 'last',
      vergangen: 'last',
      vorig: 'last',
      dies: 'this',
      laufend: 'this',
      nächst: 'next',
      kommend: 'next',
      vorangegangen: 'previous',
      vorherig: 'previous',
      folgend: 'following',
      darauffolgend: 'following',
    }),
  ),
  /** One further than `which`: by its sign. */
  butOne: words(inflected({ übernächst: 1, vorletzt: -1 })),
  same: words({ ...inflected({ jen: 'that', selb: 'that', gleich: 'that' }), desselben: 'that', derselben: 'that' }),
  today: lower({
    heute: 0,
    Heute: 0,
    gestern: -1,
    Gestern: -1,
    vorgestern: -2,
    Vorgestern: -2,
    morgen: 1,
    übermorgen: 2,
    Übermorgen: 2,
  }),
  part: words({
    Morgen: 'TMO',
    Vormittag: 'TMO',
    Mittag: 'T12:00',
    Nachmittag: 'TAF',
    Abend: 'TEV',
    Nacht: 'TNI',
    früh: 'TMO',
  }),
  weekdayPart: grown(WEEKDAYS, PART_ENDINGS),
  noon: words({ Mitternacht: 'T24:00', Mittag: 'T12:00', mittags: 'T12:00' }),
  hour: digits(String.raw`\d{1,2}`, 0, 24),
  minute: digits(String.raw`[0-5]\d`, 0, 59),
  hourWord: words({ ein: 1, eins: 1, ...SMALL }),
  few: words({
    'ein paar': 'few',
    wenige: 'few',
    wenigen: 'few',
    einige: 'several',
    einigen: 'several',
    mehrere: 'several',
    mehreren: 'several',
    etliche: 'several',
    etlichen: 'several',
    viele: 'many',
    vielen: 'many',
  }),
  halves: words({ anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5 }),
  /** What stands between a number and its unit and leaves both as they are. */
  manner: words(
    Object.fromEntries(
      Object.keys(inflected({ weiter: 0, lang: 0, voll: 0, ganz: 0, blutig: 0, schwer: 0, hart: 0, bang: 0 })).map(
        (word) => [word, word],
      ),
    ),
  ),
  yearPart: words({
    Jahresbeginn: 'Y',
    Jahresanfang: 'Y',
    Jahresmitte: 'Y',
    Jahresende: 'Y',
    Monatsbeginn: 'M',
    Monatsanfang: 'M',
    Monatsende: 'M',
  }),
  unitBefore: words({ Vorjahr: 'Y', Vorjahres: 'Y', Vorjahrs: 'Y', Vormonat: 'M', Vormonats: 'M', Vorwoche: 'W' }),
  genitive: words({ Jahres: 'Y', Monats: 'M' }),
  lasting: words(LASTING),
  lastingWord: grown({ ein: 1, ...SMALL, mehr: 0 }, LASTING),
  holiday: words({
    Neujahr: 'new-year',
    Neujahrstag: 'new-year',
    Heiligabend: 'christmas-eve',
    Weihnachten: 'christmas',
    Silvester: 'new-years-eve',
    Karfreitag: 'good-friday',
    Ostern: 'easter',
    Ostersonntag: 'easter',
    Ostermontag: 'easter-monday',
    'Tag der Arbeit': 'may-day',
    'Christi Himmelfahrt': 'ascension',
    Pfingsten: 'pentecost',
    Pfingstmontag: 'whit-monday',
    Fronleichnam: 'corpus-christi',
    'Tag der Deutschen Einheit': 'german-unity',
    Reformationstag: 'reformation',
    Allerheiligen: 'all-saints',
    Muttertag: 'mothers-day',
    Aschermittwoch: 'ash-wednesday',
    'Black Friday': 'black-friday',
    'Cyber Monday': 'cyber-monday',
  }),
}
