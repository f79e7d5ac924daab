import { dayNumber, two } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { whichOf, type Draft, type Rule } from './rule.ts'

const HALVES: Readonly<Record<string, number>> = { am: 0, pm: 12 }

function clock(match: Match): string | null {
  const half = match.has('half') ? HALVES[match.word('half')] : undefined
  const hour = match.number('hour')
  const minute = match.has('minute') ? match.number('minute') : 0
  if (half !== undefined && (hour > 12 || hour === 0)) return null
  return `T${two(half === undefined ? hour : (hour % 12) + half)}:${two(minute)}`
}

function onDay(match: Match): Meaning {
  if (match.has('weekday')) {
    return {
      kind: 'weekday',
      weekday: match.number('weekday'),
      which: match.has('deictic') ? whichOf(match.word('deictic')) : null,
    }
  }
  if (match.has('month') && match.has('year')) {
    const day = dayNumber(match.number('year'), match.number('month'), match.number('dom'))
    return { kind: 'fixed', period: { from: day, to: day, grain: 'day' } }
  }
  if (match.has('month')) {
    return { kind: 'month-day', month: match.number('month'), day: match.number('dom'), year: null }
  }
  if (match.has('today')) {
    const shift = match.number('today')
    return {
      kind: 'shift',
      amount: { count: Math.abs(shift), least: Math.abs(shift), most: Math.abs(shift), unit: 'day' },
      sign: shift < 0 ? -1 : 1,
      from: 'reference',
    }
  }
  return { kind: 'unit', unit: 'day', which: 'that' }
}

function time(match: Match): Draft | null {
  const at = clock(match)
  return at === null ? null : { type: 'TIME', meaning: onDay(match), time: at }
}

export const TIME_RULES: readonly Rule[] = [
  {
    name: 'clock time',
    patterns: [
      '{hour} : {minute}',
      '{hour} : {minute} {zone}',
      '{hour} . {minute} + {half}',
      '{hour} + {half}',
      '{hour} . {minute} + {half} {zone}',
      '{hour} + {half} {zone}',
    ],
    notBefore: /[\d:.,$£€]$/,
    notAfter: /^[:.]?\d/,
    read: time,
    examples: {
      'On 14 July 1920 at [10:35 a.m.] it began': '1920-07-14 1920-07-14T10:35',
      'at [9pm]': '2020-10-27T21:00',
    },
  },
  {
    name: 'clock time of a day',
    patterns: [
      '{hour} + {half} on? {weekday}',
      '{hour} . {minute} + {half} on? {weekday}',
      '{hour} : {minute} on {weekday}',
      '{hour} + {half} {zone} {weekday}',
      '{hour} + {half} {today}',
      '{hour} . {minute} + {half} {today}',
      '{hour} . {minute} + {half} on {month} {dom}',
      '{hour} + {half} {zone} {month} {dom}',
      '{hour} . {minute} + {half} , {month} {dom}',
      '{hour} + {half} {zone} {month} {dom} ,? {year}',
    ],
    notBefore: /[\d:.,$£€]$/,
    read: time,
    examples: {
      'at [9 a.m. Sunday]': '2020-10-25T09:00',
      'at [7pm on Friday] there will be a meeting': '2020-10-30T19:00',
    },
  },
  {
    name: "o'clock",
    patterns: ["{hour} o'clock", "{number} o'clock"],
    read: (m) => {
      const hour = m.number(m.has('hour') ? 'hour' : 'number')
      return hour > 24 ? null : { type: 'TIME', meaning: onDay(m), time: `T${two(hour)}:00` }
    },
    examples: { "at [five o'clock]": '2020-10-27T05:00' },
  },
  {
    name: 'noon and midnight',
    patterns: ['noon', 'midday', 'midnight'],
    read: (m) => ({ type: 'TIME', meaning: onDay(m), time: /midnight/i.test(m.text) ? 'T24:00' : 'T12:00' }),
    examples: { 'at [noon]': '2020-10-27T12:00' },
  },
  {
    name: 'part of the day told',
    patterns: ['the {part}', '{same} {part}'],
    before: /\b(?:in|during|by|late|early|later|through|of)[ \u00a0\n]{1,3}$/i,
    notAfter: /^[ \u00a0](?:of|before|after|sky|shift|bus|club|train|time)\b/,
    read: (m) => ({ type: 'TIME', meaning: { kind: 'unit', unit: 'day', which: 'that' }, time: m.word('part') }),
    examples: { 'On 14 July 1920 it rained in [the morning].': '1920-07-14 1920-07-14TMO' },
  },
  {
    name: 'night of a day',
    patterns: [
      'the night/morning/evening/afternoon of {month} {dom}',
      'the night/morning/evening/afternoon of the? {dom} {month}',
      'the night/morning/evening/afternoon of {month} {dom} ,? {year}',
      'the night/morning/evening/afternoon of the? {dom} {month} ,? {year}',
    ],
    read: (m) => {
      const part = { night: 'TNI', morning: 'TMO', evening: 'TEV', afternoon: 'TAF' }[
        /night|morning|evening|afternoon/.exec(m.text)?.[0] ?? ''
      ]
      return part === undefined ? null : { type: 'TIME', meaning: onDay(m), time: part }
    },
    examples: { 'on [the night of 13 October]': '2020-10-13TNI', 'on [the night of 9 February 1983]': '1983-02-09TNI' },
  },
]
