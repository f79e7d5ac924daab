import { STOP_WORDS } from './stop-words.ts'

// So many words say what language a text is in; more cost time and change nothing.
const ENOUGH_WORDS = 2000
// BCP 47 for "not known".
const UNKNOWN = 'und'
// A text in no language of the lists still has a stop word now and then; in its own, every fourth word is one.
const LEAST_SHARE = 0.06
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]
// Each must be this part of the letters; the letters of Persian and of kana are fewer than those they stand among.
const SCRIPT_SHARE = 0.3
const RARE_SCRIPT_SHARE = 0.03
const RARE = new Set(['ja', 'fa'])
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ckb', 'dv', 'ug', 'sd'])
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'nkoo', 'syrc', 'adlm'])

const LANGUAGES = Object.entries(STOP_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))

/** The language that the words of a text are in, as a BCP 47 code; `und` when they do not say. */
export function languageOf(words: readonly string[]): string {
  const sample = words.slice(0, ENOUGH_WORDS).map((word) => word.toLowerCase())
  const letters = sample.join('')
  for (const [script, language] of SCRIPTS) {
    const share = (letters.match(script)?.length ?? 0) / letters.length
    if (share > (RARE.has(language) ? RARE_SCRIPT_SHARE : SCRIPT_SHARE)) return language
  }
  let best = UNKNOWN
  let most = sample.length * LEAST_SHARE
  for (const { language, words: common } of LANGUAGES) {
    let hits = 0
    for (const word of sample) if (common.has(word)) hits++
    if (hits > most) {
      best = language
      most = hits
    }
  }
  return best
}

/** The direction that a language is written in, by its code and its script if the code names one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const parts = language.toLowerCase().split('-')
  if (parts.some((part, i) => i > 0 && part.length === 4 && RIGHT_TO_LEFT_SCRIPTS.has(part))) return 'rtl'
  return RIGHT_TO_LEFT.has(parts[0] ?? '') ? 'rtl' : 'ltr'
}
