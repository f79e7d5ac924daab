import { words, type WordClass, type WordClasses } from './pattern.ts'
import { dayOf } from './date-readings.ts'
import type { Rule } from './rule.ts'

/** Dates that are figures in every language. */

const form = (source: string): WordClass => ({ source, first: ['#'], read: (text) => text })

/** Two figures of a season, which is seldom told long before it comes, are of the last century from here on. */
const RECENT = 30

export const FORM_WORDS: WordClasses = {
  isoDay: form(String.raw`[12]\d{3}-[01]\d-[0-3]\d`),
  isoTime: form(String.raw`T[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-][01]\d:?[0-5]\d)?`),
  slashed: form(String.raw`[0-3]?\d/[0-3]?\d/(?:[12]\d{3}|\d\d)`),
  slashedShort: form(String.raw`[0-3]?\d/[0-3]?\d`),
  dotted: form(String.raw`[0-3]?\d\.[01]?\d\.(?:[12]\d{3}|\d\d)`),
  /** "1944/45": of two years that follow each other, the first. */
  turn: {
    source: String.raw`[12]\d{3}[-‐‑–/](?:[12]\d{3}|\d\d)`,
    first: ['#'],
    read: (text) => {
      const [first = 0, last = 0] = text.split(/[-‐‑–/]/).map(Number)
      return last === first + 1 || last === (first + 1) % 100 ? first : null
    },
  },
  /** "44/45", of which only the words around say that they are years: the first of them. */
  shortTurn: {
    source: String.raw`['’‘]?\d\d[-‐‑–/]['’‘]?\d\d`,
    first: ['#'],
    read: (text) => {
      const [first = 0, last = 0] = (text.match(/\d\d/g) ?? []).map(Number)
      return last === (first + 1) % 100 ? first + (first < RECENT ? 2000 : 1900) : null
    },
  },
  zone: words({
    UTC: 'UTC',
    GMT: 'GMT',
    BST: 'BST',
    EST: 'EST',
    EDT: 'EDT',
    ET: 'ET',
    CST: 'CST',
    CDT: 'CDT',
    MST: 'MST',
    MDT: 'MDT',
    PST: 'PST',
    PDT: 'PDT',
    PT: 'PT',
    CET: 'CET',
    CEST: 'CEST',
    MEZ: 'CET',
    MESZ: 'CEST',
    EET: 'EET',
    EEST: 'EEST',
    MSK: 'MSK',
    IST: 'IST',
    JST: 'JST',
    AEST: 'AEST',
    AEDT: 'AEDT',
  }),
}

function parts(figures: string): readonly [number, number, number] {
  const [first = 0, second = 0, third = 0] = figures.split(/[-/.]/).map(Number)
  return [first, second, third]
}

/** Two figures of a year are of the last century from here on. */
const LAST_CENTURY = 50

function yearOf(figures: number): number {
  if (figures >= 100) return figures
  return figures + (figures < LAST_CENTURY ? 2000 : 1900)
}

// A longer number, a price, a version or an address is no date.
const NOT_BEFORE = /[\d/.,:$£€#-]$|\b(?:version|v|release)[ .(]{0,2}$/i
const NOT_AFTER = /^[/.,:-]?\d/

export const FORM_RULES: readonly Rule[] = [
  {
    name: 'ISO 8601 day',
    patterns: ['{isoDay}'],
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    read: (m) => dayOf(...parts(m.word('isoDay'))),
    examples: { '[2013-03-22]': '2013-03-22' },
  },
  {
    name: 'ISO 8601 time of a day',
    patterns: ['{isoDay} + {isoTime}'],
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    read: (m) => {
      const day = dayOf(...parts(m.word('isoDay')))
      const [, time = '', zone] = /^(T\d\d:\d\d(?::\d\d)?)[.\d]*(.*)$/.exec(m.word('isoTime')) ?? []
      return day && { ...day, type: 'TIME', time, ...(zone ? { zone: zone === 'Z' ? 'UTC' : zone } : {}) }
    },
    examples: { '[2013-03-22T14:30Z]': '2013-03-22T14:30' },
  },
  {
    name: 'figures between strokes: the whole text says which of them is the day',
    patterns: ['{slashed}'],
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    read: (m) => {
      const [first, second, year] = parts(m.word('slashed'))
      return { type: 'DATE', meaning: { kind: 'figures', first, second, year: yearOf(year) } }
    },
    examples: {
      '[22/03/2013] [04/05/2013]': '2013-03-22 2013-05-04',
      '[03/22/2013] [04/05/2013]': '2013-03-22 2013-04-05',
    },
  },
  {
    name: 'figures between points: the day comes first',
    patterns: ['{dotted}'],
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    read: (m) => {
      const [day, month, year] = parts(m.word('dotted'))
      return dayOf(yearOf(year), month, day)
    },
    examples: { '[22.03.2013]': '2013-03-22', '[2.3.98]': '1998-03-02' },
  },
]
