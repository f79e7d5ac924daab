import type { Match } from './pattern.ts'
import type { Period } from './calendar.ts'
import type { Amount, Meaning, Reach, Which } from './meaning.ts'
import type { Granularity, Timex, TimexType } from './timex.ts'

/** Two figures of which the text as a whole says which is the day. */
export type Figures = {
  readonly kind: 'figures'
  readonly first: number
  readonly second: number
  readonly year: number | null
}

/** What a rule makes of its words. */
export type Draft = {
  readonly type: TimexType
  readonly meaning: Meaning | Figures
  readonly mod?: Timex['mod']
  readonly time?: string
  readonly zone?: string
  /** True when the words leave open which of two days is meant: "overnight Saturday". */
  readonly unsure?: boolean
}

/** A little of the text on either side of the words. */
export type Around = { readonly before: string; readonly after: string }

/**
 * One way to speak of time. The examples are tests: the expression in brackets, and its value
 * when it is written on Tuesday 27 October 2020.
 */
export type Rule = {
  readonly name: string
  readonly patterns: readonly string[]
  readonly read: (match: Match, around: Around) => Draft | null
  /** What must, and what must not, stand directly before or after. */
  readonly before?: RegExp
  readonly notBefore?: RegExp
  readonly after?: RegExp
  readonly notAfter?: RegExp
  /** True when a "the" before it belongs to it. */
  readonly article?: boolean
  readonly examples: Readonly<Record<string, string>>
}

const WHICHES: Readonly<Record<string, Which>> = {
  last: 'last',
  this: 'this',
  next: 'next',
  previous: 'previous',
  that: 'that',
  following: 'following',
}

export function whichOf(word: string): Which {
  const which = WHICHES[word]
  if (!which) throw new RangeError(`No such direction: ${word}`)
  return which
}

/** `{same}`, `{deictic}` or `{which}`: where a word points. */
export function pointer(match: Match): Which | null {
  for (const name of ['same', 'deictic', 'which']) if (match.has(name)) return whichOf(match.word(name))
  return null
}

/** `{part}` of a day, or `{parts}` of its kind */
export function partIn(match: Match): string | null {
  const name = ['part', 'parts'].find((one) => match.has(one))
  return name === undefined ? null : match.word(name)
}

/** The grain of a unit's TIMEX3 letter; a millennium is told in centuries. */
const GRAIN_OF: Readonly<Record<string, Granularity>> = {
  TS: 'minute',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  N: 'day',
  WE: 'day',
  W: 'week',
  '2W': 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  '10Y': 'decade',
  '100Y': 'century',
  '1000Y': 'century',
}

/** How many are meant by words that do not say how many. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  couple: [2, 2],
  few: [2, 5],
  several: [3, 7],
  some: [1, 9],
  many: [5, 30],
  bare: [2, 9],
}

const FACTOR: Readonly<Record<string, number>> = { '2W': 2, '1000Y': 10 }

export function grainOf(unit: string): Granularity {
  return GRAIN_OF[unit] ?? 'day'
}

export function exactly(count: number, unit: string): Amount {
  const total = count * (FACTOR[unit] ?? 1)
  return { count: total, least: total, most: total, unit: grainOf(unit) }
}

export function vaguely(words: string, unit: string): Amount {
  const [least, most] = VAGUE[words] ?? [2, 9]
  const factor = FACTOR[unit] ?? 1
  return {
    count: words === 'couple' ? 2 * factor : null,
    least: least * factor,
    most: most * factor,
    unit: grainOf(unit),
  }
}

/** The TIMEX3 length: `P3D`, `PT24H`, `P10Y`, `PXW`, `P2Y6M`. */
export function lengthValue(count: number | null, unit: string): string {
  const [, number = '', letter = 'D'] = /^(\d*)(T?[A-Z]+)$/.exec(unit) ?? []
  const plain = letter === 'N' ? 'D' : letter
  const [time, last] = plain.startsWith('T') ? ['T', plain.slice(1)] : ['', plain]
  if (count === null) return number === '10' ? 'PXDE' : number === '100' ? 'PXC' : `P${time}X${last}`
  const total = count * (number === '' ? 1 : Number(number))
  if (last === 'Y' && !Number.isInteger(total))
    return `P${Math.floor(total)}Y${Math.round((total % 1) * 12)}M`.replace('P0Y', 'P')
  if (last === 'H' && !Number.isInteger(total))
    return `PT${Math.floor(total)}H${Math.round((total % 1) * 60)}M`.replace('T0H', 'T')
  if (plain === 'TM' && !Number.isInteger(total))
    return `PT${Math.floor(total)}M${Math.round((total % 1) * 60)}S`.replace('T0M', 'T')
  return `P${time}${total}${last}`
}

export function lasting(count: number | null, unit: string, amount: Amount, reach: Reach | null = null): Told {
  return { type: 'DURATION', meaning: { kind: 'duration', amount, value: lengthValue(count, unit), reach } }
}

/** A draft that needs nothing more of the text. */
export type Told = Draft & { readonly meaning: Meaning }

export function date(meaning: Meaning): Told {
  return { type: 'DATE', meaning }
}

export function fixed(period: Period): Told {
  return date({ kind: 'fixed', period })
}

/** How many of its `{unit}` or `{units}` a match speaks of. */
export function amountOf(match: Match): Amount {
  const unit = match.word(['unit', 'units', 'anyUnit'].find((name) => match.has(name)) ?? 'unit')
  if (match.has('number')) return exactly(match.number('number'), unit)
  if (match.has('article')) return exactly(1, unit)
  return vaguely(match.has('few') ? match.word('few') : 'bare', unit)
}
