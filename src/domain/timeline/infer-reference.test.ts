import { expect, test } from 'vitest'
import { inferReference } from './infer-reference.ts'

const all = {
  correction: '2020-10-28',
  facts: { written: '2020-10-27~', published: '2020-11-04' },
  meta: { written: '2020-10-01', published: '2020-10-02' },
}

test.each([
  [all, '2020-10-28', 'reader'],
  [{ ...all, correction: null }, '2020-10-27', 'sidecar'],
  [{ ...all, correction: null, facts: { published: '2020-11-04' } }, '2020-11-04', 'sidecar'],
  [{ ...all, correction: null, facts: {} }, '2020-10-01', 'text'],
  [{ correction: null, facts: {}, meta: { written: null, published: '2020-10-02' } }, '2020-10-02', 'text'],
  [{ ...all, correction: 'no date' }, '2020-10-27', 'sidecar'],
])('[E5] who knows best says when it was written (case %#)', (given, day, from) => {
  expect(inferReference(given)).toMatchObject({ reference: { day }, from })
})

test('[E5] when nobody says, there is no reference', () => {
  expect(inferReference({ correction: null, facts: {}, meta: { written: null, published: null } })).toBeNull()
})
