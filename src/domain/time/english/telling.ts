import type { TellingWords } from '#domain/time/language.ts'

/** What the timeline needs to know of English. */
export const ENGLISH_TELLING: TellingWords = {
  edge: /\b(?:after|before|ahead of|prior to|pending)\s+$/i,
  scene: /^the day$/i,
  named: /^\s(?:report|book|film|novel|album|census|act|law|edition|paper|study|budget|model|version|constitution)\b/i,
  ties: /^[\s,;:—–-]*(?:(?:and|but|or|so|yet|then|after|before|because|although|though|while|whereas|when|where|as|since|until|once|that|in the wake of|in the aftermath of|ahead of|prior to|following)\s+)*/,
  pronoun: /^(?:it|he|she|they|we|i|this|that|these|those)\b/i,
  opening: /\b(?:(?<between>between)|from)\s+(?:the\s+)?$/i,
  until: /^\s+(?:to|until|till|through)\s+$/,
  and: /^\s+and\s+$/,
}
