import { anyOf } from '#domain/time/any-of.ts'
import type { WordClass } from '#domain/time/pattern.ts'

const FEASTS = {
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
  "New Year's": 'new-year',
  "Mother's Day": 'mothers-day',
  "Father's Day": 'fathers-day',
  'Palm Sunday': 'palm-sunday',
  'Ash Wednesday': 'ash-wednesday',
  'Maundy Thursday': 'maundy-thursday',
  'Ascension Day': 'ascension',
  Pentecost: 'pentecost',
  'Whit Monday': 'whit-monday',
  'Corpus Christi': 'corpus-christi',
  "All Saints' Day": 'all-saints',
  'Columbus Day': 'columbus-day',
  'Veterans Day': 'armistice',
  'Remembrance Day': 'armistice',
  "Presidents' Day": 'presidents-day',
  'Bastille Day': 'bastille-day',
  'Groundhog Day': 'groundhog-day',
  "April Fools' Day": 'april-fools',
  'Earth Day': 'earth-day',
  'Election Day': 'election-day',
  'Black Friday': 'black-friday',
  'Cyber Monday': 'cyber-monday',
  Juneteenth: 'juneteenth',
  'Labour Day': 'may-day',
  Xmas: 'christmas',
  'Xmas Eve': 'christmas-eve',
}

/** Those that stand in headlines, all in capitals. */
const IN_CAPITALS = ['CHRISTMAS', 'EASTER', 'THANKSGIVING', 'HALLOWEEN']

const BY_LETTERS = new Map(Object.entries(FEASTS).map(([name, day]) => [letters(name), day]))

function letters(name: string): string {
  return name.toLowerCase().replace(/['’.]/g, '').replace(/\s+/g, ' ')
}

function pieces(name: string): readonly string[] {
  return Array.from(name, (character) => {
    if (character === "'") return "['’]?"
    if (character === '.') return String.raw`\.?`
    if (character === ' ') return String.raw`[ \u00a0\n]`
    const small = character.toLowerCase()
    return small === character ? character : `[${character}${small}]`
  })
}

/** Holidays, also as messages write them: without capitals and apostrophes. One way for all keeps the expression small. */
export const FEAST: WordClass = {
  source: anyOf([...Object.keys(FEASTS).map(pieces), ...IN_CAPITALS]),
  first: Object.keys(FEASTS).map((name) => /^\p{L}+/u.exec(name.toLowerCase())?.[0] ?? name),
  // In small letters it is any election's.
  read: (text) => (text === 'election day' ? null : (BY_LETTERS.get(letters(text)) ?? null)),
}
