import type { ArticleLanguage, Phrases } from './language.ts'
import { LANGUAGES } from './languages.ts'

export type Topic = (language: ArticleLanguage) => Phrases | undefined

/** What all languages say on a topic, each phrase once, in the order of the languages. */
export function phrasesOf(topic: Topic): string[] {
  const phrases = LANGUAGES.flatMap((language) => topic(language)?.split(';') ?? []).map((phrase) => phrase.trim())
  return [...new Set(phrases)].filter((phrase) => phrase !== '')
}

/** The source of an expression for any of them, a group of its own; it matches nothing where there are none. */
export function anyOf(topic: Topic): string {
  const phrases = phrasesOf(topic)
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.join('|')})`
}
