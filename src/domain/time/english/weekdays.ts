import { weekday, weekend } from '#domain/time/deictic-readings.ts'
import { rhythm } from '#domain/time/length-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { date, pointer, type Rule } from '#domain/time/rule.ts'

/** By the first letters of their short forms. */
const BY_START: Readonly<Record<string, number>> = { Mo: 1, Tu: 2, We: 3, Th: 4, Fr: 5 }

export const WEEKDAY_RULES: readonly Rule[] = [
  {
    name: 'second of two weekdays that come every week',
    patterns: ['{weekday}', '{bareWeekday}'],
    before: /\b(?:every|each)[ \u00a0]\p{L}+(?:,?[ \u00a0](?:and|or|&)|,)[ \u00a0]$/iu,
    read: rhythm,
    examples: { '[every Tuesday] and [Thursday]': 'XXXX-WXX-2 XXXX-WXX-4' },
  },
  {
    name: 'any such weekday: "on a Tuesday", "it was a Tuesday"',
    patterns: ['{weekday}'],
    before: /(?:\b(?:on|was|is)|[,–—])[ \u00a0]?an?[ \u00a0]$/i,
    after: /^(?:[.,;:!?)]|\s*$|[ \u00a0](?:and|or|but|when|with|to|as|because|if|is|was)\b)/,
    read: (m) => date({ kind: 'set', value: `XXXX-WXX-${m.number('weekday')}` }),
    examples: { 'Never sail on a [Friday].': 'XXXX-WXX-5' },
  },
  {
    name: 'weekday',
    patterns: ['{weekday}'],
    notBefore: /\b(?:Black|Bloody|Good|Easter|Palm|Ash|Holy|Super|Cyber|Ruby|Man|Girl|Freaky)[ \u00a0]$/,
    notAfter:
      /^(?:[ \u00a0](?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Night Live|Night Football|Night Lights|Club|Group|Review|Service|[Ss]chools?|[Bb]est)\b|['’]s[ \u00a0]child)/,
    read: weekday,
    examples: {
      'on [Monday] they left': '2020-10-26',
      'They will meet on [Friday]': '2020-10-30',
      'see you [friday]': '2020-10-30',
      'It opens [Friday]': '2020-10-30',
      'He will be the first of all the many presidents of the land when he travels on [Sunday]': '2020-11-01',
      'The game was postponed until [Friday]': '2020-10-30',
      'They stayed with her until [Friday]': '2020-10-23',
      'The boat was not found until [Friday]': '2020-10-23',
    },
  },
  {
    name: 'short weekday after a word that asks for one',
    patterns: ['{bareWeekday}'],
    before:
      /\b(?:on|this|next|last|by|til|till|until|every|each|from|since|see (?:you|u|ya)|c (?:u|ya)|happy|free|pm|am)[ \u00a0]$|\d(?:am|pm)[ \u00a0]$/i,
    notAfter: /^(?:[ \u00a0]\p{Lu}|['’-]|[ \u00a0](?:nav|shine|tan|burn))/u,
    read: weekday,
    examples: { 'see you on [Tues]': '2020-10-27', 'off until [Fri]': '2020-10-30' },
  },
  {
    name: 'short weekday with its full stop, in a headline',
    patterns: ['Mon./Tue./Tues./Wed./Thu./Thurs./Fri.'],
    before: /\p{L}[ \u00a0]$/u,
    read: (m) => date({ kind: 'weekday', weekday: BY_START[m.text.slice(0, 2)] ?? 1, which: null }),
    examples: { 'Talks resume [Thurs.]': '2020-10-29', 'Shop Shut [Fri.] After Fire': '2020-10-23' },
  },
  {
    name: 'first of two short weekdays',
    patterns: ['{bareWeekday}'],
    after:
      /^[ \u00a0]?(?:[-–/&,+]|to|and|or|thru|through|til|till)[ \u00a0]?(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b/i,
    notBefore: /['’-]$/,
    read: weekday,
    examples: { '[mon]-[wed]': '2020-11-02 2020-11-04', '[Sat] & [Sun]': '2020-10-24 2020-10-25' },
  },
  {
    name: 'second of two short weekdays',
    patterns: ['{bareWeekday}'],
    before:
      /\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?[ \u00a0]?(?:[-–/&,+]|to|and|or|thru|through|til|till)[ \u00a0]?$/i,
    notAfter: /^['’-]/,
    read: weekday,
    examples: { 'See you [tues]/[thurs]': '2020-10-27 2020-10-29' },
  },
  {
    name: 'last, this or next short weekday',
    patterns: ['{deictic} {bareWeekday}'],
    notAfter: /^(?:[ \u00a0]\p{Lu}|['’-])/u,
    read: weekday,
    examples: { '[this Sat]': '2020-10-31', '[last fri]': '2020-10-23' },
  },
  {
    name: 'last, this or next weekday',
    patterns: ['{which} {weekday}', 'the? {which} {weekday}', '{same} {weekday}', '{weekday} {deictic}'],
    read: weekday,
    examples: { 'Minsk [last Sunday].': '2020-10-25', '[next Sunday]': '2020-11-01', '[last Tuesday]': '2020-10-20' },
  },
  {
    name: 'part of a weekday',
    patterns: [
      '{weekday} {part}',
      '{deictic} {weekday} {part}',
      '{same} {weekday} {part}',
      '{part} {weekday}',
      '{bareWeekday} {part}',
    ],
    read: weekday,
    notAfter: /^[ \u00a0](?:Live|Football|Lights|Fever)\b/,
    examples: { 'on [Sunday night]': '2020-10-25TNI' },
  },
  {
    name: 'weekday of a week told',
    patterns: ['{weekday} of? {deictic} week', '{weekday} of {same} week', '{deictic} week ,? on {weekday}'],
    read: (m) => {
      const week: Meaning = { kind: 'unit', unit: 'week', which: pointer(m) ?? 'this' }
      return date({ kind: 'nth', nth: 1, what: m.number('weekday'), of: week })
    },
    examples: {
      'on [Monday of last week]': '2020-10-19',
      'on [Friday next week]': '2020-11-06',
      'It burned [last week, on Tuesday].': '2020-10-20',
    },
  },
  {
    name: 'weekend',
    patterns: ['the long? weekend', '{which} weekend/wknd/wkend', '{same} weekend'],
    read: weekend,
    examples: { 'Over [the weekend]': '2020-W43-WE', '[next weekend]': '2020-W45-WE' },
  },
  {
    name: 'a weekend, told alone',
    patterns: ['weekend/wknd/wkend', 'all weekend'],
    before:
      /\b(?:your|ur|my|our|his|her|their|a|an|worst|best|busy|crazy|great|good|nice|lovely|fun|happy|holiday|Easter|Christmas|Day|over|of|by|and|all|have an? \p{L}+)[ \u00a0]$/iu,
    notBefore: /(?:\b(?:every|each|long|per|once|twice|times|days) (?:a )?|-day )$/i,
    notAfter: /^[ \u00a0](?:getaways?|homes?|trips?|breaks?|warriors?|edition|bags?|editor)\b/,
    read: weekend,
    examples: { 'have a great [weekend]!': '2020-W44-WE', 'how was your [weekend]?': '2020-W43-WE' },
  },
]
