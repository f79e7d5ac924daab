import * as v from 'valibot'
import { TargetSchema } from '#domain/annotation/target-schema.ts'
import { FactsSchema, Instant, Whole } from './fields.ts'
import { readerBy } from './read-record.ts'

/** `Repair` as it was stored. */
export const RepairSchema = v.looseObject({
  id: v.string(),
  belongs: v.boolean(),
  at: v.looseObject({ start: Whole, end: Whole }),
  words: v.string(),
})

/** `EventCorrection` as it was stored. */
export const EventCorrectionSchema = v.looseObject({
  id: v.string(),
  target: TargetSchema,
  says: v.variant('kind', [
    v.looseObject({ kind: v.literal('hidden') }),
    v.looseObject({ kind: v.literal('dated'), date: v.string() }),
    v.looseObject({ kind: v.literal('told'), date: v.string(), label: v.string() }),
  ]),
})

/** Records of the first versions state facts alone. */
export const CORRECTION = readerBy(
  'corrections',
  v.looseObject({
    sourceId: v.string(),
    facts: FactsSchema,
    repairs: v.optional(v.array(RepairSchema), []),
    events: v.optional(v.array(EventCorrectionSchema), []),
    modified: Instant,
  }),
)
