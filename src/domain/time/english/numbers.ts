import { anyOf, eitherCase } from '#domain/time/any-of.ts'
import type { WordClass } from '#domain/time/pattern.ts'

export const NUMBERS: Readonly<Record<string, number>> = {
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

const eitherOf = (words: readonly string[]) => anyOf(words.map(eitherCase))
const SMALL = eitherOf(Object.keys(NUMBERS))
const LARGE = eitherOf(Object.keys(TENS))
const SPOKEN = `(?:[Aa]|${SMALL}|${LARGE})[ -](?:hundred(?:[ -]thousand)?|thousand)|${LARGE}(?:[- ]${SMALL})?|${SMALL}`

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function readNumber(text: string): number | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  const mixed = /^(\d+)[ -](\d)\/(\d)$/.exec(plain)
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3])
  const fraction = FRACTIONS[plain.slice(-1)]
  if (fraction !== undefined) return Number.parseFloat(plain) + fraction
  // "0430 hours" is no number.
  if (/^0\d/.test(plain)) return null
  if (/^\d/.test(plain)) return Number(plain.replaceAll(/[,+]/g, ''))
  let total = 0
  for (const word of plain.split(/[- ]/)) {
    if (word === 'hundred') total = Math.max(total, 1) * 100
    else if (word === 'thousand') total = Math.max(total, 1) * 1000
    else total += NUMBERS[word] ?? TENS[word] ?? 0
  }
  return total
}

export const number: WordClass = {
  source: String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:[ -]\d/\d)?(?: ?[½¼¾]|\+)?|${SPOKEN}`,
  first: ['#', 'a', ...Object.keys(NUMBERS), ...Object.keys(TENS)],
  figures: true,
  read: readNumber,
}

const TENS_LOWER = anyOf(Object.keys(TENS))
const NUMBERS_LOWER = anyOf(Object.keys(NUMBERS))

export const yearWords: WordClass = {
  source: `(?:[Nn]ineteen|[Ee]ighteen|[Tt]wenty)[ -](?:${TENS_LOWER}(?:[- ]${NUMBERS_LOWER})?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|[Tt]wo thousand(?: and)?(?: ${NUMBERS_LOWER})?`,
  first: ['nineteen', 'eighteen', 'twenty', 'two'],
  read: (text) => {
    const thousand = /^two thousand(?: and)?/i.exec(text)
    if (thousand) return 2000 + (readNumber(text.slice(thousand[0].length).trim()) ?? 0)
    const [century = '', ...rest] = text.toLowerCase().split(/[- ]/)
    return (NUMBERS[century] ?? TENS[century] ?? 0) * 100 + (readNumber(rest.join(' ')) ?? 0)
  },
}

const ORDINAL_WORDS = eitherOf(Object.keys(ORDINALS))
const ORDINAL_FIRST = Object.keys(ORDINALS).map((word) => word.split('-')[0] ?? word)

export const ordinal: WordClass = {
  source: String.raw`\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS}`,
  first: ['#', ...ORDINAL_FIRST],
  read: (text) => ORDINALS[text.toLowerCase().replace(' ', '-')] ?? (Number.parseInt(text, 10) || null),
}

export const ordinalWord: WordClass = {
  source: ORDINAL_WORDS,
  first: ORDINAL_FIRST,
  read: (text) => ORDINALS[text.toLowerCase()] ?? null,
}
