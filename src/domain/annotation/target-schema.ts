import * as v from 'valibot'
import { HashSchema } from './hash-schema.ts'

const Text = v.string('is no text')
const Offset = v.pipe(v.number('is no number'), v.safeInteger('is no whole number'), v.minValue(0, 'is below zero'))

/** A `Target` from outside. Loose: a field that a later version or another program wrote is kept as it is. */
export const TargetSchema = v.looseObject({
  hash: HashSchema,
  quote: v.looseObject({ type: v.literal('TextQuoteSelector'), exact: Text, prefix: Text, suffix: Text }),
  position: v.pipe(
    v.looseObject({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
    v.check(({ start, end }) => start <= end, 'ends before it starts'),
  ),
})
