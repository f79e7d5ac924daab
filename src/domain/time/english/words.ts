import { two } from '#domain/time/calendar.ts'
import { FORM_WORDS } from '#domain/time/forms.ts'
import { words, type WordClass, type WordClasses } from '#domain/time/pattern.ts'
import { FEAST } from './feasts.ts'
import { BARE_WEEKDAYS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './names.ts'
import { number, NUMBERS, ordinal, ordinalWord, yearWords } from './numbers.ts'

/** The words of English that speak of time. Words with a capital here are such only with a capital. */

/** Units by their TIMEX3 letter; `T` before it when it is shorter than a day. */
const UNITS = {
  second: 'TS',
  sec: 'TS',
  minute: 'TM',
  min: 'TM',
  hour: 'TH',
  hr: 'TH',
  day: 'D',
  night: 'N',
  weekend: 'WE',
  wknd: 'WE',
  wkend: 'WE',
  week: 'W',
  wk: 'W',
  fortnight: '2W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  yr: 'Y',
  decade: '10Y',
  century: '100Y',
  millennium: '1000Y',
}

const PLURALS = {
  seconds: 'TS',
  secs: 'TS',
  minutes: 'TM',
  mins: 'TM',
  hours: 'TH',
  hrs: 'TH',
  days: 'D',
  nights: 'N',
  weekends: 'WE',
  weeks: 'W',
  wks: 'W',
  mos: 'M',
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
  figures: !/\p{L}/u.test(source.replaceAll(String.raw`\d`, '')),
  read,
})

const inRange = (low: number, high: number) => (text: string) => {
  const value = Number.parseInt(text, 10)
  return value >= low && value <= high ? value : null
}

