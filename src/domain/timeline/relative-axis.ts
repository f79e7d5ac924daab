import type { DayWindow } from './window.ts'

/** A line of an axis that counts from an unknown day of writing. */
export type RelativeTick = { readonly day: number; readonly label: string }

/** Steps in days, from fine to coarse, with their names. */
const STEPS: readonly (readonly [number, string])[] = [
  [1, 'day'],
  [7, 'week'],
  [30, 'month'],
  [365, 'year'],
  [3653, 'decade'],
]

/** All of the days, and the day of writing, 0, with a day of air on either side. */
export function relativeWindow(all: readonly { readonly earliest: number; readonly latest: number }[]): DayWindow {
  return {
    from: Math.min(0, ...all.map(({ earliest }) => earliest)) - 1,
    to: Math.max(0, ...all.map(({ latest }) => latest)) + 1,
  }
}

/** "2 weeks before", "day of writing", "1 day after": no more than `most` lines, the day of writing among them. */
export function relativeTicks({ from, to }: DayWindow, most: number): readonly RelativeTick[] {
  const long = to - from
  const [fine = 1, name = 'day'] = STEPS.find(([days]) => long / days <= most) ?? STEPS.at(-1) ?? []
  const every = Math.max(1, Math.ceil(long / fine / most))
  const step = fine * every
  const ticks: RelativeTick[] = []
  for (let count = Math.ceil(from / step); count * step <= to; count++)
    ticks.push({ day: count * step, label: labelOf(count * every, name) })
  return ticks
}

function labelOf(count: number, unit: string): string {
  if (count === 0) return 'day of writing'
  const many = Math.abs(count)
  return `${many} ${unit}${many === 1 ? '' : 's'} ${count < 0 ? 'before' : 'after'}`
}
