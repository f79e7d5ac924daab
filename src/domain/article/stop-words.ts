import { LANGUAGES } from './languages.ts'

/** The commonest words of each language that has a list, by its BCP 47 code without region. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ code, stopWords }) => (stopWords ? [[code, new Set(stopWords.split(' '))] as const] : [])),
)
const LONGEST = 8

/** Whether a word is one of the commonest of a language. */
export function isStopWord(word: string, language: string): boolean {
  return word.length <= LONGEST && (STOP_WORDS.get(language)?.has(word.toLowerCase()) ?? false)
}
