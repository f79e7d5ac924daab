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
  openers: /^(?:And|But|Or|So|Yet|Then|Meanwhile|However),?\s+/i,
  nearly: /\b(?:shortly|just|soon|right|immediately|directly|moments|seconds|minutes)\s+(?:after|before)\s+$/i,
}
