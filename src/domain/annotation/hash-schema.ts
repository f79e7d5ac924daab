import * as v from 'valibot'
import type { TextHash } from '#domain/text/hash.ts'

/** A `TextHash` from outside. */
export const HashSchema = v.custom<TextHash>(
  (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value),
  'is no hash of a text',
)
