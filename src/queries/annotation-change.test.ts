import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testAnnotation } from '#storage/test-annotation.ts'
import { type AnnotationChange, applyChange, invertChange } from './annotation-change.ts'

const change: fc.Arbitrary<AnnotationChange> = fc.oneof(
  fc.record({ colour: fc.constantFrom('green', 'blue') }),
  fc.record({ note: fc.record({ from: fc.constant('first words'), to: fc.lorem() }) }),
  fc.record({ addTags: fc.array(fc.constantFrom('x', 'y', 'z')), removeTags: fc.array(fc.constantFrom('x', 'y')) }),
  fc.record({ deleted: fc.boolean() }),
)

test('[Q4] a change and its inverse leave what was there', () => {
  const start = testAnnotation('a', { note: 'first words', tags: ['x'] })
  fc.assert(
    fc.property(change, (each) => {
      const after = applyChange(start, each, 'later')
      const back = applyChange(after, invertChange(start, after), 'latest')
      expect({ ...back, tags: back.tags.toSorted() }).toEqual({ ...start, modified: back.modified })
      if (after === start) expect(back).toBe(start)
    }),
  )
})
