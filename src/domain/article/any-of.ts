import type { ArticleLanguage, Phrases, Words } from './language.ts'
import { LANGUAGES } from './languages.ts'

/** What all languages say on a topic, each phrase once, in the order of the languages. */
export function phrasesOf(topic: (language: ArticleLanguage) => Phrases | undefined): string[] {
  const phrases = LANGUAGES.flatMap((language) => topic(language)?.split(';') ?? []).map((phrase) => phrase.trim())
  return [...new Set(phrases)].filter((phrase) => phrase !== '')
}

/** The source of an expression for any of some phrases, a group of its own; it matches nothing where there are none. */
export function oneOf(phrases: readonly string[]): string {
  return phrases.length === 0 ? '(?!)' : `(?:${phrases.join('|')})`
}

/** The same for what all languages say: `anyOf('by')`. */
export function anyOf(topic: keyof Words): string {
  return oneOf(phrasesOf((language) => language[topic]))
}
