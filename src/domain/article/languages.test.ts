import { expect, test, vi } from 'vitest'
import { wordsOf } from '#domain/text/words.ts'
import { countPageWords } from './body/page-words.ts'
import { furnitureOf } from './furniture.ts'
import type { ArticleLanguage } from './language.ts'
import { languageOf } from './language-of.ts'
import { monthNumber } from './months.ts'
import { isStopWord } from './stop-words.ts'

// Nobody speaks it: what is understood of it can come from nowhere else.
const MADE_UP = vi.hoisted((): ArticleLanguage => ({
  code: 'qaa',
  months: 'onglo twanglo thringlo forglo|forglonu fivglo sixglo sevglo ochglo ninglo tenglo elvglo twelvglo',
  stopWords: 'plo vre',
  furniture: { share: { whole: 'blurbo' }, legal: { opens: 'krelk(?:a|o)\\b' }, newsletter: { holds: 'flimmo ze' } },
  pageWords: { related: 'blip; zorro mip' },
}))

vi.mock('./languages.ts', async (importOriginal) => {
  const { LANGUAGES } = await importOriginal<typeof import('./languages.ts')>()
  return { LANGUAGES: [...LANGUAGES, MADE_UP] }
})

test.each([
  ['Blurbo', 'share'],
  ['Blurbo nu', null],
  ['Krelka op ze wint', 'legal'],
  ['Op ze wint, flimmo ze krip.', 'newsletter'],
])('[P11] furniture of a further language: %s', (text, kind) => {
  expect(furnitureOf(text)).toBe(kind)
})

test('[P11] months, common words and words of pages of a further language', () => {
  expect(['Forglonu', 'elvg', 'May'].map(monthNumber)).toEqual([4, 11, 5])
  expect(languageOf(wordsOf('Plo vre mip op plo vre zamp'))).toBe('qaa')
  expect(isStopWord('Vre', 'qaa')).toBe(true)
  expect(countPageWords(['Zorro', 'mip', 'blip']).related).toBe(2)
})
