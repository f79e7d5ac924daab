import { LANGUAGES } from './languages.ts'
import { STOP_WORDS } from './stop-words.ts'

// So many words say what language a text is in; more cost time and change nothing.
const ENOUGH_WORDS = 2000
// BCP 47 for "not known".
const UNKNOWN = 'und'
// A text in no language of the lists still has a stop word now and then; in its own, every fourth word is one.
const LEAST_SHARE = 0.06
// Its own letters must be this part of all.
const LETTERS_SHARE = 0.3
const FEW_LETTERS_SHARE = 0.03
// Of fewer words one is common in some language by chance: it takes two, and more than any other language has.
const SHORT_TEXT = 40
const FEWEST_HITS = 2
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ckb', 'dv', 'ug', 'sd'])
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'nkoo', 'syrc', 'adlm'])

/** The language that the words of a text are in, as a BCP 47 code; `und` when they do not say. */
export function languageOf(words: readonly string[]): string {
  const sample = words.slice(0, ENOUGH_WORDS).map((word) => word.toLowerCase())
  const letters = sample.join('')
  for (const { code, letters: own, lettersAreFew } of LANGUAGES) {
    if (!own) continue
    const share = (letters.match(own)?.length ?? 0) / letters.length
    if (share > (lettersAreFew ? FEW_LETTERS_SHARE : LETTERS_SHARE)) return code
  }
  const isShort = sample.length < SHORT_TEXT
  let best = UNKNOWN
  let most = Math.max(sample.length * LEAST_SHARE, isShort ? FEWEST_HITS - 1 : 0)
  for (const [language, common] of STOP_WORDS) {
    let hits = 0
    for (const word of sample) if (common.has(word)) hits++
    if (hits > most) {
      best = language
      most = hits
    } else if (isShort && hits === most) best = UNKNOWN
  }
  return best
}

/** The direction that a language is written in, by its code and its script if the code names one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const parts = language.toLowerCase().split('-')
  if (parts.some((part, i) => i > 0 && part.length === 4 && RIGHT_TO_LEFT_SCRIPTS.has(part))) return 'rtl'
  return RIGHT_TO_LEFT.has(parts[0] ?? '') ? 'rtl' : 'ltr'
}
