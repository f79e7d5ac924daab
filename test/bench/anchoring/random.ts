import { generator } from '../parsing/random.ts'

export type Random = () => number

/** Numbers in [0, 1) that are the same on every machine, begun from a text. */
export function randomFrom(seed: string): Random {
  let state = 2166136261
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619)
  return generator(state)
}

export function whole(random: Random, below: number): number {
  return Math.floor(random() * below)
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const item = list[whole(random, list.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** `count` different items in their order. */
export function some<T>(random: Random, list: readonly T[], count: number): T[] {
  const keyed = list.map((item, i) => ({ item, i, key: random() }))
  const chosen = keyed.toSorted((a, b) => a.key - b.key).slice(0, count)
  return chosen.toSorted((a, b) => a.i - b.i).map(({ item }) => item)
}
