import { FORM_WORDS } from '#domain/time/forms.ts'
import { words, type WordClass, type WordClasses } from '#domain/time/pattern.ts'

/** The words of English that speak of time. Words with a capital here are such only with a capital. */

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

/** In messages people write without capitals; "may", "march" and "august" are other words then. */
const MONTHS = {
  january: 1,
  february: 2,
  april: 4,
  june: 6,
  july: 7,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  January: 1,
  February: 2,
  March: 3,
  April: 4,
  May: 5,
  June: 6,
  July: 7,
  August: 8,
  September: 9,
  October: 10,
  November: 11,
  December: 12,
  'Jan.': 1,
  'Feb.': 2,
  'Mar.': 3,
  'Apr.': 4,
  'Jun.': 6,
  'Jul.': 7,
  'Aug.': 8,
  'Sept.': 9,
  'Sep.': 9,
  'Oct.': 10,
  'Nov.': 11,
  'Dec.': 12,
  Jan: 1,
  Feb: 2,
  Apr: 4,
  Aug: 8,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
}

const WEEKDAYS = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
  Sunday: 7,
}

const SHORT_WEEKDAYS = {
  'Mon.': 1,
  'Tue.': 2,
  'Tues.': 2,
  'Wed.': 3,
  'Thu.': 4,
  'Thurs.': 4,
  'Fri.': 5,
  'Sat.': 6,
  'Sun.': 7,
}

/** Units by their TIMEX3 letter; `T` before it when it is shorter than a day. */
const UNITS = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'N',
  weekend: 'WE',
  week: 'W',
  fortnight: '2W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: '10Y',
  century: '100Y',
  millennium: '1000Y',
}

const PLURALS = {
  seconds: 'TS',
  minutes: 'TM',
  hours: 'TH',
  hrs: 'TH',
  days: 'D',
  nights: 'N',
  weekends: 'WE',
  weeks: 'W',
  fortnights: '2W',
  months: 'M',
  quarters: 'Q',
  years: 'Y',
  yrs: 'Y',
  decades: '10Y',
  centuries: '100Y',
  millennia: '1000Y',
}

const digits = (source: string, read: (text: string) => number | string | null): WordClass => ({
  source,
  first: ['#'],
  read,
})

const inRange = (low: number, high: number) => (text: string) => {
  const value = Number.parseInt(text, 10)
  return value >= low && value <= high ? value : null
}

const SMALL = Object.keys(NUMBERS).join('|')
const LARGE = Object.keys(TENS).join('|')
const SPOKEN = `(?:[Aa]|${SMALL}|${LARGE})[ -]hundred(?:[ -]thousand)?|(?:${LARGE})(?:[- ](?:${SMALL}))?|${SMALL}`
const initialCapital = (source: string) =>
  source.replace(
    /(^|\(\?:|\|)([a-z])/g,
    (_, before: string, initial: string) => `${before}[${initial}${initial.toUpperCase()}]`,
  )

function readNumber(text: string): number | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  const mixed = /^(\d+) (\d)\/(\d)$/.exec(plain)
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3])
  if (/^\d/.test(plain)) return Number(plain.replaceAll(',', ''))
  let total = 0
  for (const word of plain.split(/[- ]/)) {
    if (word === 'hundred') total = Math.max(total, 1) * 100
    else if (word === 'thousand') total *= 1000
    else total += NUMBERS[word] ?? TENS[word] ?? 0
  }
  return total
}

