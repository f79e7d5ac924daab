import * as v from 'valibot'
import { type Annotation, COLOURS } from '#domain/annotation/annotation.ts'
import { parseAnnotation } from '#domain/annotation/parse-annotation.ts'
import { TargetSchema } from '#domain/annotation/target-schema.ts'
import type { CorrectionChange } from '#storage/correction-change.ts'
import { EventCorrectionSchema, RepairSchema } from '#storage/read-correction.ts'
import type { ChangedAnnotation } from './annotation-change.ts'

/** A whole annotation, as this version reads it. */
export const AnnotationSchema = v.custom<Annotation>((value) => parseAnnotation(value).kind === 'annotation')

/** Changes that wait in a store of the browser's: another version may have written them. */
export const AnnotationChangesSchema: v.GenericSchema<unknown, ChangedAnnotation[]> = v.array(
  v.object({
    id: v.string(),
    sourceId: v.string(),
    change: v.object({
      colour: v.exactOptional(v.picklist(COLOURS)),
      note: v.exactOptional(v.object({ from: v.string(), to: v.string() })),
      addTags: v.exactOptional(v.array(v.string())),
      removeTags: v.exactOptional(v.array(v.string())),
      attach: v.exactOptional(v.object({ target: TargetSchema, text: v.exactOptional(v.string()) })),
      deleted: v.exactOptional(v.boolean()),
      whole: v.exactOptional(v.object({ modified: v.string(), was: AnnotationSchema })),
    }),
  }),
)

function listChange<T extends v.GenericSchema>(item: T) {
  return v.exactOptional(
    v.object({ put: v.exactOptional(v.array(item)), remove: v.exactOptional(v.array(v.string())) }),
  )
}

export const CorrectionChangeSchema: v.GenericSchema<unknown, CorrectionChange> = v.object({
  facts: v.exactOptional(v.record(v.string(), v.nullable(v.union([v.string(), v.array(v.string())])))),
  repairs: listChange(RepairSchema),
  events: listChange(EventCorrectionSchema),
})
