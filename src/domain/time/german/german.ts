import { FORM_RULES } from '#domain/time/forms.ts'
import type { Language } from '#domain/time/language.ts'
import { GERMAN_CLAUSES } from './clauses.ts'
import { GERMAN_DATES } from './dates.ts'
import { GERMAN_DAYS } from './days.ts'
import { GERMAN_LENGTHS } from './lengths.ts'
import { GERMAN_WORDS } from './words.ts'

const END = String.raw`[ \u00a0\n]+$`

export const GERMAN: Language = {
  code: 'de',
  words: GERMAN_WORDS,
  rules: [...GERMAN_DATES, ...FORM_RULES, ...GERMAN_DAYS, ...GERMAN_LENGTHS],
  clauses: GERMAN_CLAUSES,
  widening: {
    article: new RegExp(String.raw`(?<!\p{L})(die|der|den|des|dem|das)${END}`, 'iu'),
    part: new RegExp(
      String.raw`(?<!\p{L})((?:de[nrsm] )?(Anfang|Beginn|Mitte|Ende|frühen|früher|späten|später)[ \u00a0\n]+(?:(?:des|der|vom)[ \u00a0\n]+)?)$`,
      'iu',
    ),
    parts: [
      [/anfang|beginn|früh/i, 'START'],
      [/mitte/i, 'MID'],
      [/ende|spät/i, 'END'],
    ],
    quantity: new RegExp(
      String.raw`(?<!\p{L})(fast|beinahe|knapp|rund|etwa|ungefähr|mehr als|weniger als|mindestens|höchstens|bis zu|gut|über)${END}`,
      'iu',
    ),
    quantities: [
      [/mehr als|über|mindestens|gut/i, 'MORE_THAN'],
      [/weniger|höchstens|bis zu|knapp/i, 'LESS_THAN'],
      [/./, 'APPROX'],
    ],
    early: new RegExp(String.raw`(?<!\p{L})(früh|frühen|späten)${END}`, 'iu'),
  },
  telling: {
    edge: /(?<!\p{L})(?:nach|vor|bis)\s+(?:dem\s+)?$/iu,
    scene: /^(?:der|den|dem) Tag$/i,
    named: /(?!)/,
    ties: /^[\s,;:—–-]*(?:(?:und|aber|oder|denn|doch|sondern|dass|weil|nachdem|bevor|als|wenn|während|obwohl|da)\s+)*/,
    pronoun: /^(?:es|er|sie|wir|ich|dies|das|diese)(?!\p{L})/iu,
    opening: /(?<!\p{L})(?:(?<between>zwischen)|vom|von)\s+(?:dem\s+)?$/iu,
    until: /^\s+bis\s+(?:zum\s+)?$/,
    and: /^\s+und\s+$/,
  },
}
