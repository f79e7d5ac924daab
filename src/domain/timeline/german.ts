import type { TimelineWords } from './timeline-words.ts'

/** How German tells an event. What is left out would be guessing: where a verb may stand first, what it lacks cannot be told. */
export const GERMAN_TIMELINE: Partial<TimelineWords> = {
  denying:
    /(?<!\p{L})(?:bestr(?:itt(?:en)?|eitet|eiten)|dementiert(?:e|en)?|leugnet(?:e|en)?|w(?:ies|iesen|eist|eisen) (?:\p{L}+ ){0,4}zurück|nicht wahr)$/iu,
  notDenying: /(?<!\p{L})(?:bestritt(?:en)?|bestreitet|bestreiten|dementierte[n]?|leugnete[n]?) nicht$/iu,
  deniable: /^\s*,/,
  // "Zeigte am Montag, wie man Brot bäckt", but ", wie die Polizei mitteilte" says who said it.
  completing:
    /^,\s(?:dass|ob|warum|wie(?![^,.;]{0,120}(?:mitteil|sag|bericht|meld|schr[ei]{2}b|erklär|hieß|heißt|beton|bestätig|angab|angib|bekannt|hervorgeht|zeig)))\s/u,
  depending: /^,\s(?:wenn|falls|sofern|außer)\s/,
  bounded: /^,\s(?:bevor|bis|ehe)\s/,
  never: /(?<!\p{L})(?:nicht|nie|niemals|kein(?:e[nmrs]?)?|niemand|nichts)(?!\p{L})/iu,
  ago: /^vor\s/i,
  openers: /^(?:Und|Aber|Doch|Denn|Dann|Jedoch|Allerdings)\s+(?=\p{L})/iu,
  // "Die Übersetzung von 1987", "der Meister von 2024", but "Erdbeben von 1999" happened.
  thingBefore:
    /(?<!\p{L})(?!\p{L}*(?:beben|krieg|revolution|aufstand|wahl|krise|flut|brand|unglück|anschlag|absturz|spiele|mord)s?\s)\p{Lu}\p{Ll}+ (?:von|aus)(?: dem Jahre?)? $|(?<!(?<!\p{L})(?:bei|in|während|nach|vor|seit) (?:der|den|dem) )(?<!\p{L})\p{L}*(?:wahl(?:en)?|[Kk]onferenz|[Mm]eisterschaft(?:en)?|[Ss]pielen?|WM|EM|[Gg]ipfel|[Aa]usgabe|[Bb]ericht|[Ss]tudie|[Ii]ndex|[Hh]aushalt) (?:im Jahre? )?$/u,
  from: /(?<!\p{L})für (?:das Jahr )?$/iu,
  compared:
    /(?<!\p{L})(?:\p{L}+ste[nrms]?|erste[nrms]?|einzige[nrms]?|letzte[nrms]?|beste[nrms]?)(?!\p{L})[^.;,]{0,60}(?<!\p{L})seit (?:dem |der )?$|(?<!\p{L})(?:(?:\p{L}+er|mehr|weniger|anders)(?: \p{L}+){0,2} als(?: (?:noch|bei|die|der|das|den|dem)(?: \p{L}+){1,4})?|(?:wie|als) (?:auch|noch|schon|bereits)|^wie) (?:noch |auch |schon |bereits )?(?:im|am|in|vom|zum) (?:der |dem )?$/iu,
  comparing: /^ als(?!\p{L})/iu,
  ranked:
    /(?<!\p{L})(?:\p{L}+ste[nrms]?|erste[nrms]?|einzige[nrms]?|\p{L}+te[nrms]? \p{Lu}\p{Ll}+) (?:\p{L}+ ){0,3}(?:in|seit|der) (?:den |der )?$/u,
  each: /(?<!\p{L})jede[nmrs]?\s$/iu,
  openingHours:
    /(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch)s? ?(?:-|–|bis|und|\+|&) ?(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}+tag|Mittwoch)s?(?!\p{L}).*(?:geöffnet|geschlossen|Öffnungszeit\p{L}*|\d ?Uhr)|Öffnungszeiten/u,
  following: /(?<!\p{L})(?:nach|infolge)(?<what>(?: [\p{L}\p{N}-]+){0,8} ?)$/iu,
  reader: /(?<!\p{L})(?:Sie|Ihr(?:e[mnrs]?)?|du|dein(?:e[mnrs]?)?|dir|dich|euch|euer)(?!\p{L})/u,
  earlier: /^[^\p{L}]*(?:nachdem|seitdem)(?!\p{L})/iu,
  itself: /^\P{L}*(?:dieser?|dieses|der|das) (?:artikel|text|beitrag|bericht|interview) (?:ist|wurde|erschien) /iu,
  meant:
    /(?<!\p{L})(?:\p{L}*plan\p{L}*|soll\p{L}*|woll\p{L}*|will|droh\p{L}*|angesetzt|vorgesehen|vorsieht|sieht|ankündig\p{L}*|angekündigt|kündig\p{L}*|beabsichtig\p{L}*|hoff\p{L}*|versprech\p{L}*|versprach\p{L}*|versprochen|erwart\p{L}*|forder\p{L}*|verlang\p{L}*|kann|könn\p{L}*|konn\p{L}*|muss\p{L}*|müss\p{L}*|darf|dürf\p{L}*|möcht\p{L}*|würd\p{L}*|wird|werden?|bitte|ultimatum|frist|wenn|falls|sofern|ob)(?!\p{L})/iu,
  still: /(?<!\p{L})(?:bis|noch|bereits|schon)\s$/iu,
  deed: /(?<!\p{L})(?:weigerte[n]? sich|lehnte[n]? ab|ohne)(?!\p{L})/giu,
  nearly: /(?<!\p{L})(?:kurz|gleich|unmittelbar|direkt|bald|Minuten|Sekunden)\s+(?:nach|vor)\s+(?:dem\s+)?$/iu,
}
