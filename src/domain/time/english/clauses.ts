import type { Clauses } from '#domain/time/language.ts'

/** The month is no verb: "in May", "May 3". */
const MAY = String.raw`(?<!\b(?:in|by|since|until|till|of|last|next|early|late|mid|from|through|this|and|during|before|after|every)[ -])may(?! \d)`
/** What "proved to be a problem" was one. */
const TO_BE = String.raw`to be(?<!\b(?:prov(?:es|ed|en)|turn(?:s|ed) out|seem(?:s|ed)?|appear(?:s|ed)?|claim(?:s|ed)?|thought|believed|found|known|considered|reported|said|alleged|used|happen(?:s|ed)?) to be) [a-z]+`
const MODAL = String.raw`gonna|gotta|wanna|can['’]?t wait|(?:see|c) (?:you|u|ya)|let['’]?s|will|won['’]t|would|shall|${MAY}|might|(?<!\b(?:all|everything|anything|what) (?:he|she|it|they|we|i) )could|should|must|can|cannot|['’]ll|['’]d|going to|${TO_BE}|(?:is|are|was|were) to [a-z]+`
// Announcing verbs speak of what follows them; "was proposed in 1887" dates the proposing itself.
// "Accused of threatening to" is over, and who was "called to the hospital", or "agreed to a truce", went, or did so.
const ANNOUNCED = String.raw`(?<!\b(?:of|to|for|with|by) )(?:threaten|promis|vow|pledg|warn|intend|hop|propos|aim|demand|urg|call|seek|want|prepar|agre)(?:e|es|s|ed|ing)?(?= (?:to(?! (?:the|an?|his|her|its|their)\b)|that|everyone|you|u|y['’]?all)\b)|(?:hop|aim|call|seek|prepar)(?:e|es|s|ed|ing)?(?= for\b)`
// "A first plan in 1641" is a thing, as are "the town’s current plans to build".
const NO_NOUN = String.raw`(?<!\b(?:an?|the|his|her|its|their|this|that|no|first|second|new|old|final|own|original|early|current|recent|previous|former|of|with|about|from|against) |['’]s )`
// "Forecasts rain to return over the weekend"
const FORECAST = String.raw`forecast(?= (?:(?!was|were|had|has|said|for|on)[a-z]+ ){1,4}(?:on )?$)(?<!\b(?:an?|the|its|their|this|that|of|[a-z]+['’]s|new|latest) forecast)|(?:forecasts?|predicts?|expects?|projects?)(?= (?!to )(?:(?!was|were|had|has|said)[a-z’'-]+ ){1,4}to [a-z]+)`
const SCHEDULED = String.raw`(?:is|are) (?:widely |not |again |still )?(?:expected|forecast|predicted|anticipated|projected)|(?:is|are) (?:very |most |more |not |un)?likely(?= to\b)|on (?:track|course|pace)(?= (?:to|for)\b)|(?:(?<!\b(?:originally|initially|previously) )(?:${NO_NOUN}plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled?|due(?: back| home| out)?|set|slated|deadline|ultimatum))(?<!\brecords? [^.;]{0,90}set)(?= (?:to|that|for|by|on|next|in|at|this|a|an|another|more)\b)|(?:due|scheduled|expected|slated)(?= $)`
/** What is done to a thing on a day that is fixed beforehand: "is heard in May", "are released on Friday". */
const DONE =
  'heard|held|tried|sentenced|sworn in|released|published|unveiled|announced|launched|opened|decided|broadcast|shown|played|elected|inaugurated|completed|delivered|buried'
/** How a thing is on such a day: "is closed on Monday". */
const STAYS = String.raw`(?:is|are) (?:closed|shut|open|banned|barred|suspended|compulsory|mandatory|required|allowed|permitted|forbidden|lifted|introduced|in force|in effect)(?= (?:on|between|from|as of|all|this|next)\b)`
/** What is done on such a day; the plain forms not after "to" or "did". */
const DOES = String.raw`goes on sale|sits(?= (?:again )?on\b)|(?<!\b(?:to|did|not|n['’]t|will|would|they) )reopen|reopens|shuts|reconvenes|restarts|sails|steps down|stands down|clocks go (?:back|forward)|competes|plays|returns|faces|faces off|takes on|squares off|ends|closes|(?<!\b(?:to|did|not|n['’]t|will|would|they) )(?:compete|square off|face off|go on sale|take on)|opens|begins|starts|resumes|arrives|departs|expires|airs|premieres|debuts|convenes|gathers|testifies|celebrates|travels|flies|hosts|meets|holds|kicks off|takes (?:place|effect|office)|goes (?:on|to|into|before)|gets under ?way|comes (?:out|into)|votes on(?<!\b(?:\d+|hundred|thousand|million|more|of|the|their) votes on)|heads to|(?<!\b(?:to|did|not|n['’]t|them|us|him|her|help|helped|let|make|made|see|saw|watch|watched) )(?:begin|resume|meet|convene|gather|hold (?:talks|elections?|a|an|the|their)|go to the polls|vote (?:on|in)|kick off|take (?:place|effect|office))`
// In news a present tense before a day speaks of what is fixed: "opens Friday", "is meeting on Friday".
const FIXED = String.raw`${DOES}|${STAYS}|(?:is|are|am|['’]re|['’]m) (?:[a-z]+ing|on|at|${DONE})|please [a-z]+|(?:it['’]s|is it)(?: (?:almost|finally|nearly))?(?= $)`
const REPORTING =
  'said|says|told|reported|announced|added|confirmed|stated|declared|argued|claimed|wrote|noted|explained'
