import type { TimelineWords } from './timeline-words.ts'

/** How German tells an event. */
export const GERMAN_TIMELINE: TimelineWords = {
  denying:
    /(?<!\p{L})(?:bestr(?:itt(?:en)?|eitet|eiten)|dementiert(?:e|en)?|leugnet(?:e|en)?|w(?:ies|iesen|eist|eisen) (?:\p{L}+ ){0,4}zurück|nicht wahr)$/iu,
  notDenying: /(?<!\p{L})(?:bestritt(?:en)?|bestreitet|bestreiten|dementierte[n]?|leugnete[n]?) nicht$/iu,
  // "Aufgegeben" is not taken for a denial in the first place.
  abandoned: /(?!)/,
  givenUp: /(?!)/,
  deniable: /^\s*,/,
  completing: /^,\s(?:dass|ob)\s/,
  openers: /^(?:Und|Aber|Doch|Denn|Dann|Jedoch|Allerdings)\s+(?=\p{L})/iu,
  nearly: /(?<!\p{L})(?:kurz|gleich|unmittelbar|direkt|bald|Minuten|Sekunden)\s+(?:nach|vor)\s+(?:dem\s+)?$/iu,
}
