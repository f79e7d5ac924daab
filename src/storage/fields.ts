import * as v from 'valibot'

// Fields that several stores have.

/** ISO 8601, UTC. */
export const Instant = v.pipe(v.string(), v.isoTimestamp())

/** A place or a count. */
export const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))

export function between(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most))
}

/** `Facts` as they were stored. */
export const FactsSchema = v.looseObject({
  slug: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  authors: v.exactOptional(v.array(v.string())),
  publication: v.exactOptional(v.string()),
  issue: v.exactOptional(v.string()),
  section: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  written: v.exactOptional(v.string()),
})
