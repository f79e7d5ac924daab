import type { Clauses } from '#domain/time/language.ts'

// The words of German begin and end with letters that `\b` does not know.
const START = String.raw`(?<!\p{L})`
const STOP = String.raw`(?!\p{L})`
const word = (alternatives: string) => `${START}(?:${alternatives})${STOP}`

const MODAL =
  'wird|werden|werde|würden?|soll|sollen|sollten?|will|wollen|wollten?|kann|können|könnten?|muss|müssen|müssten?|darf|dürfen|dürften?|möchten?'
// Present tense before a day speaks of what is fixed: "beginnt am Freitag". Forms that are participles as well are left out.
const PLAN =
  'steht|stehen|geht|läuft|spielt|spielen|kämpft|kämpfen|wählt|wählen|entscheidet|berät|beraten|verhandelt|empfängt|lädt|öffnet|gastiert|gastieren|feiert|kehrt|liest|singt|fährt|fahren|fliegt|fliegen|zieht|tanzt|gilt|gelten|dauert|läutet|beginnt|beginnen|startet|starten|endet|enden|tagt|tagen|stimmt|stimmen|reist|reisen|trifft|treffen|findet|finden|kommt|kommen|tritt|treten|geplant|plant|planen|planten?|droht|drohten?|drohen|vorgesehen|angesetzt|angekündigt|beabsichtig(?:t|en|ten?)|hofft|hoffen|hofften?|versprach|versprechen'
const REPORTING =
  'sagten?|sagt|erklärten?|teilten?|berichteten?|meldeten?|betonten?|behaupteten?|schrieb|schrieben|kündigten?|fügten?'
// With what stands before it: "verließ", "erhielt", "umgab".
const STRONG =
  '(?:be|ver|er|ent|zer|über|unter|um|ge)?(?:ließ|hielt|fiel|gab|nahm|kam|ging|stand|trat|traf|brach|schlug|schloss|zog|sprach|schrieb|las|trug|fuhr|grub|lud|wuchs|stieß|rief|riss|griff|schnitt|bot|flog|goss|schoss|warf|warb|half|starb|verlor|sank|sang|sprang|zwang|fand|band|wand|trank|schwamm|bat|lag|saß|aß|maß|vergaß|wies|blieb|trieb|stieg|schwieg|lieh|rann|gewann|verschwand|brannte|kannte|nannte|rannte|sandte|dachte|brachte|wusste)'
/** What lasts: "bis Montag" is over after it. */
const LASTED =
  'dauerten?|währten?|brannten?|tanzten|feierten?|feierte|arbeiteten?|kämpften?|verhandelten?|stritten?|diskutierten?|debattierten?|blieb|blieben|regnete|schneite|tobten?|stand|standen|lag|lagen|lief|liefen|schlief|schliefen|saß|saßen|suchten?|warteten?|hielten? .{0,30}an|zog sich|zogen sich|spielten?|sangen?|sang|tranken?|trank|lebten?|wohnten?|fuhren?|fuhr'
const IRREGULAR =
  'war|waren|hat|haben|hatten?|wurden?|ist|sind|kam|kamen|ging|gingen|fiel|fielen|begann|begannen|starb|starben|nahm|nahmen|gab|gaben|fand|fanden|schloss|schlossen|brach|brachen|lag|lagen|stand|standen|zog|zogen|trat|traten|trafen|traf|ließ|ließen|hielt|hielten|rief|riefen|verlor|verloren|gewann|gewannen|schlug|schlugen|blieb|blieben|lief|liefen|floh|flohen|stieg|stiegen|sank|sanken|entstand|entstanden|übergab|übergaben|beschloss|beschlossen'
// "Das nächste Treffen" has no verb, though it ends as one.
const ADJECTIVE =
  'nächst|letzt|erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|best|größt|höchst|meist|neuest|jüngst|ältest|wichtigst|schlechtest|schwerst|gesamt|bekannt|geplant|sogenannt|recht|alt|breit|hart'
const PAST = String.raw`${IRREGULAR}|${STRONG}(?:e?n)?|(?!(?:${ADJECTIVE})e[nrms]?(?!\p{L}))\p{Ll}{3,}te(?:n|t)?|\p{Ll}*ge\p{Ll}{2,}(?:t|en)`

