import type { TellingWords } from '#domain/time/language.ts'

/** What the timeline needs to know of English. */
export const ENGLISH_TELLING: TellingWords = {
  edge: /\b(?:after|before|ahead of|prior to|pending|post|past)[\s-]+$/i,
  // "At the last minute" is just in time, on whatever day.
  scene: /^the (?:day|last minute)$/i,
  named:
    /^\s(?:(?:[\p{L}-]+\s){0,3}(?:film|movie|novel|album|memoir|documentary|song|thriller|comedy|drama|musical|sitcom|sequel|remake)|report|book|census|act|law|edition|paper|study|budget|model|version|constitution)\b/iu,
  // "Before leaving on Monday" says nothing without its "before".
  ties: /^[\s,;:—–-]*(?:(?:and|but|or|so|yet|then|because|[Aa]lthough|[Tt]hough|[Ww]hereas|where|as|once|that|(?:after|before|[Ww]hile|when|since|until|in the wake of|in the aftermath of|ahead of|prior to|following)(?!\s+\p{L}+ing\s))\s+)*/u,
  pronoun: /^(?:it|he|she|they|we|i|this|that|these|those)\b/i,
  opening:
    /\b(?:(?<between>between)|(?<!\b(?:put|moved|postponed|delayed|rescheduled|brought|shifted|switched|changed)(?: off| back| forward)? )from)\s+(?:the\s+)?$/i,
  until: /^\s+(?:to|until|till|through)\s+$/,
  and: /^\s+and\s+$/,
  by: /\bby (?:the )?(?:[a-z]+ ){0,2}$/,
  preposition:
    /\b(?:about|above|across|after|against|along|among|around|as|at|before|behind|beside|between|beyond|called|despite|during|for|from|in|inside|into|like|named|near|of|off|on|onto|outside|over|past|since|than|through|throughout|to|toward|towards|under|until|via|with|within|without) (?:the |an? |his |her |its |their )?(?:[a-z-]+ ){0,3}$/i,
  unnamed:
    /^(?:The|A|An|And|But|Or|So|Yet|Then|After|Before|Because|Although|Though|While|When|Where|As|Since|Until|Once|If|Unless|In|On|At|By|For|From|With|Without|To|Of|Under|Over|During|Despite|Following|Around|About|Some|Many|Most|All|Both|Several|Few|Each|Every|No|Not|Only|Even|Still|Meanwhile|Later|Earlier|However|Also|It|He|She|They|We|I|You|His|Her|Its|Their|Our|My|Your|This|That|These|Those|There|Here|What|Who|How|Why|Mr|Mrs|Ms|Dr|Yesterday|Today|Tomorrow|Last|Next|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?:\.?[ \u00a0]|$)/u,
  joins: /^ and (?:the )?$/,
  adverbs: /(?:also|never|soon|then|still|now|once|later|first|finally|again|both)/,
  nounsHaveCapitals: false,
  subjectAfterVerb: false,
}
