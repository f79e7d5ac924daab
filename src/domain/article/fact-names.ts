import type { Facts } from './source.ts'

/** A fact that a reader can state; the address of a text stays. */
export type FactName = Exclude<keyof Facts, 'slug'>

/** In the order in which a reader is shown them. */
export const FACT_NAMES: readonly FactName[] = [
  'title',
  'authors',
  'publication',
  'section',
  'published',
  'written',
  'issue',
  'language',
  'url',
]
