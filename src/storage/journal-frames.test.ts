import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEntries, encodeEntries, type JournalEntry } from './journal-frames.ts'

const FIRST: JournalEntry = {
  prev: 0,
  seq: 7,
  origin: 'db',
  changes: [['annotations', 'a', { note: 'ÿ LJ1 “quoted” \uD800 🜁' }]],
}
const SECOND: JournalEntry = {
  prev: 7,
  seq: 9,
  origin: 'db',
  changes: [
    ['annotations', 'a', null],
    ['snapshots', 'h', { text: '' }],
  ],
}
const THIRD: JournalEntry = { prev: 9, seq: 10, origin: 'db', changes: [] }

const one = encodeEntries([FIRST])
const all = encodeEntries([FIRST, SECOND, THIRD])

test('[J1] entries come back as they were', () => expect(decodeEntries(all)).toEqual([FIRST, SECOND, THIRD]))

test.each([
  { name: 'nothing', bytes: new Uint8Array() },
  { name: 'another kind of file', bytes: new TextEncoder().encode('%PDF-1.7') },
  { name: 'only marks', bytes: new Uint8Array(40).fill(0xff) },
  {
    name: 'a length beyond the end',
    bytes: Uint8Array.of(0xff, 0x4c, 0x4a, 0x31, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8),
  },
  { name: 'a whole frame that holds no entry', bytes: encodeEntries([JSON.parse('{"seq":-1}')]) },
])('[J2] $name holds no entry, and is no error', ({ bytes }) => expect(decodeEntries(bytes)).toEqual([]))

test('[J2] what is added behind a torn entry is read', () => {
  for (let cut = 0; cut < one.length; cut++) {
    expect(decodeEntries(joined(one.subarray(0, cut), encodeEntries([SECOND, THIRD])))).toEqual([SECOND, THIRD])
  }
})

const entry: fc.Arbitrary<JournalEntry> = fc.record({
  prev: fc.nat(),
  seq: fc.nat(),
  origin: fc.string(),
  changes: fc.array(
    fc.tuple(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.oneof(
        fc.constant(null),
        fc.record({ note: fc.string({ unit: 'binary' }), at: fc.nat() }, { noNullPrototype: true }),
      ),
    ),
    {
      maxLength: 3,
    },
  ),
})

test('[J2] cut at any byte, every entry that is whole is read', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), fc.nat(), (entries, place) => {
      const frames = entries.map((each) => encodeEntries([each]))
      const bytes = joined(...frames)
      const cut = place % (bytes.length + 1)
      let end = 0
      const whole = entries.filter((_, i) => (end += frames[i]?.length ?? 0) <= cut)
      expect(decodeEntries(bytes.subarray(0, cut))).toEqual(whole)
    }),
  )
})

test('[J2] with bytes flipped anywhere, every entry but those that were hit is read', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
      (entries, flips) => {
        const frames = entries.map((each) => encodeEntries([each]))
        const sound = joined(...frames)
        const bytes = sound.slice()
        for (const [place, by] of flips) bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ by
        let start = 0
        const unhit = entries.filter((_, i) => {
          const from = start
          start += frames[i]?.length ?? 0
          return sound.subarray(from, start).every((byte, at) => byte === bytes[from + at])
        })
        expect(decodeEntries(bytes)).toEqual(unhit)
      },
    ),
    { numRuns: 300 },
  )
})

test('[J2] any bytes are read without an error, in linear time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      decodeEntries(bytes)
    }),
  )
  const marks = new Uint8Array(2_000_000)
  for (let at = 0; at < marks.length; at += 8) marks.set([0xff, 0x4c, 0x4a, 0x31], at)
  expect(decodeEntries(marks)).toEqual([])
})

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
