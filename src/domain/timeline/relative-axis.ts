import type { DayWindow } from './window.ts'

/** A line of an axis that counts from an unknown day of writing. */
export type RelativeTick = { readonly day: number; readonly label: string }

/** What people count in, from what a line is put at first to last: in days, with its name. */
const COUNTED: readonly (readonly [number, string])[] = [
  [365, '1 year'],
  [30, '1 month'],
  [7, '1 week'],
  [1, '1 day'],
  [3653, '10 years'],
  [36_525, '100 years'],
  [365_250, '1,000 years'],
  [14, '2 weeks'],
  [91, '3 months'],
  [1826, '5 years'],
  [2, '2 days'],
  [3, '3 days'],
  [731, '2 years'],
  [183, '6 months'],
  [61, '2 months'],
  [21, '3 weeks'],
  [18_263, '50 years'],
  [9131, '25 years'],
]

/** All of the days, and the day of writing, 0, with a day of air on either side. */
export function relativeWindow(all: readonly { readonly earliest: number; readonly latest: number }[]): DayWindow {
  return {
    from: Math.min(0, ...all.map(({ earliest }) => earliest)) - 1,
    to: Math.max(0, ...all.map(({ latest }) => latest)) + 1,
  }
}

/** Days within a week of the day of writing stand as far apart as they are; what is further away draws together. */
const NEAR = 7

function bent(day: number): number {
  return Math.asinh(day / NEAR)
}

/**
 * Where a day begins, in the units of `width`: as memory has it, so that one event of years ago leaves room for those
 * of last week.
 */
export function relativePosition(day: number, { from, to }: DayWindow, width: number): number {
  return ((bent(day) - bent(from)) / (bent(to) - bent(from))) * width
}

/** "1 week before", "day of writing", "1 day after", from left to right: as many as stand `room` units of `width` apart. */
export function relativeTicks(window: DayWindow, width: number, room: number): readonly RelativeTick[] {
  const asked: readonly RelativeTick[] = [
    { day: 0, label: 'day of writing' },
    ...COUNTED.flatMap(([days, name]) => [
      { day: -days, label: `${name} before` },
      { day: days, label: `${name} after` },
    ]),
  ]
  const ticks: RelativeTick[] = []
  for (const tick of asked) {
    if (tick.day < window.from || tick.day > window.to) continue
    const x = relativePosition(tick.day, window, width)
    if (ticks.every(({ day }) => Math.abs(relativePosition(day, window, width) - x) >= room)) ticks.push(tick)
  }
  return ticks.toSorted((a, b) => a.day - b.day)
}
