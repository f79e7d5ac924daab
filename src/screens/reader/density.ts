import type { Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'

/** A stretch of the strip beside the scroll bar: where highlights are, and which colour most of them have. */
export type Mark = {
  /** Of the height of the page, 0 to 1. */
  readonly from: number
  readonly to: number
  readonly colour: Colour
  /** One of them asks to be checked. */
  readonly changed: boolean
  /** How many there are: one, a few, many. */
  readonly weight: 1 | 2 | 3
}

/** Where a highlight begins on the page, 0 to 1. */
export type Height = { readonly placed: Placed; readonly at: number }

/** As many stretches as can be told apart on a tall screen; so there are never more elements than that. */
const STRETCHES = 200
const MANY = 6 // in one stretch: a fiftieth of a screen full of marks

/** Gathers highlights into at most 200 marks; neighbours that look alike become one. */
export function marksOf(heights: readonly Height[]): readonly Mark[] {
  const stretches = new Map<number, Placed[]>()
  for (const { placed, at } of heights) {
    const stretch = Math.min(STRETCHES - 1, Math.max(0, Math.floor(at * STRETCHES)))
    const there = stretches.get(stretch)
    if (there) there.push(placed)
    else stretches.set(stretch, [placed])
  }
  const marks: Mark[] = []
  for (const [stretch, there] of [...stretches].sort(([a], [b]) => a - b)) {
    const mark: Mark = {
      from: stretch / STRETCHES,
      to: (stretch + 1) / STRETCHES,
      colour: commonest(there),
      changed: there.some(({ anchor }) => anchor.kind === 'changed'),
      weight: there.length === 1 ? 1 : there.length < MANY ? 2 : 3,
    }
    const before = marks.at(-1)
    if (before && looksAlike(before, mark)) marks[marks.length - 1] = { ...before, to: mark.to }
    else marks.push(mark)
  }
  return marks
}

function looksAlike(before: Mark, mark: Mark): boolean {
  const touching = mark.from - before.to < 1 / (2 * STRETCHES)
  const same = before.colour === mark.colour && before.changed === mark.changed && before.weight === mark.weight
  return touching && same
}

function commonest(placed: readonly Placed[]): Colour {
  const counts = new Map<Colour, number>()
  let [most, colour]: [number, Colour] = [0, 'yellow']
  for (const { annotation } of placed) {
    const count = (counts.get(annotation.colour) ?? 0) + 1
    counts.set(annotation.colour, count)
    if (count > most) [most, colour] = [count, annotation.colour]
  }
  return colour
}
