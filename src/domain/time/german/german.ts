import { FORM_RULES } from '#domain/time/forms.ts'
import type { Language } from '#domain/time/language.ts'
import { GERMAN_CLAUSES } from './clauses.ts'
import { GERMAN_COUNTED_DAYS } from './counted-days.ts'
import { GERMAN_DATES } from './dates.ts'
import { GERMAN_DAYS } from './days.ts'
import { GERMAN_LENGTHS } from './lengths.ts'
import { GERMAN_NIGHTS } from './nights.ts'
import { GERMAN_RANGES } from './ranges.ts'
import { GERMAN_WORDS } from './words.ts'

const END = String.raw`[ \u00a0\n]+$`

export const GERMAN: Language = {
  code: 'de',
  words: GERMAN_WORDS,
  rules: [
    ...GERMAN_DATES,
    ...GERMAN_RANGES,
    ...FORM_RULES,
    ...GERMAN_DAYS,
    ...GERMAN_NIGHTS,
    ...GERMAN_COUNTED_DAYS,
    ...GERMAN_LENGTHS,
  ],
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
    about: /(?<!\p{L})(?:um|etwa|circa|ca\.|ungefähr|gegen)\s+(?:den\s+|das\s+|dem\s+|am\s+|im\s+)?(?:Jahr\s+)?$/iu,
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
    and: /^\s+und\s+(?:de[mn]\s+)?$/,
    by: /(?<!\p{L})(?:von|durch) (?:de[mnr] )?(?:\p{L}+ )?$/u,
    preposition:
      /(?<!\p{L})(?:ab|am|an|ans|auf|aus|bei|beim|bis|durch|für|gegen|gegenüber|hinter|im|in|ins|mit|mitsamt|nach|namens|neben|ohne|seit|über|um|unter|vom|vor|während|wegen|wie|zu|zum|zur|zwischen) (?:de[mnrs] |das |die |eine[mnr]? )?(?:\p{L}+ )?$/iu,
    unnamed:
      /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Und|Aber|Oder|Doch|Denn|Als|Wenn|Weil|Nachdem|Bevor|Während|Obwohl|Seit|Bis|Am|An|Im|In|Auf|Aus|Bei|Mit|Nach|Vor|Von|Vom|Zu|Zum|Zur|Für|Gegen|Ohne|Um|Unter|Über|Zwischen|Durch|Er|Sie|Es|Wir|Ich|Ihr|Ihre|Sein|Seine|Dies|Diese|Dieser|Dieses|Alle|Viele|Einige|Mehrere|Heute|Gestern|Morgen|Dort|Hier|Dann|Auch|Nur|Noch|Anfang|Mitte|Ende|Herr|Frau|\p{Lu}\p{Ll}+in(?= \p{Lu}\p{Ll}+ \p{Lu}))(?:\.?[ \u00a0]|$)/u,
    joins: /^ und (?:die |der |das )?$/,
    adverbs: /(?:auch|nie|bald|dann|noch|nun|später|zuerst|schließlich|wieder)/,
    nounsHaveCapitals: true,
    subjectAfterVerb: true,
  },
}
