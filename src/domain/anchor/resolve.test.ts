import fc from 'fast-check'
import { describe as group, expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import type { Target } from './anchor.ts'
import { describe } from './describe.ts'
import { resolve } from './resolve.ts'
import { describeWords, resolveIn, TEXT, wordsAt } from './test-target.ts'

group('describe', () => {
  test('[A10] context has 64 characters on each side and never half a surrogate pair', () => {
    const text = `${'a'.repeat(30)}😀${'b'.repeat(63)}word${'c'.repeat(63)}😀${'d'.repeat(30)}`
    const { quote } = describeWords(text, 'word')
    expect(quote.prefix).toBe('b'.repeat(63))
    expect(quote.suffix).toBe('c'.repeat(63))
    const start = text.indexOf('😀')
    expect(describe(text, hashText(text), span(start + 1, start + 2)).quote.exact).toBe('😀')
  })

  test('a span outside the text throws a sentence', () => {
    expect(() => describe('abc', hashText('abc'), span(1, 9))).toThrow('Not a span of this text: 1..9 of 3')
  })
})

group('resolve from the quote and its context', () => {
  const quote = 'the chart in the wheelhouse was eleven years old'
  test.each([
    ['[A3] a paragraph put in before', TEXT.replace('At three', 'It was a Tuesday.\n\nAt three'), 'anchored'],
    ['[A3] everything before it cut', TEXT.slice(TEXT.indexOf('Nobody')), 'anchored'],
    ['[A6] white space restyled', TEXT.replaceAll(' ', '\u00a0\n '), 'anchored'],
    ['[A6] upper case', TEXT.toUpperCase(), 'anchored'],
    ['[A7] a word replaced', TEXT.replace('eleven years', 'twelve years'), 'changed'],
    ['[A8] its sentence cut', TEXT.replace(', and the chart in the wheelhouse was eleven years old', ''), 'orphaned'],
    ['[A8] another text', 'An entirely different text about the price of bread in the towns of the north.', 'orphaned'],
  ])('%s', (_, text, kind) => {
    expect(resolveIn(describeWords(TEXT, quote), text).kind).toBe(kind)
  })

  test('[A1] on the same text the offsets hold, whatever else repeats', () => {
    const target = describeWords(TEXT, 'The ferry left', 10)
    expect(resolveIn(target, TEXT)).toEqual({ kind: 'anchored', at: span(target.position.start, target.position.end) })
  })

  test('[A2] offsets that do not hold the quote are not believed', () => {
    const target = describeWords(TEXT, quote)
    const damaged: Target = { ...target, position: { ...target.position, start: 0, end: 5 } }
    expect(wordsAt(TEXT, resolveIn(damaged, TEXT))).toBe(quote)
    // From its end, as slices count, these hold it.
    const before = { start: target.position.start - TEXT.length, end: target.position.end - TEXT.length }
    const backwards: Target = { ...target, position: { ...target.position, ...before } }
    expect(wordsAt(TEXT, resolveIn(backwards, TEXT))).toBe(quote)
  })

  test('[A4] two equal places are ambiguous', () => {
    const text = 'Same line here again.\n\nSame line here again.\n\nSame line here again.'
    const target = describe(text, hashText('another'), span(0, 21))
    const bare: Target = { ...target, quote: { ...target.quote, prefix: '', suffix: '' } }
    const anchor = resolveIn(bare, text)
    expect(anchor.kind).toBe('orphaned')
    expect(anchor).toHaveProperty('suggestions', [span(0, 21), span(23, 44), span(46, 67)])
  })

  test.each([
    ['words', 'la ', 'Some words. '],
    ['characters', '灯', '新的'],
    ['pictures', '🐟', '🐙🐟🦀'],
  ])('[A4] %s that go on and on: which of them is a guess, the nearest is shown', (_, unit, put) => {
    const text = unit.repeat(600)
    const target = describe(text, hashText(text), span(300 * unit.length, 306 * unit.length))
    const anchor = resolveIn(target, put + text)
    expect(anchor).toMatchObject({ kind: 'changed', at: { start: target.position.start } })
  })

  test('[A5] of equal places the one with the context is anchored', () => {
    const target = describeWords(TEXT, 'The ferry left', 10)
    const text = `The ferry left early.\n\n${TEXT}`
    const anchor = resolveIn(target, text)
    expect(anchor).toEqual({ kind: 'anchored', at: span(target.position.start + 23, target.position.end + 23) })
  })

  test('[A6] quotes and dashes restyled', () => {
    const target = describeWords(TEXT, 'with “forty passengers” on deck')
    const text = TEXT.replace(/[“”]/g, '"')
    expect(wordsAt(text, resolveIn(target, text))).toBe('with "forty passengers" on deck')
  })

  test('[A9] a short quote elsewhere is only suggested', () => {
    const target = describeWords(TEXT, 'one chart')
    const text = 'A shop in the old town sells one chart a week, mostly to people who have no boat.'
    const anchor = resolveIn(target, text)
    expect(anchor.kind).toBe('orphaned')
  })

  test('[A9] a short quote with half of its context is to be checked', () => {
    const target = describeWords(TEXT, 'the new sandbank')
    const text = TEXT.replace('and the chart in the wheelhouse was eleven years old', 'nor had he asked a soul')
    expect(resolveIn(target, text)).toMatchObject({ kind: 'changed' })
    expect(wordsAt(text, resolveIn(target, text))).toBe('the new sandbank')
  })

  test('[A18] of two places with the whole context the nearest, to be checked', () => {
    const around =
      'Nothing else that summer was half as much work, or as much fun, for all who had a boat of their own.'
    const part = `${around} Ten boats were painted green before the regatta. ${around}\n\n`
    const text = part + part
    const target = describeWords(text, 'painted green before', part.length)
    const edited = part + part.replace('green', 'bottle green')
    expect(wordsAt(edited, resolveIn(target, edited))).toBe('painted bottle green before')
    expect(resolveIn(target, edited).kind).toBe('changed')
  })

  test('[A19] a copy with the context is to be checked when the words stand where they stood', () => {
    const target = describeWords(TEXT, quote)
    const text = `${TEXT.replace('Nobody had told the pilot about', 'It was never asked who knew of')}\n\n${TEXT}`
    expect(resolveIn(target, text).kind).toBe('changed')
  })

  test('[A11] nothing but white space is orphaned', () => {
    const target = describeWords(TEXT, '\n\n')
    expect(resolveIn(target, `x${TEXT}`)).toEqual({ kind: 'orphaned', suggestions: [] })
  })
})

const SENTENCES = fc.array(
  fc
    .array(fc.constantFrom('boat', 'storm', 'the', 'a', 'green', 'Łódź', '“no”', 'naïve', '港', '😀', '—'), {
      minLength: 3,
      maxLength: 9,
    })
    .map((list) => `${list.join(' ')}.`),
  { minLength: 1, maxLength: 8 },
)

const placed = fc.tuple(SENTENCES, fc.nat(), fc.nat()).map(([sentences, a, b]): { text: string; at: Span } => {
  const text = sentences.join('\n\n')
  const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
  return { text, at: span(start, end) }
})

test('[A1] what is described is anchored at the same place of the same text', () => {
  fc.assert(
    fc.property(placed, ({ text, at }) => {
      const target = describe(text, hashText(text), at)
      const anchor = resolveIn(target, text)
      expect(anchor).toEqual({ kind: 'anchored', at: span(target.position.start, target.position.end) })
    }),
  )
})

test('[A3] prose put in before never leads to another place', () => {
  fc.assert(
    fc.property(
      placed,
      fc.constantFrom('Quite other words came first.\n\n', 'Zwölf Boxkämpfer. '),
      ({ text, at }, prose) => {
        const target = describe(text, hashText(text), at)
        const anchor = resolveIn(target, prose + text)
        // Repeats of repeats may be undecidable: then nothing is claimed.
        if (anchor.kind !== 'anchored') return
        // White space at its ends may be left out: nobody sees it.
        const found = sliceOf(prose + text, anchor.at)
        const { exact } = target.quote
        expect(found.trim()).toBe(exact.trim())
        const shift = anchor.at.start + found.indexOf(found.trim()) - prose.length
        expect(shift).toBe(target.position.start + exact.indexOf(exact.trim()))
      },
    ),
  )
})

test('[A21] any text is searched for anything: what is found lies in it, at most three suggestions', () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 80 })
  const text = fc.oneof(
    unicode,
    fc.tuple(SENTENCES, unicode).map(([list, odd]) => list.join(odd)),
  )
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), fc.boolean(), (old, now, a, b, withSnapshot) => {
      const [start = 0, end = 0] = [a % (old.length + 1), b % (old.length + 1)].toSorted((x, y) => x - y)
      const target = describe(old, hashText(old), span(start, end))
      const anchor = resolve(target, now, hashText(now), withSnapshot ? old : undefined)
      const places = anchor.kind === 'orphaned' ? anchor.suggestions : [anchor.at]
      expect(places.length).toBeLessThanOrEqual(3)
      for (const at of places) expect(0 <= at.start && at.start <= at.end && at.end <= now.length).toBe(true)
    }),
    { numRuns: 300 },
  )
})
