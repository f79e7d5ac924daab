// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { makeSought, type Sought } from '#domain/timeline/filter-events.ts'
import { findEvents } from '#domain/timeline/find-events.ts'
import { mergeArticles } from '#domain/timeline/merge-articles.ts'
import { labelAt, pictureOf, type PlacedEvent } from './axis-layout.ts'
import { axisRows, rowsFor, weigh } from './axis-rows.ts'
import { shortened, widthOf } from './label-width.ts'
import { SHAPE_SIZE } from './StandingShape.tsx'

const TEXT = 'On 3 May 1916 the ferry sank.'
const [sank] = mergeArticles(
  findEvents({ text: TEXT, blocks: [] }, { reference: referenceFrom('1917-01-01'), language: 'en' }).map((event) => ({
    article: 'a',
    event,
    words: TEXT,
  })),
).map((entry) => makeSought(entry, ({ words }) => words))

const WHOLE = { from: 0, to: 999 }

function told(brief: string, from: number, days: number, id: number): Sought {
  if (!sank) throw new Error('There is no event')
  return { ...sank, event: { ...sank.event, id: String(id), brief }, days: { from, to: from + days - 1 } }
}

function picture(entries: readonly Sought[], window = WHOLE, width = 700) {
  const perDay = width / (window.to + 1 - window.from)
  return pictureOf(axisRows(weigh(entries, WHOLE), perDay), window, width)
}

/** Where an event is drawn, from its mark or label to the end of its bar or label. */
function boxOf(event: PlacedEvent) {
  const { x, end, label, side } = event
  const [mark, at, long] = [x - SHAPE_SIZE / 2, labelAt(event), widthOf(label)]
  const words = side === 'left' ? [at - long, at] : [at, at + long]
  const shown = label === '' ? [] : words
  return { left: Math.min(mark, ...shown), right: Math.max(x + SHAPE_SIZE / 2, end, ...shown) }
}

function isClamped({ x }: PlacedEvent): boolean {
  return x <= SHAPE_SIZE / 2 || x >= 700 - SHAPE_SIZE / 2
}

const LABEL = 'the printers marched through the old town with lamps and banners'

test.each([
  ['on a long bar, and ends with it', 100, 300, 'on', /…$/],
  ['behind a short bar', 100, 40, 'right', /^The printers marched through the old/],
  ['beside a mark', 100, 1, 'right', /^The printers marched through the old/],
  ['before a mark at the end of the axis', 990, 1, 'left', /^The printers marched through the old/],
] as const)('[E10] a label stands %s', (_where, from, days, side, words) => {
  const [event] = picture([told(LABEL, from, days, 0)]).placed
  expect(event).toMatchObject({ side, label: expect.stringMatching(words) })
  if (event && side === 'on') expect(labelAt(event) + widthOf(event.label)).toBeLessThanOrEqual(event.end)
})

test('[E10] a label of which its bar would leave nothing stands behind it, and before it where there is no room', () => {
  const brief = 'the old bridge at Sarn collapsed on a market day'
  expect(picture([told(brief, 300, 333, 0)], WHOLE, 330).placed).toMatchObject([
    { side: 'right', label: expect.stringMatching(/^The old bridge/) },
  ])
  expect(picture([told(brief, 640, 330, 0)], WHOLE, 330).placed).toMatchObject([
    { side: 'left', label: expect.stringMatching(/^The old bridge/) },
  ])
})

test('[E10] a single event has its label on the narrowest axis, too, if over the end of its bar', () => {
  const [event] = picture([told('the old bridge at Sarn collapsed on a market day', 333, 333, 0)], WHOLE, 300).placed
  expect(event).toMatchObject({ side: 'over', label: expect.stringMatching(/^The old bridge/) })
  expect(labelAt(event!) + widthOf(event!.label)).toBeLessThanOrEqual(300)
})

test.each([
  [1, 2],
  [4, 4],
  [9, 6],
])('the axis of %i events has %i rows', (events, rows) => {
  const all = Array.from({ length: events }, (_, i) => told('the ferry sank', 100 * i, 1, i))
  expect(rowsFor(weigh(all, WHOLE)).rows).toBe(rows)
})

test.each([
  ['the ferry sank', 'The ferry sank'],
  ['iPhone sales fell', 'iPhone sales fell'],
  ['élite guards fled', 'Élite guards fled'],
  ['“we saw it”', '“we saw it”'],
])('[E10] a label begins like a sentence, and a name as it is written: %s', (brief, label) => {
  expect(picture([told(brief, 100, 1, 0)]).placed).toMatchObject([{ label }])
})

test.each([
  [
    'behind its bar, where that would cut it and all of it has room there',
    999,
    'right',
    'The rigged election in August',
  ],
  ['on its bar, where something stands close behind', 300, 'on', 'The rigged…'],
] as const)('[E10] a label stands %s', (_where, next, side, label) => {
  const entries = [told('the rigged election in August', 100, 180, 0), told('strike', next, 1, 1)]
  const event = picture(entries).placed.find(({ entry }) => entry.event.id === '0')
  expect(event).toMatchObject({ side, label })
})

const briefs = fc.constantFrom(LABEL, 'MINISTERS met in the WMM Hall', 'it was illicit', 'strike', 'Größe ÜBER ALLES')
const several = fc.array(fc.tuple(briefs, fc.nat(980), fc.oneof(fc.constant(1), fc.nat(200))), { maxLength: 40 })

test('[E10] no label touches another, a mark or a bar of its row, nor leaves the picture, wherever the axis is', () => {
  fc.assert(
    fc.property(several, fc.nat(500), fc.integer({ min: 100, max: 999 }), (drawn, from, length) => {
      const entries = drawn.map(([brief, at, days], id) => told(brief, at, days + 1, id))
      const { placed } = picture(entries, { from, to: from + length })
      for (const [index, event] of placed.entries()) {
        const own = boxOf(event)
        if (event.label !== '') expect(own.left).toBeGreaterThanOrEqual(-0.01)
        if (event.label !== '' && event.side !== 'on') expect(own.right).toBeLessThanOrEqual(700.01)
        for (const other of placed.slice(index + 1)) {
          if (other.lane !== event.lane || (event.label === '' && other.label === '')) continue
          const there = boxOf(other)
          // Marks that would lie beyond the picture stand at its edge, over what is there.
          if (isClamped(event) || isClamped(other)) continue
          expect(Math.min(own.right, there.right) - Math.max(own.left, there.left)).toBeLessThanOrEqual(0.01)
        }
      }
    }),
  )
})

test('[E10] a label is cut between words, with an ellipsis, and never wider than its room', () => {
  expect(shortened('the ferry sank', 200)).toBe('the ferry sank')
  expect(shortened(LABEL, 110)).toBe('the printers…')
  expect(shortened(LABEL, 60)).toBe('')
  expect(shortened('the ferry sank in the night', 135)).toBe('the ferry sank…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(500), (label, room) => {
      const cut = shortened(label, room)
      expect(widthOf(cut)).toBeLessThanOrEqual(room)
      expect(cut === '' || cut === label || label.startsWith(cut.slice(0, -1))).toBe(true)
    }),
  )
})
