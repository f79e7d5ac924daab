import { formatEdtf, parseEdtf } from '#domain/time/edtf.ts'
import { findTimexes } from '#domain/time/find-timexes.ts'
import type { Reference } from '#domain/time/timex.ts'
import { readClock } from './read-clock.ts'
import { formatStatedDate, parseStatedDate } from './stated-date.ts'
import { yearAsEdtf } from './year-as-edtf.ts'

const ABOUT = /^(?:about|around|circa|roughly|approximately|ca?\.)\s+|\s+or so$/i
const UNCERTAIN = /^perhaps\s+/i
const SINCE = /^since\s+/i
const UNTIL = /^until\s+/i
const BETWEEN = /^(?:from|between)\s+/i
const BEFORE = /^(?:on|in|during)\s+/i
const LINK = /^(?:\s*[-‐‑–—/]\s*|\s+(?:to|until|till|and|through)\s+)$/i
const LINKS = /\s*[-‐‑–—]\s*|\s+(?:to|until|till|and|through)\s+/i
const YEAR = /\s(\d{3,4}(?:\s*BCE?)?)$/i

type Reading = { readonly reference: Reference | null; readonly language: string }

/**
 * A date as people write one, as `parseStatedDate` reads it: "25 October 2020", "May–August 2020", "about 490 BC",
 * "since 1990", "last Sunday", "26 October 2020, 8:30". Null when it is no date, or more than one.
 */
export function readDate(written: string, reading: Reading): string | null {
  const text = written.trim()
  const stated = parseStatedDate(text)
  if (stated?.hours) return formatStatedDate(stated)
  const whole = readDays(text, reading)
  const clock = whole === null ? readClock(text) : null
  const day = clock && readDays(clock.date, reading)
  // Hours are of one day, and it is known which.
  if (!clock || day === null || !/^-?\d{4}-\d\d-\d\d$/.test(day)) return whole
  const date = formatStatedDate({ edtf: day, hours: clock.hours })
  return parseStatedDate(date) && date
}

function readDays(written: string, { reference, language }: Reading): string | null {
  const text = written.replace(/\s*\(week \d+\)$/, '')
  const edtf = yearAsEdtf(text)
  if (parseEdtf(edtf)) return edtf
  const [uncertain, sure] = without(text, UNCERTAIN)
  const [approximate, plain] = without(sure, ABOUT)
  const [since, from] = without(plain, SINCE)
  const [until, to] = without(from, UNTIL)
  // The screen speaks English, whatever the text does.
  const read = (words: string) => spanIn(words, reference, language) ?? spanIn(words, reference, 'en')
  const days = read(to)
  if (!days) return null
  if (since) return formatEdtf({ earliest: days.earliest, latest: null })
  if (until) return formatEdtf({ earliest: null, latest: days.latest })
  return formatEdtf(days, { approximate, uncertain })
}

type Days = { readonly earliest: string; readonly latest: string }

function spanIn(words: string, reference: Reference | null, language: string): Days | null {
  const one = (text: string): readonly (Days & { readonly start: number; readonly end: number })[] =>
    findTimexes(text, { reference, language }).flatMap(({ at, interval }) =>
      interval?.earliest && interval.latest
        ? [{ earliest: interval.earliest, latest: interval.latest, start: at.start, end: at.end }]
        : [],
    )
  const [, text] = without(words, BETWEEN)
  const [, alone] = without(text, BEFORE)
  const [first, second, third] = one(alone)
  if (first && !second && first.start === 0 && first.end === alone.length) return first
  if (first && second && !third && first.start === 0 && second.end === alone.length)
    return LINK.test(alone.slice(first.end, second.start)) ? joined(first, second) : null
  // "May–August 2020": the year at the end is meant for both.
  const [left, right, more] = alone.split(LINKS)
  const year = right && YEAR.exec(right)?.[1]
  if (!left || !right || more !== undefined || !year || YEAR.test(left)) return null
  const [start, end] = [one(`${left} ${year}`), one(right)]
  const whole = start[0]?.end === left.length + 1 + year.length && end[0]?.end === right.length
  return whole && start[0] && end[0] ? joined(start[0], end[0]) : null
}

function joined(first: Days, second: Days): Days | null {
  const days = { earliest: first.earliest, latest: second.latest }
  return parseEdtf(`${days.earliest}/${days.latest}`) && days
}

function without(text: string, words: RegExp): readonly [boolean, string] {
  const rest = text.replace(words, '').trim()
  return [rest !== text, rest]
}

/** The same days, marked as about right or not; the words as they stand when they are no EDTF. */
export function approximately(edtf: string, about: boolean): string {
  const parsed = parseEdtf(edtf)
  if (!parsed || parsed.approximate === about) return edtf
  return formatEdtf(parsed, { approximate: about, uncertain: parsed.uncertain }) ?? edtf
}
