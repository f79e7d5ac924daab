import { expect, test, vi } from 'vitest'
import { wordsOf } from '#domain/text/words.ts'
import { countPageWords } from './body/page-words.ts'
import { bylineIn } from './byline.ts'
import { creditIn } from './credit.ts'
import { datedNick } from './dated-nick.ts'
import { daysIn } from './dates.ts'
import { furnitureOf } from './furniture.ts'
import { isImprint } from './imprint.ts'
import type { ArticleLanguage } from './language.ts'
import { languageOf } from './language-of.ts'
import { LANGUAGES } from './languages.ts'
import { isPictured } from './pictured.ts'
import { speakerIn } from './speaker.ts'
import { isStopWord } from './stop-words.ts'

// Nobody speaks it: what is understood of it can come from nowhere else.
const MADE_UP = vi.hoisted((): ArticleLanguage => ({
  code: 'qaa',
  months: 'onglo twanglo thringlo forglo|forglonu fivglo sixglo sevglo ochglo ninglo tenglo elvglo twelvglo',
  stopWords: 'plo vre',
  furniture: {
    whole: { share: 'blurbo' },
    opens: { legal: 'krelk(?:a|o)\\b' },
    holds: { newsletter: 'flimmo ze' },
  },
  pageWords: { related: 'blip; zorro mip' },
  made: 'skribbo; tippo',
  by: 'zu',
  author: 'skribbor',
  andName: 'ub',
  dayLabel: 'publo',
  picture: 'fotto',
  inRow: 'ab linko',
  says: 'spokko',
}))

vi.mock('./languages.ts', async (importOriginal) => {
  const real = await importOriginal<{ LANGUAGES: readonly ArticleLanguage[] }>()
  return { LANGUAGES: [...real.LANGUAGES, MADE_UP] }
})

test.each([
  ['Blurbo', 'share'],
  ['Blurbo nu', null],
  ['Krelka op ze wint', 'legal'],
  ['Op ze wint, flimmo ze krip.', 'newsletter'],
])('[P11] furniture of a further language: %s', (text, kind) => {
  expect(furnitureOf(text)).toBe(kind)
})

test('[P11] common words and words of pages of a further language', () => {
  expect(languageOf(wordsOf('Plo vre mip op plo vre zamp'))).toBe('qaa')
  expect(isStopWord('Vre', 'qaa')).toBe(true)
  expect(countPageWords(['Zorro', 'mip', 'blip']).related).toBe(2)
})

test.each([
  ['Zu Anna Karlsson', ['Anna Karlsson']],
  ['Skribbo zu Anna Karlsson ub Karl Berg', ['Anna Karlsson', 'Karl Berg']],
  ['Skribbor: Anna Karlsson', ['Anna Karlsson']],
])('[P11] a byline of a further language: %s', (text, names) => {
  expect(bylineIn(text)).toEqual({ names, rest: '', announced: 'first' })
})

test('[P11] days of a further language', () => {
  expect(daysIn('3. Forglonu 2020, 4 elvg 2021', 'day-first').map(({ day }) => day)).toEqual([
    '2020-04-03',
    '2021-11-04',
  ])
  expect(datedNick('Tippo zu gizmo 3 May 2020')?.name).toBe('gizmo')
  expect(isImprint('publo ze 12:30', 3)).toBe(true)
})

test('[P11] pictures and speakers of a further language', () => {
  expect(creditIn('The quay at dawn. Fotto: Anna Karlsson')?.words).toEqual({ start: 0, end: 17 })
  expect(isPictured('Ab linko: Anna Karlsson ub Karl Berg')).toBe(true)
  expect(speakerIn(' spokko Karl Berg ze wint.', 'behind')).toEqual({ start: 8, end: 17 })
})

test('[P11] each language has a code of its own', () => {
  const codes = LANGUAGES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
