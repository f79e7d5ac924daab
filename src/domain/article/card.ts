import type { Article } from './article.ts'
import { excerptOf } from './excerpt.ts'
import { readingMinutes } from './reading-time.ts'

/** What a library shows of a text without opening it. Derived: a better parser makes better ones. */
export type Card = {
  readonly title: string
  readonly authors: readonly string[]
  readonly publication: string | null
  readonly issue: string | null
  /** EDTF. */
  readonly published: string | null
  /** EDTF. */
  readonly written: string | null
  /** `published`, else `written`, in words: made beforehand, so that the library needs no calendar. */
  readonly when: string | null
  /** BCP 47. */
  readonly language: string
  /** The first words of the article's body, cut at a word. */
  readonly excerpt: string
  readonly words: number
  /** Reading time, whole minutes, at least 1. */
  readonly minutes: number
}

/** `nameDate` puts an EDTF date into words. */
export function cardOf(article: Article, nameDate: (edtf: string) => string): Card {
  const { title, authors, publication, issue, published, written, language, words } = article.meta
  const date = published ?? written
  return {
    title,
    authors,
    publication,
    issue,
    published,
    written,
    when: date === null ? null : nameDate(date),
    language,
    excerpt: excerptOf(article),
    words,
    minutes: readingMinutes(article),
  }
}