/** How a clause of German tells what it tells. */
export const GERMAN_CLAUSES: Clauses = {
  cues: new RegExp(
    `${START}(?:(?<modal>${MODAL})|(?<plan>${PLAN})|(?<reporting>${REPORTING})|(?<past>${PAST}))${STOP}`,
    'gu',
  ),
  given: /(?!)/,
  attributed: /(?!)/,
  timelessModal: new RegExp(`^(?:kann|können|könnten?|muss|müssen|müssten?|darf|dürfen)(?!\\p{L})`, 'u'),
  // "Soll … verkauft haben", "dürfte … gekommen sein" report or guess what is over. Other verbs have "sein" as a state
  // that may lie ahead: "soll am Montag geschlossen sein".
  perfect: new RegExp(
    `${START}(?:soll|sollen|will|wollen|kann|können|könnten?|muss|müssen|müssten?|dürften?)${STOP}.*${START}(?:\\p{Ll}{4,}(?:t|en) haben|\\p{Ll}+ worden sein|\\p{Ll}*(?:gekommen|gegangen|gefahren|geflohen|geflogen|gereist|gestorben|gefallen|gestürzt|gestiegen|gesunken|getreten|gelangt|geraten|gewesen|geblieben|geworden|passiert|geschehen) sein)${STOP}`,
    'u',
  ),
  pastBeforePast: new RegExp(`${word('hatten?')}.{0,80} \\p{Ll}*ge\\p{Ll}+${STOP}`, 'u'),
  flashback: new RegExp(word('hatten?|waren? .{0,60} worden'), 'u'),
  condition: /^[^\p{L}]*(?:[Uu]nd |[Aa]ber )?(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Oo]b)(?!\p{L})/u,
  negation: new RegExp(
    word(
      'nicht(?! (?:nur|bloß|zuletzt|schuldig)(?!\\p{L}))|nie|niemals|kein|keine[nmrs]?|weder|ohne|bestritt|bestritten|dementierten?',
    ),
    'iu',
  ),
  headline: /(?!)/,
  cancelled: new RegExp(word('abgesagt|verschoben|gestrichen|ausgefallen'), 'iu'),
  unreal: /^(?:würden?|könnten?)$/i,
  // "Immer wieder", "immer noch" are of that day.
  habit: new RegExp(
    word(
      'immer(?! (?:wieder|noch|mehr|weiter))|oft|meist|meistens|gewöhnlich|üblicherweise|regelmäßig|(?:jeden|jede|jedes)(?=(?: \\p{Ll}+)? (?:Tag|Woche|Monat|Jahr|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|Wochenende|Stunde|Minute|Mal|Saison|Frühling|Sommer|Herbst|Winter|\\p{Lu}\\p{Ll}+tag|Mittwoch))',
    ),
    'iu',
  ),
  afterwards: new RegExp(word('nach|seit|nachdem'), 'iu'),
  notUntil: /(?<!\p{L})nicht vor\s+(?:dem\s+)?$/iu,
  edge: /(?<!\p{L})(?:bis|bis zum|vor|vor dem|seit|seit dem)\s+$/iu,
  onward: /(?<!\p{L})[Vv]o[nm]\s+\| an(?!\p{L})/u,
  over: new RegExp(
    `^(?: an)? (?:war|waren|wurden?|hatten?|galt|galten|herrschten?|durften?|mussten?|konnten?|${LASTED})${STOP}`,
    'u',
  ),
  // "Dauerte bis Montag", "gefeiert wurde bis Montag": that Monday is over. "Gesperrt bis Montag" looks ahead.
  ahead: new RegExp(
    String.raw`${START}(?:(?<!${START}(?:${LASTED})${STOP}[^.;]{0,60}|${START}war(?:en)? vo[nm] (?=\p{Lu}\p{Ll}+tag|Mittwoch|\d)[^.;]{0,60}|${START}(?:[Gg]e(?:feiert|tanzt|kämpft|arbeitet|sucht|redet|stritten|trunken|sungen|spielt)|[Vv]erhandelt) wurden? )[Bb]is(?: zum)?|[Aa]b(?: dem)?|für(?: den)?|[Ss]pätestens|[Ff]rühestens)\s+(?:am\s+)?$`,
    'u',
  ),
  by: /(?!)/,
  asOf: /(?!)/,
  standing: /(?!)/,
  upTo: /(?<!\p{L})bis(?: (?:gegen|etwa|ungefähr|fast|weit nach|kurz vor|kurz nach|nach|um|zum|in den))?[ \u00a0\n](?:frühen[ \u00a0])?$/iu,
  owning: /(?!)/,
  aheadOfOwned: /(?!)/,
  // "Seit dem Beginn des Kriegs am 7. Oktober" looks back as "seit dem 7. Oktober" does.
  lookingBack: new RegExp(
    `${START}(?:[Mm]it Stand (?:von|vom)?\\s*|[Ss]tand(?: vom| von)?\\s+|seit(?: dem| der)?\\s+|seit\\s+(?:(?!(?:${MODAL}|${PLAN})\\s)\\p{L}+\\s+){1,5}(?:am|im)\\s+)$`,
    'iu',
  ),
  starts: new RegExp(
    [
      String.raw`,\s+(?:dass|weil|nachdem|bevor|als|wenn|falls|während|obwohl|um|und|aber(?! auch)|doch|sondern(?! auch)|die|der|das|den|dem|deren|dessen|denen|wo|wie|so|er|sie|es|wir|ich|sagte|erklärte|noch am|am|im|kurz|wenig|zwei|drei)${STOP}`,
      String.raw`[;—]|\s–\s`,
      String.raw`\sund\s(?:er|sie|es|wir|wurden?|war|waren|hat|haben|hatten?|wird|werden)\s`,
    ].join('|'),
    'gu',
  ),
  subordinate: /(?!)/,
  // The denied verb stands last, behind all else.
  deniedWithin: 200,
  nearly: /^(?:mindestens|wenigstens|etwa|ungefähr)\s$/i,
  between: new RegExp(String.raw`\sund\s(?=(?:${PAST})${STOP})`, 'gu'),
  ledOn: /(?!)/,
  relative: /^,\s+(?:die|der|das|den|dem|deren|dessen|denen|wo)(?!\p{L})/u,
  lastedUntilNow: /(?<!\p{L})seit (?:mehr als |über |rund |etwa |fast |knapp )?$/iu,
  // "Im Winter" is both this one and any.
  anySeason: /(?!)/,
  aheadOf: /(?<!\p{L})in (?:etwa |rund |gut |knapp )?$/iu,
  dependent: /^[^\p{L}]*(?:wenn|sobald|falls|bis|ehe|bevor)(?!\p{L})/iu,
  play: null,
  accounts: null,
  addressed: /(?<!\p{L})(?:ich|du|dir|dich|wir|uns|euch|ihr|mein\p{L}*|dein\p{L}*|lg|hdl)(?!\p{L})|[@#]\p{L}|!/iu,
  // "Ging 1900 nach Paris" is a place.
  lastedSince: /^ [^.;,]{0,60}(?<!\p{L})(?:nach(?= (?:de[mnr]|eine[mr]|seine[mr]|ihre[mr])(?!\p{L}))|seit)(?!\p{L})/u,
}