const number: WordClass = {
  source: String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: \d/\d)?|${initialCapital(SPOKEN)}`,
  first: ['#', 'a', ...Object.keys(NUMBERS), ...Object.keys(TENS)],
  read: readNumber,
}

const yearWords: WordClass = {
  source: `(?:[Nn]ineteen|[Ee]ighteen|[Tt]wenty)[ -](?:(?:${LARGE})(?:[- ](?:${SMALL}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`,
  first: ['nineteen', 'eighteen', 'twenty'],
  read: (text) => {
    const [century = '', ...rest] = text.toLowerCase().split(/[- ]/)
    return (NUMBERS[century] ?? TENS[century] ?? 0) * 100 + (readNumber(rest.join(' ')) ?? 0)
  },
}

export const ENGLISH_WORDS: WordClasses = {
  ...FORM_WORDS,
  month: words(MONTHS),
  weekday: words(WEEKDAYS),
  shortWeekday: words({ ...WEEKDAYS, ...SHORT_WEEKDAYS }),
  weekdays: words({ Mondays: 1, Tuesdays: 2, Wednesdays: 3, Thursdays: 4, Fridays: 5, Saturdays: 6, Sundays: 7 }),
  unit: words(UNITS),
  units: words(PLURALS),
  anyUnit: words({ ...UNITS, ...PLURALS }),
  number,
  ordinal: {
    source: String.raw`\d{1,3}(?:st|nd|rd|th)|${initialCapital(
      Object.keys(ORDINALS)
        .toSorted((a, b) => b.length - a.length)
        .join('|'),
    )}`,
    first: ['#', ...Object.keys(ORDINALS).map((word) => word.split('-')[0] ?? word)],
    read: (text) => ORDINALS[text.toLowerCase().replace(' ', '-')] ?? (Number.parseInt(text, 10) || null),
  },
  dom: digits(String.raw`\d{1,2}(?:st|nd|rd|th)?`, inRange(1, 31)),
  domWord: {
    source: initialCapital(
      Object.keys(ORDINALS)
        .toSorted((a, b) => b.length - a.length)
        .join('|'),
    ),
    first: Object.keys(ORDINALS).map((word) => word.split('-')[0] ?? word),
    read: (text) => ORDINALS[text.toLowerCase()] ?? null,
  },
  year: digits(String.raw`[12]\d{3}`, inRange(1000, 2199)),
  shortYear: digits(String.raw`\d\d`, inRange(0, 99)),
  eraYear: digits(String.raw`\d{1,4}`, inRange(1, 9999)),
  eraDecade: digits(String.raw`\d{2,3}0s`, (text) => Number.parseInt(text, 10)),
  yearWords,
  hourWord: words({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  }),
  noon: words({ noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }),
  hour: digits(String.raw`\d{1,2}`, inRange(0, 24)),
  minute: digits(String.raw`[0-5]\d`, inRange(0, 59)),
  half: words({
    'a.m.': 'am',
    'p.m.': 'pm',
    am: 'am',
    pm: 'pm',
    AM: 'am',
    PM: 'pm',
    'a.m': 'am',
    'p.m': 'pm',
    'in the morning': 'am',
    'in the evening': 'pm',
  }),
  decade: digits(String.raw`[12]\d\d0['’]?s`, (text) => Number.parseInt(text, 10)),
  shortDecade: digits(String.raw`[1-9]0['’]?s`, (text) => Number.parseInt(text, 10)),
  decadeWord: words({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
  season: words({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }),
  which: words({
    last: 'last',
    past: 'last',
    this: 'this',
    next: 'next',
    coming: 'next',
    'this coming': 'next',
    'this past': 'last',
    current: 'this',
    previous: 'previous',
    preceding: 'previous',
    following: 'following',
  }),
  deictic: words({ last: 'last', this: 'this', next: 'next', 'this coming': 'next', 'this past': 'last' }),
  same: words({ that: 'that', 'that same': 'that', 'the same': 'that', 'that very': 'that', 'the very same': 'that' }),
  part: words({
    morning: 'TMO',
    afternoon: 'TAF',
    evening: 'TEV',
    night: 'TNI',
    'mid-morning': 'TMO',
    'mid-afternoon': 'TAF',
    noon: 'T12:00',
    midnight: 'T24:00',
    midday: 'T12:00',
  }),
  parts: words({ mornings: 'TMO', afternoons: 'TAF', evenings: 'TEV', nights: 'TNI' }),
  today: words({ today: 0, yesterday: -1, tomorrow: 1, tmrw: 1, tmr: 1, tomoz: 1, '2morrow': 1, '2day': 0, yday: -1 }),
  few: words({
    'a few': 'few',
    few: 'few',
    several: 'several',
    some: 'some',
    many: 'many',
    'a couple of': 'couple',
    'a couple': 'couple',
    'a number of': 'several',
  }),
  article: words({ a: 1, an: 1 }),
  late: words({ early: 'START', earlier: 'BEFORE', late: 'END', later: 'AFTER', mid: 'MID' }),
  holiday: words({
    Christmas: 'christmas',
    'Christmas Day': 'christmas',
    'Christmas Eve': 'christmas-eve',
    'Boxing Day': 'boxing-day',
    "New Year's Day": 'new-year',
    "New Year's Eve": 'new-years-eve',
    Thanksgiving: 'thanksgiving',
    'Thanksgiving Day': 'thanksgiving',
    Halloween: 'halloween',
    'Easter Sunday': 'easter',
    Easter: 'easter',
    'Good Friday': 'good-friday',
    'Easter Monday': 'easter-monday',
    'Independence Day': 'independence-day',
    'May Day': 'may-day',
    'Labor Day': 'labor-day',
    'Memorial Day': 'memorial-day',
    "Valentine's Day": 'valentine',
    "St. Patrick's Day": 'patrick',
    'Armistice Day': 'armistice',
    'Martin Luther King Day': 'king-day',
  }),
}
