import * as v from 'valibot'
import { COLOURS, type Annotation } from './annotation.ts'
import { TargetSchema } from './target-schema.ts'

export type ParsedAnnotation =
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'refused'; readonly why: string }

const Instant = v.pipe(v.string('is no text'), v.isoTimestamp('is no time'))
const Text = v.string('is no text')

// Loose objects: a field that a later version or another program wrote is kept as it is.
const Schema = v.looseObject({
  id: v.pipe(Text, v.nonEmpty('is empty')),
  sourceId: v.pipe(Text, v.nonEmpty('is empty')),
  target: TargetSchema,
  colour: v.picklist(COLOURS, `is none of ${COLOURS.join(', ')}`),
  note: Text,
  tags: v.array(Text, 'is no list'),
  created: Instant,
  modified: Instant,
  deleted: v.nullable(Instant),
})

/** Reads an annotation from what was stored or imported: never throws, keeps fields that it does not know. */
export function parseAnnotation(value: unknown): ParsedAnnotation {
  const result = v.safeParse(Schema, value)
  if (result.success) return { kind: 'annotation', annotation: result.output }
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  if (field === null) return { kind: 'refused', why: 'This is no annotation.' }
  const missing = issue.input === undefined
  return { kind: 'refused', why: `This is no annotation: its ${field} ${missing ? 'is missing' : issue.message}.` }
}
