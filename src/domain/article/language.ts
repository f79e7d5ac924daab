import type { AsideKind } from './article.ts'

/**
 * What is known of a language: its words, by what they say on a page. All but the code is optional.
 *
 * In `Phrases` a semicolon stands between two, each a regular expression in small letters. They hold on every page: one in
 * one language carries furniture in another.
 */
export type ArticleLanguage = {
  /** The first subtag of BCP 47. */
  readonly code: string
  /** The letters that it is told by where they are so much of a text; global. */
  readonly letters?: RegExp
  /** They are fewer than those that they stand among, as kana among Chinese characters. */
  readonly lettersAreFew?: boolean
  /** From January on, parted by spaces, forms of one month by a bar. From Unicode CLDR, gregorian, wide. */
  readonly months?: string
  /** The commonest short words, which no other language has as often; parted by spaces. */
  readonly stopWords?: string
  readonly furniture?: Furniture
  /**
   * Words by which a page speaks of itself, its business and its readers; no expressions. One of them is no proof, an
   * article may be about cookies; their share of a line tells more than any phrase. Two words are a pair that stands together.
   */
  readonly pageWords?: Readonly<Partial<Record<PageWords, Phrases>>>
}

export type Phrases = string

export type PageWords = 'legal' | 'subscribe' | 'share' | 'related' | 'credit'

/** By the reason for which it is set aside; a phrase belongs here when a reader would say of the line alone that it is not the article. */
export type Furniture = Readonly<Partial<Record<AsideKind, Said>>>

type Said = {
  /** The line says this and no more. */
  readonly whole?: Phrases
  /** A short line that begins so. */
  readonly opens?: Phrases
  /** A line of any length that says so anywhere; only for words that no article uses of itself. */
  readonly holds?: Phrases
}
