import { anyOf } from '../any-of.ts'
import type { AsideKind } from '../article.ts'
import { authorsIn } from '../byline.ts'
import { creditIn } from '../credit.ts'
import { daysIn } from '../dates.ts'
import { furnitureOf } from '../furniture.ts'
import { isImprint } from '../imprint.ts'
import type { Line } from '../line.ts'
import { isStopWord } from '../stop-words.ts'
import { column, type Columns } from './columns.ts'
import { countPageWords, PAGE_WORDS } from './page-words.ts'

// Longer lines are surely running text; looking at all of them would say no more.
const LOOKED_AT = 2000
const FURNITURE: readonly (readonly [string, readonly AsideKind[]])[] = [
  ['legal', ['legal', 'consent']],
  ['subscribe', ['newsletter', 'donation', 'account']],
  ['share', ['share']],
  ['comments', ['comments']],
  ['media', ['media']],
  ['advertisement', ['advertisement']],
  ['related', ['related']],
  ['notice', ['notice']],
  ['navigation', ['navigation', 'other']],
]

const SENTENCE_END = /[.!?…。！？।]["'”’»“)\]]*$/u
const SENTENCE_BREAK = /[.!?…]["'”’»“)]*\s+["'“‘«„¿¡]?\p{Lu}|[。！？]/gu
const PLAIN_CAPITAL = /^\p{Lu}/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
const QUOTE_FIRST = /^["'“‘«„»「『]/u
const LISTED = /^(?:[-*•‣◦▪■●–—·+]|\d{1,3}[.)]|\[\d+\]|#\d)\s?/u
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/
const AGO = new RegExp(`\\b${anyOf('ago')}`, 'iu')
const ADDRESS = /https?:|www\.|@\w|\.(?:com|org|net)\b/iu
const BUTTON = /\[[^\]]{0,40}\]/gu
const SECOND_PERSON = new RegExp(`\\b${anyOf('you')}\\b`, 'giu')
const FIRST_PERSON = new RegExp(`\\b${anyOf('i')}\\b`, 'giu')
const OUR = new RegExp(`\\b${anyOf('we')}\\b`, 'giu')
const MONEY = /[$€£¥]\s?\d|\d\s?[€£%]/u

/** What a line says of itself, without its neighbours. */
export function ownColumns(lines: readonly Line[], language: string): Columns {
  const texts = lines.map((line) => line.text.slice(0, LOOKED_AT))
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const kinds = texts.map((text) => furnitureOf(text))
  const of = (valueOf: (text: string, line: Line, index: number) => number) =>
    column(lines.length, (i) => {
      const line = lines[i]
      return line ? valueOf(texts[i] ?? '', line, i) : 0
    })
  const pageWords = lines.map(({ words }) => countPageWords(words))
  // Two in a long sentence are chance, two in a short one are not.
  const dense = (count: number, { words }: Line) => count / Math.sqrt(words.length + 1)
  const flag = (pattern: RegExp) => of((text) => Number(pattern.test(text)))
  const density = (pattern: RegExp) => of((text, { words }) => (text.match(pattern)?.length ?? 0) / (words.length + 1))
  const wordShare = (test: (word: string) => boolean) =>
    of((_, { words }) =>
      words.length === 0 ? 0 : words.slice(0, 300).filter(test).length / Math.min(300, words.length),
    )
  return new Map<string, Float64Array>([
    ['words', of((_, { words }) => Math.log2(1 + Math.min(words.length, 400)))],
    ['wordLength', of((text, { words }) => Math.min(20, text.length / (words.length + 1)))],
    ['sentence', flag(SENTENCE_END)],
    ['stop', flag(/[.!?…。！？:;,]["'”’»“)\]]*$/u)],
    ['question', flag(/\?["'”’»“)\]]*$/u)],
    ['colon', flag(/:$/u)],
    ['cut', flag(/(?:…|\.\.\.)["'”’]?$/u)],
    ['sentences', of((text) => text.match(SENTENCE_BREAK)?.length ?? 0)],
    ['commas', density(/[,;，、]/gu)],
    ['punctuation', of((text) => (text.match(/[^\p{L}\p{N}\p{M}\s]/gu)?.length ?? 0) / (text.length + 1))],
    ['digits', of((text) => (text.match(/\d/g)?.length ?? 0) / (text.length + 1))],
    ['bars', density(/[|•·›»>/]/gu)],
    ['buttons', density(BUTTON)],
    ['capitals', wordShare((word) => PLAIN_CAPITAL.test(word))],
    ['shouting', wordShare((word) => ALL_CAPITALS.test(word))],
    ['common', wordShare((word) => isStopWord(word, language))],
    ['lower', flag(/^\p{Ll}/u)],
    ['quoted', flag(QUOTE_FIRST)],
    ['quotes', density(/["“”„«»]/gu)],
    ['listed', flag(LISTED)],
    ['clock', flag(CLOCK)],
    ['ago', flag(AGO)],
    ['money', flag(MONEY)],
    ['address', flag(ADDRESS)],
    ['you', density(SECOND_PERSON)],
    ['i', density(FIRST_PERSON)],
    ['we', density(OUR)],
    ['days', of((text) => daysIn(text, 'day-first').length)],
    ['byline', of((text) => Number(authorsIn(text).length > 0))],
    ['imprint', of((text, { words }) => Number(isImprint(text, words.length)))],
    ['credit', of((text) => Number(creditIn(text) !== null))],
    ['times', of((text) => Math.min(6, counts.get(text) ?? 1))],
    ['blanks', of((_, { blanks }) => Math.min(3, blanks))],
    ['indent', of((_, { indent }) => Math.min(8, indent))],
    [
      'page words',
      of((_, line, i) =>
        dense(
          PAGE_WORDS.reduce((sum, name) => sum + (pageWords[i]?.[name] ?? 0), 0),
          line,
        ),
      ),
    ],
    ...PAGE_WORDS.map((name): [string, Float64Array] => [
      `${name} words`,
      of((_, line, i) => dense(pageWords[i]?.[name] ?? 0, line)),
    ]),
    ['furniture', of((_, __, i) => Number(kinds[i] !== null))],
    ...FURNITURE.map(([name, whys]): [string, Float64Array] => [
      name,
      of((_, __, i) => Number(whys.some((why) => why === kinds[i]))),
    ]),
  ])
}
