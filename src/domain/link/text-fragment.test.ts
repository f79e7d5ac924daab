import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { findTextFragment, formatTextFragment, parseTextFragment } from './text-fragment.ts'

const TEXT = `A well-known keeper, R&D included, said: he's gone at 3.5 knots. The end.

The end came late. It was the end of a long – very long – winter, and nobody was sorry; least of all the keeper.

灯塔建于一八一一年。`

function place(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return span(start, start + words.length)
}

function find(directive: string): string | null {
  const at = findTextFragment(parseTextFragment(directive), TEXT)
  return at === null ? null : sliceOf(TEXT, at)
}

describe('format', () => {
  test.each([
    ['[F2] hyphen, ampersand, comma', 'well-known keeper, R&D', ':~:text=well%2Dknown%20keeper%2C%20R%26D'],
    ['[F1] half a word is completed', 'now', ':~:text=known'],
    ['[F1] a word with a sign inside', 's gone at 3', ':~:text=he%27s%20gone%20at%203.5'],
    ['[F1] no word', ' – ', ''],
  ])('%s', (_, words, directive) => {
    expect(formatTextFragment(TEXT, place(words))).toBe(directive)
  })

  test('[F2] half a surrogate pair is written as what UTF-8 has for it', () => {
    expect(formatTextFragment('a\ud800b c', span(0, 3))).toBe(':~:text=a%EF%BF%BDb')
  })

  test('[F1] repeated words get context until they are told apart', () => {
    const second = place('The end', place('The end').end)
    const directive = formatTextFragment(TEXT, second)
    expect(directive).toMatch(/^:~:text=([^,]+-,)?The%20end(,-.+)?$/)
    expect(findTextFragment(parseTextFragment(directive), TEXT)).toEqual(second)
  })

  test('[F1] a quote over paragraphs is given by its ends', () => {
    const at = span(place("he's gone").start, place('late').end)
    const directive = formatTextFragment(TEXT, at)
    expect(directive).toContain(',')
    expect(findTextFragment(parseTextFragment(directive), TEXT)).toEqual(at)
  })
})

describe('parse and find', () => {
  test.each([
    ['[F4] case and marks', '#:~:text=WÏNTER', 'winter'],
    ['[F4] whole words only', '#:~:text=wint', null],
    ['[F4] "he" is not in "he\'s", nor "5" in "3.5"', '#:~:text=he', null],
    ['[F4] a number', '#:~:text=5', null],
    ['[F4] part of a script without spaces', '#:~:text=一八', '一八'],
    ['[F5] context is not shown', '#:~:text=was-,the%20end,-of%20a', 'the end'],
    ['[F5] wrong context', '#:~:text=is-,the%20end', null],
    [
      '[F5] a range',
      '#:~:text=The%20end%20came,winter',
      'The end came late. It was the end of a long – very long – winter',
    ],
    ['[F4] a range ends with a whole word', '#:~:text=The%20end%20came,win', null],
    ['[F4] a word of which the end begins another is none', '#:~:text=The%20end%20came,inter', null],
    ['[F5] a range the wrong way round', '#:~:text=winter,knots', null],
    ['[F5] the first that matches', '#:~:text=summer&text=sorry&text=late', 'sorry'],
    ['[F5] behind an element and among others', '#top:~:x=1&text=sorry', 'sorry'],
    ['[F3] upper case TEXT', '#:~:TEXT=sorry', null],
    ['[F3] only commas', '#:~:text=,,,,,', null],
    ['[F3] four bare terms', '#:~:text=a,b,c,d', null],
    ['[F3] broken encoding', '#:~:text=%E0%A4', null],
    ['[F3] nothing', '', null],
  ])('%s', (_, directive, words) => {
    expect(find(directive)).toBe(words)
  })

  test('[F3] any directive is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', ',', '-', '%', '&', 'the', ' ') }),
        (a, b) => {
          const fragments = parseTextFragment(`#:~:text=${a}&text=${b}`)
          const at = findTextFragment(fragments, TEXT)
          if (at !== null) expect(at.end).toBeLessThanOrEqual(TEXT.length)
        },
      ),
    )
  })
})

const WORDS = ['sea', 'the', 'Sturm', 'naïve', '“so”', '—', 'well-known', "he's", '3.5', '灯', '塔', '한', '\u00ad']
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ', ', '\n\n')), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''))

test('[F1] what is formatted is found, at words that hold the span or repeat it', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      const directive = formatTextFragment(text, span(start, end))
      if (directive === '') return
      expect(directive).toMatch(/^:~:text=[^&\s]+$/)
      expect(findTextFragment(parseTextFragment(directive), text)).not.toBeNull()
    }),
    { numRuns: 300 },
  )
})
