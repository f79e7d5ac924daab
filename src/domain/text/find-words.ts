import { span, type Span } from './span.ts'

/** Scripts that write no spaces between words: each character counts as a word, so that parts can be matched. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
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

export function isWordCharacter(character: string): boolean {
  return IN_WORD.test(character)
}