const IRREGULAR =
  'was|were|had|did|fell|rose|began|took|came|went|held|won|lost|made|gave|left|led|sent|struck|shot|broke|found|became|brought|built|bought|caught|chose|drove|fought|flew|got|grew|heard|hit|kept|knew|laid|met|paid|put|ran|saw|sold|spent|stood|swept|taught|thought|threw|wore|died|cut|shut|drew|dug|rang|rode|sang|sank|spoke|stole|swore|tore|woke|slept|lent|spread|bound|dealt|drank|ate|fed|felt|fled|forbade|forgave|froze|hid|hung|hurt|lay|lit|meant|sought|shone|slid|sprang|stuck|swam|swung|understood|withdrew|wept|lasted|overtook|undertook|arose|withstood'
const PAST = String.raw`(?<!\bto )(?:${IRREGULAR})|['’]ve|(?:has|have)(?! (?:an?|the|my|your|our|to|no|some|fun|great|any|you|u|many|few|several|lots|plenty|every|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)|[a-z]{2,}ed(?<!\b(?:n|f|s|sp|w|bl|br|ind|exc|proc|succ)eed|\b(?:hundr|sacr|tir|excit|bor|unit|nak|wick|kindr|shr|sh|sl|fr|alfr|ahm|ham|moham|mohamm|muhamm|manfr|wilfr|jar)ed|\b(?:as|than) expected)`

const CUES = new RegExp(
  String.raw`\b(?:(?<modal>(?:${MODAL})(?: (?:not|be|have|been|also|only|still|soon|now|never))*(?: [a-z]+)?)|(?<plan>${ANNOUNCED}|${SCHEDULED}|${FORECAST}|${FIXED})|(?<reporting>${REPORTING})|(?<past>${PAST}))\b`,
  'gi',
)
const SUBORDINATORS =
  'after|before|because(?! of)|although|though|while|whereas|when|where|if|unless|until|once|whether|which|who|whose|whom|that|so that|in which'

const CLAUSE_STARTS = new RegExp(
  [
    // a comma or a dash, and a word that opens a clause; a semicolon or a long dash alone
    String.raw`(?:[,;:—–]|\s-)\s+(?:and|but|or|so|yet|then|as|${SUBORDINATORS}|saying|adding|including|following|he|she|it|they|we|I)\b`,
    String.raw`[;—]`,
    // ", founded in 1903,": a participle that stands for "which was"
    String.raw`,\s+[a-z]{2,}ed\s+(?:in|on|by|at)\b`,
    // a word that opens a clause without a comma
    // ("until 2018" is no clause)
    String.raw`\s(?:${SUBORDINATORS}|but|in the wake of|in the aftermath of|ahead of|prior to)\s(?<!until\s(?=[12]\d{3}\b))`,
    // "the same way it did": a subject pronoun after a noun
    String.raw`\s(?:he|she|they|we|I|it)(?<=[a-z]\s\w+)(?<!\b(?:${SUBORDINATORS}|and|but|or|all|what|everything|anything|If|When|While|As|After|Before|Although|Once|Because)\s\w+)\s(?:is|was|were|are|did|does|do|had|has|have|would|will|could|can)\b`,
    // "and" before a new subject cannot be told from a list; "and" before a pronoun or a verb can
    String.raw`\sand\s(?:he|she|they|we|I|it|there|is|are|was|were|has|had|did|will|would)\s`,
  ].join('|'),
  'g',
)

/** A clause can begin here too when there is a date on either side: "sold in 2011 and lost money in 2015". */
const BETWEEN_DATES = new RegExp(
  String.raw`\sand\s(?=(?:not|${IRREGULAR}|[a-z]{3,}ed)\b)|,\s(?=(?:not|the|an?|his|her|its|their)\s)`,
  'g',
)

