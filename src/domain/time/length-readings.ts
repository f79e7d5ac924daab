import type { Match } from './pattern.ts'
import { amountOf, exactly, lasting, lengthValue, partIn, type Told } from './rule.ts'

/** What a rule makes of words for how long and how often. */

/** `{number}`, `{article}` or `{few}` and a unit */
export function length(match: Match): Told {
  const letter = match.word(match.has('anyUnit') ? 'anyUnit' : match.has('units') ? 'units' : 'unit')
  const count = match.has('number') ? match.number('number') : match.has('article') ? 1 : null
  if (count !== null) return lasting(count, letter, exactly(count, letter))
  const amount = amountOf(match)
  return lasting(amount.count === null ? null : amount.least, letter, amount)
}

/** `{which} {number} {units}`: the last two weeks, the next few days */
export function lengthUpToNow(match: Match): Told {
  const which = match.has('which') ? match.word('which') : null
  const letter = match.word('units')
  const reach = which === 'last' ? 'until-now' : which === 'next' ? 'from-now' : null
  return lasting(match.has('number') ? match.number('number') : null, letter, amountOf(match), reach)
}

/** Every `{weekday}`, every `{unit}`, every `{number} {units}`, with `{part}` or `{parts}` a time of it */
export function rhythm(match: Match): Told {
  const part = partIn(match) ?? undefined
  const weekdays = ['weekday', 'weekdays', 'bareWeekday'].find((name) => match.has(name))
  if (weekdays !== undefined) return set(`XXXX-WXX-${match.number(weekdays)}`, part)
  if (part !== undefined) return set('XXXX-XX-XX', part)
  const letter = match.word(match.has('units') ? 'units' : 'unit')
  if (letter === 'N') return set('XXXX-XX-XX', 'TNI')
  return letter === 'WE'
    ? set('XXXX-WXX-WE')
    : set(lengthValue(match.has('number') ? match.number('number') : 1, letter))
}

export function set(value: string, time?: string): Told {
  return { type: 'SET', meaning: { kind: 'set', value }, ...(time === undefined ? {} : { time }) }
}
