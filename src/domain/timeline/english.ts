import type { TimelineWords } from './timeline-words.ts'

/** How English tells an event. */
export const ENGLISH_TIMELINE: TimelineWords = {
  denying:
    /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|(?:dismiss|reject)(?:s|es|ed|ing)? (?:the |any |all )?(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?)|(?:is|was) not true|no evidence)(?: (?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?))?$/i,
  notDenying:
    /\b(?:not|never|nobody|(?:did|does|do|could|can)n['’]t) (?:\p{Ll}+ )?(?:deny|denied|dispute|disputed)\b/iu,
  abandoned: /\b(?:was|were|been|is|are) abandoned\b/i,
  givenUp:
    /\b(?:plans?|schemes?|projects?|proposals?|talks|negotiations|marche?s?|rall(?:y|ies)|strikes?|searche?s?|attempts?|match(?:es)?|games?|races?|flights?|launche?s?|votes?|elections?|meetings?|visits?|works?|drills?|concerts?|festivals?|trials?)\b/i,
  deniable: /^[\s,]*(?:that|having|there)\b/i,
  completing: /^,?\s(?:that|whether)\s/,
  depending: /^,?\s(?:if|unless|except|provided)\s|^\sbut\s/,
  bounded: /^\s(?:before|until|till|unless)\s/,
  never: /\b(?:no|not|never|nobody|nothing|none|neither|nor)\b|n['’]t\b/i,
  relative: /^[\s,;:—–-]*(?:that|which|who|whose|whom)\s+/i,
  ties: /^[\s,;:—–-]*(?:and|but|or|then|yet|before|after|until)\s+/i,
  auxiliary: /^(?:is|are|was|were|be|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)\s/,
  openers: /^(?:And|But|Or|So|Yet|Then|Meanwhile|However),?\s+/i,
  leading: /^(?:(?:on|in|at|by|during|from|since|around|about|early|late)\s+){0,2}(?:the\s+)?(?<!^the\s+)$/i,
  lawOf:
    /\b(?:under|by|of|in|to|with|from|against|breach(?:es)? of) (?:the |an? )?(?:\p{Lu}[\p{L}’'-]*,? (?:(?:and|of|for|the) )?){0,6}(?:Acts?|Law|Regulations?|Order|Directive|Code|Treaty|Convention|Rules) (?:of )?$/u,
  from: /(?<!\b(?:dat(?:e|es|ing)|is|are|comes?|stems?)(?: back)? )\bfrom (?:the )?$/i,
  compared: /\b(?:\p{L}+est|first|only|last|most|least|worst|best|lowest|record)\b[^.;,]{0,60}\bsince (?:the )?$/iu,
  itself:
    /^\W*(?:this|the) (?:article|story|report|piece|interview|essay|review|post|page|text|version) (?:was|is|has been|appeared|appears) (?:\p{L}+ ){0,2}(?:published|posted|updated|corrected|amended|printed|written|appeared|edited|in)\b/iu,
  state:
    /^\W*(?:[\p{L}\p{N}’'-]+ ){1,6}(?:is|are|has|have)(?! (?:not |also |now |still |just )?(?:been|to|[a-z]+(?:ed|en|ing)|begun|come|cut|gone|held|left|lost|made|met|put|said|set|shut|told|won)\b)/iu,
  deed: /\b(?:refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|den(?:y|ies|ied|ying)(?= (?:in|on|at|earlier|yesterday|last)\b)|without)\b/gi,
  nearly: /\b(?:shortly|just|soon|right|immediately|directly|moments|seconds|minutes)\s+(?:after|before)\s+$/i,
}
