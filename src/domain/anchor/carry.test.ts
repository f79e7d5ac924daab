import fc from 'fast-check'
import { describe as group, expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { sliceOf, span } from '#domain/text/span.ts'
import { resolve } from './resolve.ts'
import { describeWords, follow, TEXT, wordsAt } from './test-target.ts'

group('resolve with the text that it was made on', () => {
  const quote = 'the chart in the wheelhouse was eleven years old'
  const [first = '', second = '', third = '', fourth = ''] = TEXT.split('\n\n')
  const alike = second.replace('sandbank', 'buoy').replace('eleven', 'nine')
  const withAlike = [first, second, alike, third].join('\n\n')
  test.each([
    ['[A12] its paragraph moved to the end', TEXT, [first, third, fourth, second].join('\n\n'), 'anchored', quote],
    [
      '[A12] moved and edited',
      TEXT,
      [first, third, fourth, second.replace('the wheelhouse', 'her wheelhouse')].join('\n\n'),
      'changed',
      quote.replace('the wheelhouse', 'her wheelhouse'),
    ],
    [
      '[A7] a word replaced',
      TEXT,
      TEXT.replace('eleven years', 'twelve years'),
      'changed',
      quote.replace('eleven', 'twelve'),
    ],
    [
      '[A7] words put in',
      TEXT,
      TEXT.replace('was eleven', 'was, it turned out, eleven'),
      'changed',
      quote.replace('was', 'was, it turned out,'),
    ],
    [
      '[A7] its first words gone',
      TEXT,
      TEXT.replace('the chart in ', ''),
      'changed',
      'the wheelhouse was eleven years old',
    ],
    [
      '[A6] white space and case',
      TEXT,
      TEXT.toUpperCase().replaceAll(' ', '\u00a0'),
      'anchored',
      quote.toUpperCase().replaceAll(' ', '\u00a0'),
    ],
    [
      '[A13] footnote marks are no words',
      TEXT,
      TEXT.replace('chart', 'chart[12]'),
      'anchored',
      quote.replace('chart', 'chart[12]'),
    ],
    ['[A14] its look-alike stays', withAlike, withAlike.replace(`${second}\n\n`, ''), 'orphaned', null],
    [
      '[A14] an exact copy elsewhere stays',
      `${TEXT}\n\nThey said ${quote}.`,
      `${[first, third, fourth].join('\n\n')}\n\nThey said ${quote}.`,
      'orphaned',
      null,
    ],
    ['[A8] its paragraph cut', TEXT, [first, third, fourth].join('\n\n'), 'orphaned', null],
  ])('%s', (_, old, now, kind, found) => {
    const anchor = follow(quote, now, old)
    expect(anchor.kind).toBe(kind)
    expect(wordsAt(now, anchor)).toBe(found)
  })

  test('[A8] a word that alone is left of a whole text stands there by chance', () => {
    const others = 'Bread has its price: towns pay more each winter, farmers say less each spring, bakers wait. '
    const now = `${others.repeat(3)}Once a wheelhouse burned. ${others.repeat(3)}`
    expect(follow('wheelhouse', now).kind).toBe('orphaned')
  })

  test('[A14] what its quote alone would lead to is suggested', () => {
    const now = withAlike.replace(`${second}\n\n`, '')
    const anchor = follow(quote, now, withAlike)
    const [suggestion] = anchor.kind === 'orphaned' ? anchor.suggestions : []
    expect(suggestion && sliceOf(now, suggestion)).toBe(quote.replace('eleven', 'nine'))
  })

  test('[A15] of repeated paragraphs one was cut: which is a guess', () => {
    const again = `${first}\n\n${second}\n\n${second}\n\n${second}\n\n${third}`
    const anchor = follow(quote, again.replace(`${second}\n\n`, ''), again)
    expect(anchor.kind).not.toBe('anchored')
  })

  test('[A15] repeated paragraphs may have changed places: which is a guess', () => {
    const body = 'is a stretch of water with a ferry that has run every day but two since the first of them was built'
    const items = (...names: string[]) => names.map((name) => `Item ${name} ${body}.`).join('\n\n')
    const anchor = follow('every day but two', items('two', 'one', 'three'), items('one', 'two', 'three'))
    expect(anchor.kind).toBe('changed')
    expect(follow('every day but two', `New. ${items('one', 'two')}`, items('one', 'two')).kind).toBe('anchored')
  })

  test('[A16] a snapshot that does not hold the quote is not believed', () => {
    const target = describeWords(TEXT, quote)
    const now = `New.\n\n${TEXT}`
    expect(wordsAt(now, resolve(target, now, hashText(now), 'Something else.'))).toBe(quote)
  })
})

test('[A12] edits outside a passage leave it anchored in its place', () => {
  const words = Array.from({ length: 90 }, (_, i) => `word${i * 7919}`)
  const edits = fc.array(fc.tuple(fc.nat(89), fc.constantFrom('', 'new', 'two words')))
  fc.assert(
    fc.property(fc.nat(59), fc.integer({ min: 3, max: 20 }), edits, (from, count, changes) => {
      const to = Math.min(words.length, from + count)
      const old = words.join(' ')
      const changed = words.slice()
      for (const [i, word] of changes) if (i < from - 1 || i > to) changed[i] = word
      const now = changed.join(' ')
      const quote = words.slice(from, to).join(' ')
      const start = now.indexOf(quote)
      expect(follow(quote, now, old)).toEqual({ kind: 'anchored', at: span(start, start + quote.length) })
    }),
  )
})
