import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldString, foldText, toFolded, toOriginal } from './fold.ts'
import { sliceOf, span } from './span.ts'

describe('[T1] folding takes away what a typesetter may change', () => {
  test.each([
    ['case', 'Minsk WORKERS', 'minsk workers'],
    ['curly quotes', '“don’t” ‘so’ «oui»', '"don\'t" \'so\' "oui"'],
    ['dashes', 'a–b — c -- d − e', 'a-b - c - d - e'],
    ['ellipsis', 'wait…', 'wait...'],
    ['white space runs', ' a\u00a0 \n\t b\u3000c ', ' a b c '],
    ['white space around what nobody sees', 'a \u200b b', 'a b'],
    ['soft hyphen and zero width', 'pro\u00adtest\u200b\ufeff', 'protest'],
    ['marks, composed and not', 'café cafe\u0301 Tiếng', 'cafe cafe tieng'],
    ['ligatures and full width', 'ﬁn Ｌｅｃｔ', 'fin lect'],
    ['sharp s and final sigma', 'Straße ΟΔΟΣ οδος', 'strasse οδοσ οδοσ'],
    ['a mark that stands alone', 'a¨b', 'a¨b'],
  ])('%s', (_, text, folded) => {
    expect(foldString(text)).toBe(folded)
  })
})

describe('[T2] what tells words apart stays', () => {
  test.each([
    ['Devanagari vowel signs', 'कि', 'की'],
    ['voiced kana', 'か', 'が'],
    ['Thai vowels', 'กิ', 'กี'],
    ['Hangul syllables', '가', '나'],
  ])('%s', (_, one, other) => {
    expect(foldString(one)).not.toBe(foldString(other))
  })
})

test('[T3] every code point that decomposes or has a case folds to something that folds to itself', () => {
  const restless: string[] = []
  const MOVED = /[\p{Changes_When_NFKC_Casefolded}\p{Changes_When_Uppercased}\p{P}\p{M}\p{Z}\p{Cf}]/u
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point)
    if (!MOVED.test(character)) continue
    const once = foldString(character)
    if (foldString(once) !== once) restless.push(point.toString(16))
  }
  expect(restless).toEqual([])
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '\n', 'é', 'e\u0301', '—', '-', '“', '\u00ad', 'ﬁ', '😀', '\ud800', 'が'),
  }),
)

test('[T4] the text alone is the one of the places', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldString(text)).toBe(foldText(text).text)
    }),
  )
})

test('[T4] a place goes to the folded text and back to the characters it touches', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = foldText(text)
      expect(folded.starts.length).toBe(folded.text.length + 1)
      for (let i = 1; i < folded.starts.length; i++) {
        expect(folded.starts[i] ?? 0).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? 0)
      }
      const [x = 0, y = 0] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].toSorted((p, q) => p - q)
      const back = foldString(sliceOf(text, toOriginal(folded, span(x, y))))
      expect(back).toContain(folded.text.slice(x, y))
    }),
  )
})

test('[T5] a word that stands in a text is found at its own place', () => {
  const text = 'Er sagte:  „Grüße aus Mu\u0308nchen“ — und ging.'
  const folded = foldText(text)
  const at = folded.text.indexOf('munchen')
  const original = toOriginal(folded, span(at, at + 7))
  expect(sliceOf(text, original)).toBe('Mu\u0308nchen')
  expect(toFolded(folded, original)).toEqual(span(at, at + 7))
})
