import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { resolveAll } from '#domain/anchor/resolve.ts'
import { hashText } from '#domain/text/hash.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { applyCorrections } from './apply-corrections.ts'
import type { EventCorrection, EventStatement } from './event-correction.ts'
import { findEvents } from './find-events.ts'
import { hoursOf, whenOf } from './time-of-day.ts'

const TEXT =
  'The ferry left the old harbour last Sunday at dawn. On Monday the pilots refused to sail. Nobody had expected the lighthouse to go dark.\n\n' +
  'The harbour board met in March 2019 and raised the tolls.'

const OPTIONS = { reference: referenceFrom('2020-10-27'), language: 'en' }

function corrected(words: string, says: EventStatement, id = 'c1'): EventCorrection {
  const start = TEXT.indexOf(words)
  return { id, target: describeSpan(TEXT, hashText(TEXT), { start, end: start + words.length }), says }
}

function applied(corrections: readonly EventCorrection[], text = TEXT, kept = TEXT) {
  const anchors = resolveAll(
    corrections.map(({ target }) => target),
    text,
    hashText(text),
    () => kept,
  )
  return applyCorrections(findEvents({ text, blocks: [] }, OPTIONS), corrections, anchors, text)
}

const dates = (result: ReturnType<typeof applied>) => result.events.map(({ timex }) => timex.edtf)

describe('[E14] corrections', () => {
  test('none change nothing', () => {
    const found = findEvents({ text: TEXT, blocks: [] }, OPTIONS)
    expect(applyCorrections(found, [], [], TEXT).events).toBe(found)
    expect(dates(applied([]))).toEqual(['2019-03', '2020-10-25', '2020-10-26'])
  })

  test('a date that the reader set takes the place of the text’s, and moves the event', () => {
    const result = applied([corrected('last Sunday', { kind: 'dated', date: '2018-05~' })])
    expect(dates(result)).toEqual(['2018-05~', '2019-03', '2020-10-26'])
    expect(result.events[0]).toMatchObject({
      correction: { check: false },
      timex: {
        certainty: 'approximate',
        text: 'last Sunday',
        reason: expect.stringMatching(/^set by hand; the text alone: “last Sunday”/),
      },
    })
  })

  test('a hidden event is listed with its words, and keeps the date it was given', () => {
    const hide = corrected('Monday', { kind: 'hidden' })
    const date = corrected('Monday', { kind: 'dated', date: '2020-10-20' }, 'c2')
    const result = applied([hide, date])
    expect(dates(result)).toEqual(['2019-03', '2020-10-25'])
    expect(result.hidden).toMatchObject([{ correction: hide, words: 'On Monday the pilots refused to sail.' }])
    expect(dates(applied([date]))).toEqual(['2019-03', '2020-10-20', '2020-10-25'])
  })

  test('[E19] a date may have the hours of its day', () => {
    const { events } = applied([corrected('Monday', { kind: 'dated', date: '2020-10-20T08:30/2020-10-20T10:00' })])
    const timex = events.find((event) => event.correction)?.timex
    expect(timex).toMatchObject({ edtf: '2020-10-20', interval: { earliest: '2020-10-20', latest: '2020-10-20' } })
    expect(timex && hoursOf(timex)).toEqual({ from: '08:30', until: '10:00', offset: null })
    expect(timex && whenOf(timex)).toBe('Tuesday 20 October 2020, 08:30–10:00')
  })

  test('any words become an event, in their sentence', () => {
    const told = corrected('the lighthouse to go dark', { kind: 'told', date: '2020-10-24', label: 'The light failed' })
    const [, event] = applied([told]).events
    expect(event).toMatchObject({
      label: 'The light failed',
      standing: 'told',
      timex: { edtf: '2020-10-24', text: 'the lighthouse to go dark', reason: 'put here by hand' },
    })
    expect(event && TEXT.slice(event.sentence.start, event.sentence.end)).toBe(
      'Nobody had expected the lighthouse to go dark.',
    )
  })

  test('a date holds on words in which a tagger finds nothing', () => {
    const result = applied([corrected('Nobody', { kind: 'dated', date: '1999' })])
    expect(result.events[0]).toMatchObject({
      timex: { edtf: '1999' },
      label: 'Nobody had expected the lighthouse to go dark.',
    })
  })

  test('they follow the text when it changes, and are kept where their words are gone', () => {
    const all = [
      corrected('last Sunday', { kind: 'dated', date: '2018' }),
      corrected('in March 2019', { kind: 'hidden' }, 'c2'),
    ]
    const now = `A new headline.\n\n${TEXT.slice(0, TEXT.indexOf('\n\n'))}`
    const result = applied(all, now)
    expect(dates(result)).toEqual(['2018', '2020-10-26'])
    expect(result.lost).toEqual([all[1]])
  })

  test('what is no date changes nothing', () => {
    expect(dates(applied([corrected('last Sunday', { kind: 'dated', date: 'soon' })]))).toEqual(dates(applied([])))
  })

  test('[E14] whatever is corrected, no correction is lost from sight and the order is by date', () => {
    const says = fc.oneof(
      fc.constant<EventStatement>({ kind: 'hidden' }),
      fc.constantFrom('1999', '2020-10-26', '2021-05~').map((date): EventStatement => ({ kind: 'dated', date })),
      fc.constantFrom('1999', '2020-10-26').map((date): EventStatement => ({ kind: 'told', date, label: 'told' })),
    )
    const words = fc.constantFrom('last Sunday', 'Monday', 'March 2019', 'Nobody had')
    fc.assert(
      fc.property(fc.array(fc.tuple(words, says), { maxLength: 4 }), (drawn) => {
        const all = drawn.map(([each, statement], index) => corrected(each, statement, `c${index}`))
        const { events, hidden, lost } = applied(all)
        expect(lost).toEqual([])
        expect(hidden).toHaveLength(all.filter(({ says: { kind } }) => kind === 'hidden').length)
        const first = events.map(({ timex }) => timex.interval?.earliest ?? '')
        expect(first).toEqual(first.toSorted())
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      }),
    )
  })
})