/** "Stayed until Monday", "was not found until Monday": that Monday is over. "Postponed until Monday" looks ahead. */
const LASTED = String.raw`stayed|lasted|remained|waited|continued|went on|carried on|dragged on|kept|slept|raged|ran|rained|snowed|fought|burned|burnt|blazed|danced|sang|drank|partied|celebrated|feasted|worked|laboured|toiled|talked|debated|argued|negotiated|bargained|sat|stood|lay|lived|hid|marched|searched|battled|clashed|struggled|rioted|demonstrated|chanted|prayed|read|wrote|played|watched|queued|rumbled|smouldered|held|resisted|protested|camped|stretched`
// After "was" it is no time that lasts: "was kept until Monday" may look ahead.
const NOT_OVER = String.raw`(?<!\b(?:(?<!\b(?:is|are|be|was|were|been|being) )(?:${LASTED})|(?:was|were|did|had)(?: not|n['’]t))\b[^.;]{0,60})`

/** "October through March", "the three months through January" are counted back. */
const NO_RANGE = String.raw`(?<!(?:day|ary|ber|march|april|may|june|july|august|[a-z]\.|\d|years?|quarters?|months?|weeks?|days|period) )`

/** How a clause of English tells what it tells. */
export const ENGLISH_CLAUSES: Clauses = {
  cues: CUES,
  given: /^(?:proposed|promised) to \p{Lu}/u,
  timelessModal:
    /^(?:(?:could|can)(?:n['’]t| not)|cannot|should|must|could (?:only |also |still )?(?:see|hear|feel|smell|be (?:seen|heard|located|found|reached|contacted))|(?:could|would|might|may)(?:n['’]t| not)? have)\b/i,
  // "May have fled" guesses at what is over, "should never have gone" regrets it; "would have fled" did not happen.
  perfect: /\b(?:(?:may|might|must)(?: \p{L}+ly| well| also)? have|should(?:n['’]t| not| never) have) \p{Ll}+/iu,
  // "His loss in February is on the list" is over, "is on Friday" looks ahead.
  unreal: /^(?:would|could|might|(?:is|are) (?:on|at))\b/i,
  pastBeforePast: /\bhad (?:been )?(?:[a-z]+ed|due|set)\b/i,
  flashback:
    /\bhad (?:[a-z]+ly |not |never |also |already |long )?(?!(?:an?|the|to|no|some|many|few|little|his|her|their|its|only|more|much|great|about|over)\b)[a-z]{3,}\b[^.;]*$/i,
  condition: /^\W*(?:and |but )?(?:if|unless|whether|in case|provided)\b/i,
  // Who pleads "not guilty" does so; what "should not have" been was.
  negation:
    /\b(?:(?<!\bshould )not(?! (?:guilty|only|just|merely|simply|least)\b)|(?<!\bshould )never|no longer|failed to|refused to|denied|denies|without|neither|nor)\b|(?<!\bshould)n['’]t\b/i,
  headline:
    /^[^a-z]*[^.;:]{0,60}\bto (?:address|announce|appear|attend|be|become|begin|close|cut|decide|face|get|give|go|hit|hold|host|join|launch|lead|leave|make|meet|open|perform|play|publish|release|reopen|resume|return|speak|start|step|strike|take|testify|unveil|visit|vote)\b/i,
  cancelled: /\b(?:was|were|been|is|are) (?:cancell?ed|called off|postponed|abandoned)\b/i,
  // "Landed normally" says how.
  habit:
    /\b(?:usually|often|always|typically|generally|mostly|commonly|seldom|rarely|(?:every|each)(?= (?:other |single |of (?:the|its|his|her|their|these) )?(?:\p{L}+ )?(?:days?|weeks?|months?|years?|mornings?|afternoons?|evenings?|nights?|weekends?|hours?|minutes?|times?|seasons?|quarters?|springs?|summers?|autumns?|winters?|\d+|two|three|four|five|six|seven|eight|nine|ten|few|couple|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)|traditionally|(?<!ed )normally|regularly)\b/iu,
  notUntil: /(?:\b(?:not|never|nothing|nobody|no)|n['’]t)\b[^.;]* (?:until|till|before)\s+(?:the\s+)?$/i,
  afterwards: /\b(?:after|since|following|in the wake of|in the aftermath of)\b/i,
  edge: /\b(?:until|till|before|prior to|ahead of|since|as of)\s[^,.;]{0,50}$/i,
  ahead: new RegExp(
    String.raw`\b(?<!up )(?:${NOT_OVER}(?:until|till)|${NOT_OVER}${NO_RANGE}through|starting|as (?:soon|early|late) as|(?:effective|with effect|as) from|no later than|effective|payable|(?:ready|plans|forecast|outlook|wait) for|(?:next|upcoming) [a-z]+:)\s+$`,
    'i',
  ),
  onward: /(?!)/,
  // "Until Monday the bridge was shut"; after a comma it is something else that was.
  over: /^ (?:the|its|his|her|their|all|no|most|an?) (?:[\p{L}’'-]+ ){1,3}(?:was|were|had)\b/iu,
  // "From Monday, masks are compulsory", "fares rise from Monday"; but "footage from Monday" is what was seen then.
  by: /\bby\s+$|(?:^|[,;:—–.]\s+)(?:and |but )?(?:from|as of)\s+$|\b(?:(?:is|are|(?:must|has to|have to)(?: be)?)(?! from\b)|appl(?:y|ies)|rises?|falls?|changes?|becomes?|ceases?|closes?|opens?|runs?)(?: [\p{L}’'-]+){0,6} (?:from|as of)\s+$/iu,
  asOf: /\bas of\s+$/i,
  standing:
    /^,? (?:(?:at least|more than|less than|fewer than|only|about|some|nearly|almost|over|just|around) )?(?:\d|(?:no|none|nobody|nothing|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|most|many|several|the (?:death |official )?(?:toll|number|total|count)|there)\b)/i,
  upTo: /\b(?:until|till|til)(?: (?:about|around|nearly|almost|past|well past|after|shortly before|shortly after|the|early|late))?[ \u00a0\n]$/i,
  owning: /^['’]s? /,
  attributed:
    /\b(?:about|over|from|of|after|following|regarding|concerning|into) (?:(?:the|an?|his|her|its|their|our)|(?:\p{L}+ ){0,2}\p{L}+['’]s?) $/iu,
  aheadOfOwned: /\b(?:ahead of|in the run-?up to|looking (?:ahead|forward) to)\s+$/i,
  lookingBack:
    /\b(?:(?:ended|since)\s+(?:on\s+)?|since\s+(?:the|its|his|her|their|an?)\s+(?:(?!will|would|could|can|may|might|must|is|are|has|have|plan)[\p{L}’'-]+\s+){1,6}(?:on|in)\s+|back in\s+(?:the\s+)?(?:\S+\s+and\s+)?|(?:years?|months?|weeks?|days|quarters?|period) (?:to|through)\s+|(?:last|latest|previous|most recent) [\p{L}]+:\s+)$/iu,
  starts: CLAUSE_STARTS,
  deniedWithin: 40,
  nearly: /^(?:at least|about|around|nearly|well into|at the (?:earliest|latest))\s$/i,
  // What "if" and "when" open is as far ahead as what follows; these are not.
  subordinate: /^\W*(?:while|although|though|even though|whereas)\s/i,
  ledOn: /^,\s+(?:he|she|it|they|we|I)$/i,
  relative: /^,\s+(?:who|which|whose|whom|where|[a-z]{2,}ed\s+(?:in|on|by|at|to|from|for|with))\b/,
  between: BETWEEN_DATES,
  lastedUntilNow: /\b(?:has|have|['’]ve) [^.;]{0,90}\bfor (?:at least |more than |about |nearly |almost |over )?$/i,
  anySeason: /\b(?:in|of|during)[ \u00a0\n]$/i,
  // "The fifth rise in two years" counts back.
  aheadOf:
    /\bin (?<!\b(?:first|second|third|\p{L}+th|\p{L}+est|last|only|worst|best|most|least) (?:[\p{L}-]+ ){1,3}in )(?:about |around |just |only |under |less than |another )?$/iu,
  dependent: /^\W*(?:when|once|until|as soon as|if|before|after|where|as)\b/i,
  play: /\b(?:touchdowns?|field goals?|free throws?|three-pointers?|rebounds?|turnovers?|halftime|half-time|quarterbacks?|kick-?offs?|overtime|layups?|dunks?|interceptions?|fumbles?|punts?|yards|coach(?:es)?|scored|scoring|first half|second half|playoffs?|bench|teammates?|home game|road game|win over|loss to)\b/gi,
  accounts:
    /\b(?:revenues?|earnings|profits?|sales|shares?|shareholders?|fiscal|analysts?|income|growth|GDP|econom(?:y|ists?)|dividends?|investors?|compan(?:y|ies)|per ?cent|billion|quarterly|net|inflation|exports?)\b|\d%/gi,
  addressed:
    /\b(?:I|I['’]m|im|i['’]m|u(?!\.)|ur|you|your|we|me|my|our|lets|let['’]s|lol|omg|pls|plz|thx|thanks|rt|btw|brb|ppl|haha+|tmrw|tmr|tmw|yday|nxt|wkend|rn|hmu|lmao|smh|idk|gr8|b4|any1|every1|bday|funday|brunch|everyone|y['’]?all|2nite|tonite|2day|2morrow|2moro|nite|wknd|tix|gonna|wanna|gotta|cant|dont|please|happy|merry|thank|gn|tgif|yay|ugh|yep|nope|hey|hi|(?:it|that|what|who|there)['’]?s)\b|[@#]\p{L}|[!?]|[:;]-?[)(D]/iu,
  lastedSince: /^ of [^.;,]{1,90}\b(?:after|since|following)\b/i,
}
