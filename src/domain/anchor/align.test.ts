import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, type Alignment } from './align.ts'
import { slips } from './gap.ts'
import { newVocabulary, placesOf, tokenize } from './tokens.ts'

function alignTexts(old: string, text: string): Alignment {
  const vocabulary = newVocabulary()
  const now = tokenize(text, vocabulary)
  return align(tokenize(old, vocabulary), {
    now,
    places: placesOf(now, vocabulary),
    vocabulary,
    isSlip: slips(vocabulary),
  })
}

const WORDS = fc.array(fc.constantFrom('boat', 'storm', 'the', 'a', 'harbour.\n\n', 'Łódź', '港', '😀', '—', '[7]'), {
  maxLength: 60,
})

test('[A20] every old word has one place at the most, inside the new text, and no two have the same', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (a, b) => {
      const { old, now, toNew } = alignTexts(a.join(' '), b.join(' '))
      expect(toNew).toHaveLength(old.count)
      const places = [...toNew].filter((place) => place !== -1)
      expect(places.every((place) => place >= 0 && place < now.count)).toBe(true)
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})

test('[A20] words that are left are paired with themselves, in their order', () => {
  const edit = fc.record({ at: fc.nat(79), gone: fc.nat(3), added: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const old = Array.from({ length: 80 }, (_, i) => `word${i}`)
      let fresh = 0
      const lists = old.map((word) => [word])
      for (const { at, gone, added } of edits) {
        for (let i = at; i < Math.min(old.length, at + gone); i++) lists[i] = []
        lists[at]?.push(...Array.from({ length: added }, () => `new${(fresh += 1)}`))
      }
      const now = lists.flat()
      const { toNew } = alignTexts(old.join(' '), now.join(' '))
      const kept = old.flatMap((word, i) => (now.includes(word) ? [[toNew[i], now.indexOf(word)]] : []))
      expect(kept.map(([place]) => place)).toEqual(kept.map(([, index]) => index))
      const places = [...toNew].filter((place) => place !== -1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('[A20] the same text is paired word by word', () => {
  fc.assert(
    fc.property(WORDS, (words) => {
      const { toNew } = alignTexts(words.join(' '), words.join(' '))
      expect([...toNew]).toEqual([...toNew].map((_, i) => i))
    }),
  )
})
