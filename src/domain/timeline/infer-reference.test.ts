import { expect, test } from 'vitest'
import { inferReference } from './infer-reference.ts'

const all = {
  own: { written: '2020-10-28' },
  facts: { written: '2020-10-27~', published: '2020-11-04' },
  meta: { written: '2020-10-01', published: '2020-10-02' },
}

test.each([
  [all, '2020-10-28', 'reader'],
  [{ ...all, own: {} }, '2020-10-27', 'sidecar'],
  [{ ...all, own: {}, facts: { published: '2020-11-04' } }, '2020-11-04', 'sidecar'],
  [{ ...all, own: {}, facts: {} }, '2020-10-01', 'text'],
  [{ own: {}, facts: {}, meta: { written: null, published: '2020-10-02' } }, '2020-10-02', 'text'],
  [{ ...all, own: { written: 'no date' } }, '2020-10-27', 'sidecar'],
  [{ ...all, own: { published: '2020-11-05' } }, '2020-10-27', 'sidecar'],
  [{ ...all, own: { published: '2020-11-05' }, facts: { published: '2020-11-04' } }, '2020-11-05', 'reader'],
])('[E5] who knows best says when it was written (case %#)', (given, day, from) => {
  expect(inferReference(given)).toMatchObject({ reference: { day }, from })
})

test('[E5] when nobody says, or the reader says that there is no such day, there is no reference', () => {
  expect(inferReference({ ...all, own: { published: '' }, facts: { published: '2020-11-04' } })).toBeNull()
  expect(inferReference({ own: {}, facts: {}, meta: { written: null, published: null } })).toBeNull()
})
