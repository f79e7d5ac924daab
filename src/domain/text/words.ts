import { span, type Span } from './span.ts'

/**
 * For a character class: scripts that write no spaces between words. Each of their characters counts as a word, so
 * that parts can be matched.
 */
export const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const CHARACTER = `[${UNSPACED}]\\p{M}*`
const RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`
const WORD = new RegExp(`${CHARACTER}|${RUN}`, 'gu')
const SPOKEN_WORD = new RegExp(`${CHARACTER}|${RUN}(?:['’]${RUN})*`, 'gu')
const UNSPACED_WORD = new RegExp(CHARACTER, 'gu')
const IN_WORD = /[\p{L}\p{N}\p{M}]/u
const UNSPACED_FIRST = new RegExp(`^[${UNSPACED}]`, 'u')

/** The words of a text in their order: runs of letters, digits and marks. */
export function findWords(text: string): Span[] {
  return Array.from(text.matchAll(WORD), (match) => span(match.index, match.index + match[0].length))
}

/** Whether words of this script stand side by side without a space. */
export function isUnspaced(word: string): boolean {
  return UNSPACED_FIRST.test(word)
}

/** Whether there is a letter or digit in it; also asked of one character. */
export function hasWords(text: string): boolean {
  return IN_WORD.test(text)
}

/** The words of a text as strings; "don't" is one here, and a character of an unspaced script is one as well. */
export function wordsOf(text: string): string[] {
  return text.match(SPOKEN_WORD) ?? []
}

/** How many of the words of a text are characters of an unspaced script. */
export function unspacedCount(text: string): number {
  return text.match(UNSPACED_WORD)?.length ?? 0
}
