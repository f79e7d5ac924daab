import { expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { hashText } from '#domain/text/hash.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import type { EventStatement } from './event-correction.ts'
import { tellEvents } from './tell-events.ts'

const TEXT =
  'The ferry left the old harbour last Sunday at dawn. The following day the pilots refused to sail.\n\n' +
  'The harbour board met in March 2019 and raised the tolls.'

function told(words: string, says: EventStatement) {
  const hash = hashText(TEXT)
  const start = TEXT.indexOf(words)
  const target = describeSpan(TEXT, hash, { start, end: start + words.length })
  return tellEvents({
    text: TEXT,
    hash,
    blocks: [],
    language: 'en',
    reference: referenceFrom('2020-10-27'),
    corrections: [{ id: 'c1', target, says }],
    snapshots: new Map(),
  }).events.map(({ timex }) => timex.edtf)
}

test('[E14] what the text hangs on a corrected date moves with it', () => {
  expect(told('last Sunday', { kind: 'dated', date: '2020-09-02' })).toEqual(['2019-03', '2020-09-02', '2020-09-03'])
  expect(told('last Sunday', { kind: 'dated', date: '2020-09-02T08:30' })).toEqual([
    '2019-03',
    '2020-09-02',
    '2020-09-03',
  ])
  expect(told('The following day', { kind: 'dated', date: '2020-09-02' })).toEqual([
    '2019-03',
    '2020-09-02',
    '2020-10-25',
  ])
})

test('[E14] a hidden event is still what the next day hangs on', () => {
  expect(told('last Sunday', { kind: 'hidden' })).toEqual(['2019-03', '2020-10-26'])
})
