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
  completing:
    /^,?\s(?:that|whether)\s|^\s(?:until|till|before) (?:about |around )?\d[\d:.]*\s?(?:[ap]\.?m\b|o['’]clock)/i,
  depending: /^,?\s(?:if|unless|except|provided)\s|^\sbut\s/,
  unfinished:
    /\s(?:how|why|what|back|even|under|through|especially|particularly|only|shortly|(?<=\b\p{L}+er |\b(?:more|less) )than|(?:and|but) (?:thinks?|thought|says|sa(?:id|ys)|believes?|believed|hopes?|hoped|knows?|knew|adds?|added|insists?|insisted|emphasized|stressed)|(?<=\b(?:led|caus(?:ed|ing)|forc(?:ed|ing)|push(?:ed|ing)|prompt(?:ed|ing)) [^,;]{1,60})to (?:announce|say|declare|admit|warn|believe|think))$/iu,
  bounded: /^\s(?:before|until|till|unless)\s/,
  never: /\b(?:no|not|never|nobody|nothing|none|neither|nor)\b|n['’]t\b/i,
  relative:
    /^[\s,;:—–-]*(?:that|which|who|whose|whom|including|(?:at|by|for|from|in|of|on|to|under|with) (?:which|whom)|(?:although|if|once|though|when|while) \p{L}+(?:ed|ing))\s+/iu,
  doing: /^,\s(?:who|which)\s/,
  // No word in -s but the last, which may be a verb: "The baker likes bread".
  plainly:
    /^(?!(?:In|On|At|By|For|From|With|Of|To|As|After|Since|If|When|While|Among|During|It|There|This|That|These|Those)\b)(?:(?:The|An?|His|Her|Its|Their|Our|My|One|Two|Three|the|an?|his|her|its|their) (?:[\p{L}’'-]+(?<!s) ){0,3}[\p{L}’'-]+|\p{Lu}[\p{L}’'.-]*(?: (?:and |van |de |von )?\p{Lu}[\p{L}’'.-]*){0,4})(?: (?:of|from|in|at|for) (?:(?:the|an?|his|her|its|their) )?(?:[\p{L}’'-]+(?<!s) ){0,2}[\p{L}’'-]+)?$/u,
  ties: /^[\s,;:—–-]*(?:and|but|or|then|yet|before|after|until)\s+/i,
  auxiliary: /^(?:is|are|was|were|be|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must)\s/,
  openers:
    /^(?:(?:And|But|Or|So|Yet|Then|Meanwhile|However),?|(?:Fortunately|Unfortunately|Luckily|Sadly|Still|Indeed|Instead|Moreover|Furthermore|Also|Notably|Interestingly|Additionally|Of course|In fact|In addition|On the other hand|At the same time|For example|For instance),)\s+/i,
  leading: /^(?:(?:on|in|at|by|during|from|since|around|about|early|late)\s+){0,2}(?:the\s+)?(?<!^the\s+)$/i,
  thing:
    /^(?:['’]s)?[ \u00a0-](?!(?:and|or|nor|but|when|while|as|with|without|to|into|in|on|at|by|for|from|of|off|up|after|before|until|since|because|if|so|than|then|that|which|who|whose|where|he|she|it|they|we|you|I|its|his|her|their|the|an?|this|is|are|was|were|be|been|had|has|have|did|does|do|said|says|told|will|would|can|could|may|might|shall|should|must|not|also|onwards?|alone|there|under|over|through|via|against|amid|despite|following|during|between|near|around|about|only|just|both|all|more|most|some|many|still|already|again|later|earlier|ago|saw|brought|began|marked|came|went|ended|turned|proved|became|made|took|got)\b)[\p{L}“‘"]/u,
  happening:
    /^ (?:[\p{L}-]+ ){0,2}(?:attacks?|bombings?|campaign|coup|crash|crisis|cyclone|disaster|drought|earthquake|elections?|epidemic|explosion|famine|fighting|fires?|floods?|frost|harvest|heatwave|hurricane|invasion|massacre|murders?|offensive|outbreak|pandemic|protests?|quake|raids?|recession|referendum|revolution|riots?|season|shooting|slump|storms?|strikes?|talks|tsunami|uprising|vote|war)(?! (?:and|in|on|at|of|for|to|that|which|who|results?|inquiry|trial|victims?|survivors?|anniversary)\b)/u,
  during:
    /(?:^|[^\p{L}])(?:in|since|by|until|till|to|from|of|before|after|between|and|or|through|throughout|for|around|about|circa|early|late|mid|late in|early in|than|during|at)[ \u00a0-]$|(?:^|[^\p{L}])(?:in|during|at|throughout|amid)[ \u00a0](?:(?:the|an?|its|his|her|their|our|my|this|that)[ \u00a0])?(?:[\p{L}-]+(?:['’]s?)?[ \u00a0]){0,2}$|[(–—/-]$/iu,
  dated: /(?:^|[^\p{L}])(?:on|by|until|before|after|since|over|during)[ \u00a0]$/iu,
  thingBefore:
    /(?:\p{Lu}[\p{L}’'-]*,? (?:(?:and|of|for|the) )?){1,6}(?:Acts?|Bill|Law|Regulations?|Order|Directive|Code|Treaty|Convention|Rules),? (?:of )?$|\b(?:results|data|figures|numbers|statistics|images|photos?|video|footage|songs?|films?|albums?) (?:from|of|for) (?:the )?(?:\d{4},? (?:and |or )?)*$|(?<!\b(?:[Ii]n|[Aa]t|[Dd]uring|[Ss]ince|[Aa]fter|[Bb]efore|[Ff]or) (?:the )?(?:\p{Lu}[\p{L}\d.+’'-]* ){0,3})(?<=\p{L}[^.!?]* )(?!January|February|March|April|May|June|July|August|September|October|November|December|Sept?|Spring|Summer|Autumn|Fall|Winter|Easter|Christmas|In|Since|By|From|Until|Late|Early)\p{Lu}[\p{L}\d.+-]+ $/u,
  from: /(?<!\b(?:dat(?:e|es|ing)|is|are|comes?|stems?)(?: back)? )\bfrom (?:the )?$|\bfor $/i,
  compared:
    /\b(?:than (?:it|they|he|she|that|those) (?:was|were|is|did|has|have|had|had been)(?: in| at| on| during| over)?|(?:that|those) of|one of|(?:one of|top|best|worst|hits)\b[^.;,]{0,40} of|(?:\p{L}+est|first|only|last|most|least|worst|best|lowest|record)\b[^.;,]{0,60}\bsince|(?:compared|in comparison) (?:to|with)(?: just| only| even)?|(?:hours|days|weeks|months|years) (?:earlier|later|sooner) than(?: in| on)?|(?<!\bsuch )\b(?:as|unlike) (?:in|on|at|during)|versus|vs\.?|(?:up|down|improvement|increase|decrease|drop|rise|fall) (?:from|on)|(?:up|down|change|unchanged) from (?:its|his|her|their|the|an?)(?: [\p{L}-]+){0,2}(?: in| of)?|instead of(?: [\p{L}-]+){1,5}(?: in| as of)?|(?:(?!later|earlier|sooner|rather|other)\p{L}+er|more|less|fewer|better|worse)(?: [\p{L}-]+){0,3} than(?: in| at| on| during| just| only| even)?)(?: the)?(?: (?:same|year-earlier|corresponding) (?:period|time|quarter|month|week|day)(?: of time)?(?: in| of| last)?)?(?: the)? $/iu,
  comparing: /^ (?:than|levels?|highs?|lows?)\b/i,
  contrast: /(?:,|\band) not (?:\p{L}+ ){0,3}$/iu,
  idle: /\bcan \p{L}+ in \p{L}*\d* ?(?:minutes?|hours?|days?|weeks?|months?|years?)$|\b(?:at the end of the day|in (?:just |only |mere )?(?:seconds|minutes|hours|days)|(?:best|worst|cheapest|busiest|good|ideal|perfect|right) (?:times?|months?|days?|seasons?|weeks?|dates?) (?:of the year )?(?:to|for|is|are)\b[^.;]*|(?:part|times?|days?|most|all|rest) of the (?:year|day|week)|(?:best|top|most|cheapest|finest)\b[^.;]{0,60} (?:in|of|for) \d{4}|of the (?:year|week|day|month|decade)|(?:middle of|through|throughout) the night)$/iu,
  rolling: /^(?:over |during )?the (?:past|last) (?<unit>year|month|week)$/i,
  timely:
    /(?:^|[“"(—–,;:]\s?|\b(?:in|during|this|last|next|past|that|of|by|since|until|till|through|throughout|over|early|late|mid|for|the|following|previous|coming|and|or|every|each|before|after|from|to|with|ahead|between|into|all|on|one|to)[\s-])$/iu,
  ranked:
    /\b(?:first|second|third|\p{L}+th|\p{L}+est|only|last|worst|best|most|least)(?: [\p{L}-]+){0,4} (?:in|of|over) (?:the |more than |nearly |almost |at least )?$/iu,
  each: /\b(?:every|each|any)\s$|\b(?:on an? |every |each )\p{Lu}\p{Ll}+days?(?:,? (?:or |and )?\p{Lu}\p{Ll}+days?)*(?:,| or| and|, or)\s$/iu,
  joining:
    /^[\s,;:—–-]*(?:(?:and|but|or|until|before)\s|(?:before|after|while|when|since)\s(?:\p{L}+ly\s)?\p{Ll}+ing\b)/iu,
  distance: /\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/i,
  joiningTime: /^\s(?:after|before)\s/,
  ofDecade: /\bof (?:the )?['’]?$/i,
  fromYear: /,[”’"]? from $/,
  owned: /['’]s $/,
  pointing: /^(?:that|the same|the very)\b/i,
  owning: /^['’]s\s/,
  asAdjective: /-century$/i,
  fallenFrom: /\bfrom $/,
  ofIt: /^ of\s/,
  ofCollection: /(?:['’]s|\b(?:the|its|his|her|their|our|an?)) (?:\p{L}+\/)?$/iu,
  verbBehind: /^ \p{Ll}+s\s/u,
  age: /^['’]s (?:[\p{L}-]+,? ){0,3}(?:worlds?|age|society|econom(?:y|ies)|markets?|climate|environment|era|standards?|landscape|money|culture|generations?|youth|technolog(?:y|ies)|terms|dollars|prices|consumers?|customers?|readers?|kids|teens?|children|parents)\b/iu,
  openingHours:
    /\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)s?\.? ?(?:-|–|&|to|and|through|thru) ?(?:mon|tues?|wed|thur?s?|fri|sat|sun)s?\b|\b(?:open|closed|hours|available)\b.{0,40}\b\p{Lu}\p{Ll}+days? ?(?:-|–|to|through|thru) ?\p{Lu}\p{Ll}+day/iu,
  following: /\b(?:after|following)(?<what>(?: [\p{L}\p{N}’'-]+){0,8} ?)$/iu,
  reader: /\b(?:you|your|yours|yourself|yourselves)\b/i,
  // What is nearly always done at somebody's word, not a name or a noun at the beginning of a sentence.
  advising:
    /^\W*(?:(?:then|next|first|finally|instead|simply|just|always|never|please|also),? |[^,.]{1,24}, )?(?:contact|call|order|subscribe|register|download|discover|explore|stop by|share|follow|shop|grab|claim|apply|remove|place|stir|mix|pour|cover|heat|bake|serve|drain|combine|transfer|chill|store|ask|tell|instruct|encourage|let|help|make sure|make|take|try|use|check|keep|remember|consider|look|get|go|visit|enjoy|pick|choose|bring|add|avoid|think|imagine|don['’]t|do not|be sure|be|start by|give|buy|book|pack|wear|save|read|write|learn|invite|join|sign up|head|opt|allow|ensure|aim|expect)\s/i,
  earlier: /^\W*(?:after|since|following|having)\b/i,
  itself:
    /^\W*update[d]?\b\W{1,2}\s?\p{Lu}|^\W*(?:(?:originally|first) )?(?:published|posted|printed) (?:in|on)\b|^\W*(?:this|the) (?:article|story|report|piece|interview|essay|review|post|page|text|version) (?:was|is|has been|appeared|appears) (?:\p{L}+ ){0,2}(?:published|posted|updated|corrected|amended|printed|written|appeared|edited|in)\b/iu,
  state:
    /^\W*(?:[\p{L}\p{N}’'-]+ ){1,6}(?:is|are|has|have)(?! (?:not |also |now |still |just )?(?:been|to|[a-z]+(?:ed|en|ing)|begun|come|cut|gone|held|left|lost|made|met|put|said|set|shut|told|won)\b)/iu,
  ago: /\bago$/i,
  meant:
    /\b(?:please|tell(?:s|ing)?|told|sa(?:y|ys|ying|id)|let['’]s|plan(?:s|ned|ning)?|intend\p{L}*|hop(?:e|es|ed|ing)|expect\p{L}*|forecast|predict\p{L}*|schedul\p{L}*|due|set|slated|threat\p{L}*|vow\p{L}*|pledg\p{L}*|promis\p{L}*|propos\p{L}*|aim\p{L}*|want\p{L}*|demand\p{L}*|ultimatum|deadline|warn\p{L}*|agree\p{L}*|order(?:ed|s)?|urg(?:e|es|ed|ing)|ask(?:ed|s)?|call(?:ed|s|ing)? (?:for|on)|seek\p{L}*|sought|prepar\p{L}*|announc\p{L}*|believ\p{L}*|thought|fear\p{L}*|think|have (?:been )?\p{L}+(?:ed|en)|could|can|might|may(?! \d)|should|must|will|['’]ll|shall|(?:was|were|is|are) to|going to|if|unless|whether)\b/iu,
  still: /\b(?:to|still|even|until|as of|up to)\s$/i,
  deed: /\b(?:refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|den(?:y|ies|ied|ying)(?= (?:in|on|at|earlier|yesterday|last)\b)|without)\b/gi,
  nearly: /\b(?:shortly|just|soon|right|immediately|directly|moments|seconds|minutes)\s+(?:after|before)\s+$/i,
}