export const ENGLISH_WORDS: WordClasses = {
  ...FORM_WORDS,
  month: words(MONTHS),
  verbMonth: words({ march: 3, may: 5 }),
  weekday: words(WEEKDAYS),
  bareWeekday: words(BARE_WEEKDAYS),
  shortWeekday: words({ ...WEEKDAYS, ...SHORT_WEEKDAYS, ...BARE_WEEKDAYS }),
  weekdays: words({ mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 }),
  unit: words(UNITS),
  units: words(PLURALS),
  anyUnit: words({ ...UNITS, ...PLURALS }),
  number,
  /** After a length: where it is counted from, and to which side. */
  shiftWord: words({
    ago: 'ago',
    'ago today': 'ago today',
    back: 'back',
    'from now': 'from now',
    hence: 'from now',
    'from today': 'from today',
    later: 'later',
    afterwards: 'later',
    afterward: 'later',
    thereafter: 'later',
    'after that': 'later',
    'after this': 'later',
    after: 'after',
    on: 'after',
    earlier: 'earlier',
    previously: 'earlier',
    'before that': 'earlier',
    before: 'before',
    prior: 'before',
  }),
  /** The rest of a length after its larger unit: "and six months". */
  shorter: {
    source: String.raw`(?:and )?(?:\d{1,2}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:month|week|day|hour|hr|minute|min|second|sec)s?(?:,? (?:and )?\d{1,2}(?:\.\d+)? (?:second|sec)s?)?`,
    first: ['#', 'and', ...Object.keys(NUMBERS)],
    read: (text) => text,
  },
  ordinal,
  /** Which of several: "first", or "last" for −1. */
  nth: {
    source: `${ordinal.source}|[Ll]ast|[Ff]inal`,
    first: [...ordinal.first, 'last', 'final'],
    read: (text) => (/^(?:last|final)$/i.test(text) ? -1 : ordinal.read(text)),
  },
  unitOrWeekday: words({ ...UNITS, ...WEEKDAYS }),
  dom: digits(String.raw`\d{1,2}(?:st|nd|rd|th)?`, inRange(1, 31)),
  domth: digits(String.raw`\d{1,2}(?:st|nd|rd|th)`, inRange(1, 31)),
  domWord: ordinalWord,
  year: digits(String.raw`[12]\d{3}`, inRange(1000, 2199)),
  shortYear: digits(String.raw`\d\d`, inRange(0, 99)),
  eraYear: digits(String.raw`\d{1,2},\d{3}|\d{1,4}`, (text) => inRange(1, 99_999)(text.replace(',', ''))),
  eraDecade: digits(String.raw`\d{2,3}0s`, (text) => Number.parseInt(text, 10)),
  yearWords,
  clock4: {
    source: String.raw`(?:[01]\d|2[0-3])[0-5]\d`,
    first: ['#'],
    read: (text) => `T${text.slice(0, 2)}:${text.slice(2)}`,
  },
  hourWord: words(Object.fromEntries(Object.entries(NUMBERS).filter(([, hour]) => hour <= 12))),
  famousDay: words({ '9/11': 11 }),
  famousDom: words({ '11': 11, '11th': 11 }),
  whole: words({ month: 'M', year: 'Y', quarter: 'Q', decade: '10Y', century: '100Y' }),
  yearQuarter: {
    source: String.raw`Q[1-4]|[1-4]Q`,
    first: ['q', '#'],
    read: (text) => Number(/\d/.exec(text)?.[0]),
  },
  yearHalf: {
    source: String.raw`H[12]|[12]H`,
    first: ['h', '#'],
    read: (text) => Number(/\d/.exec(text)?.[0]),
  },
  noon: words({ noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }),
  hour: digits(String.raw`\d{1,2}`, inRange(0, 24)),
  minute: digits(String.raw`[0-5]\d`, inRange(0, 59)),
  /** "9 a.m.", "9:30pm", "9.30 in the evening" */
  clockTime: {
    source: String.raw`\d{1,2}(?:[:.][0-5]\d)?[ \u00a0\n]?(?:[aApP]\.[mM]\.?|[aApP][mM]|in the (?:morning|evening))`,
    first: ['#'],
    read: (text) => {
      const [, hour = '', minute = '00', half = ''] = /^(\d+)(?:[:.](\d\d))?\s?(.*)$/s.exec(text) ?? []
      if (Number(hour) > 12 || Number(hour) === 0) return null
      return `T${two((Number(hour) % 12) + (/^p|evening$/i.test(half) ? 12 : 0))}:${minute}`
    },
  },
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
    nxt: 'next',
    coming: 'next',
    'this coming': 'next',
    'this past': 'last',
    current: 'this',
    previous: 'previous',
    preceding: 'previous',
    prior: 'previous',
    following: 'following',
  }),
  deictic: words({ last: 'last', this: 'this', next: 'next', nxt: 'next', 'this coming': 'next', 'this past': 'last' }),
  same: words({ that: 'that', 'that same': 'that', 'the same': 'that', 'that very': 'that', 'the very same': 'that' }),
  part: words({
    morning: 'TMO',
    afternoon: 'TAF',
    evening: 'TEV',
    night: 'TNI',
    nite: 'TNI',
    arvo: 'TAF',
    dawn: 'TMO',
    daybreak: 'TMO',
    sunrise: 'TMO',
    dusk: 'TEV',
    sunset: 'TEV',
    nightfall: 'TEV',
    'mid-morning': 'TMO',
    'mid-afternoon': 'TAF',
    noon: 'T12:00',
    midnight: 'T24:00',
    midday: 'T12:00',
  }),
  parts: words({ mornings: 'TMO', afternoons: 'TAF', evenings: 'TEV', nights: 'TNI', nites: 'TNI' }),
  today: words({
    today: 0,
    yesterday: -1,
    tomorrow: 1,
    '2day': 0,
    tday: 0,
    yday: -1,
    tmrw: 1,
    tmr: 1,
    tmw: 1,
    tomoz: 1,
    tomorow: 1,
    tommorow: 1,
    tommorrow: 1,
    '2morrow': 1,
    '2moro': 1,
    '2mrw': 1,
  }),
  tonight: words({ tonight: 0, tonite: 0, '2night': 0, '2nite': 0, '2nyt': 0, tnite: 0 }),
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
  /** What stands between a number and its unit and leaves both as they are. */
  manner: words(
    Object.fromEntries(
      'more full straight consecutive successive solid whole additional extra further long short working business trading calendar school bloody brutal chaotic dark difficult dramatic exciting frantic glorious grueling gruelling hard hectic intense miserable terrible tense tough tumultuous turbulent wonderful'
        .split(' ')
        .map((word) => [word, word]),
    ),
  ),
  late: words({ early: 'START', earlier: 'BEFORE', late: 'END', later: 'AFTER', mid: 'MID' }),
  holiday: FEAST,
}
