import type { ArticleLanguage } from './language.ts'
import { ENGLISH } from './languages/english.ts'
import { GERMAN } from './languages/german.ts'
import { FRENCH } from './languages/french.ts'
import { SPANISH } from './languages/spanish.ts'
import { ITALIAN } from './languages/italian.ts'
import { PORTUGUESE } from './languages/portuguese.ts'
import { DUTCH } from './languages/dutch.ts'
import { SWEDISH } from './languages/swedish.ts'
import { DANISH } from './languages/danish.ts'
import { NORWEGIAN } from './languages/norwegian.ts'
import { FINNISH } from './languages/finnish.ts'
import { POLISH } from './languages/polish.ts'
import { CZECH } from './languages/czech.ts'
import { HUNGARIAN } from './languages/hungarian.ts'
import { ROMANIAN } from './languages/romanian.ts'
import { TURKISH } from './languages/turkish.ts'
import { INDONESIAN } from './languages/indonesian.ts'
import { LITHUANIAN } from './languages/lithuanian.ts'
import { ICELANDIC } from './languages/icelandic.ts'
import { RUSSIAN } from './languages/russian.ts'
import { UKRAINIAN } from './languages/ukrainian.ts'
import { BULGARIAN } from './languages/bulgarian.ts'
import { JAPANESE } from './languages/japanese.ts'
import { KOREAN } from './languages/korean.ts'
import { CHINESE } from './languages/chinese.ts'
import { PERSIAN } from './languages/persian.ts'
import { ARABIC } from './languages/arabic.ts'
import { HEBREW } from './languages/hebrew.ts'
import { GREEK } from './languages/greek.ts'
import { THAI } from './languages/thai.ts'
import { HINDI } from './languages/hindi.ts'
import { BENGALI } from './languages/bengali.ts'
import { TAMIL } from './languages/tamil.ts'
import { GEORGIAN } from './languages/georgian.ts'
import { ARMENIAN } from './languages/armenian.ts'
import { NO_LANGUAGE } from './languages/no-language.ts'

/**
 * A further language is one more line here. Where two say the same, the earlier one holds: English before all others, and
 * before a script that several write the one that has letters of its own in it.
 */
export const LANGUAGES: readonly ArticleLanguage[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SWEDISH,
  DANISH,
  NORWEGIAN,
  FINNISH,
  POLISH,
  CZECH,
  HUNGARIAN,
  ROMANIAN,
  TURKISH,
  INDONESIAN,
  LITHUANIAN,
  ICELANDIC,
  RUSSIAN,
  UKRAINIAN,
  BULGARIAN,
  JAPANESE,
  KOREAN,
  CHINESE,
  PERSIAN,
  ARABIC,
  HEBREW,
  GREEK,
  THAI,
  HINDI,
  BENGALI,
  TAMIL,
  GEORGIAN,
  ARMENIAN,
  NO_LANGUAGE,
]
