import { fromDayTold, fromToday, today, unit, weekday, weekend } from '#domain/time/deictic-readings.ts'
import { partOfDay } from '#domain/time/time-readings.ts'
import type { Meaning } from '#domain/time/meaning.ts'
import { date, exactly, grainOf, type Rule } from '#domain/time/rule.ts'

export const DEICTIC_RULES: readonly Rule[] = [
  {
    name: 'yesterday, today, tomorrow',
    patterns: ['{today}'],
    // "USA Today" is a name.
    read: (m, { before }) =>
      /^(?:Today|Tomorrow)/.test(m.text) && /\p{Lu}[\p{L}’']+ $/u.test(before) ? null : today(m),
    examples: { '[yesterday] they left': '2020-10-26', '[tomorrow]': '2020-10-28' },
  },
  {
    name: 'part of a day told from today',
    patterns: ['{today} {part}', 'this/later_this/earlier_this/early_this/late_this {part}', '{part} {today}'],
    read: today,
    examples: { '[yesterday evening]': '2020-10-26TEV', '[this morning]': '2020-10-27TMO' },
  },
  {
    name: 'tonight, last night',
    patterns: ['{tonight}', 'later {tonight}', 'last night/nite', '{weekday} overnight', 'overnight {weekday}'],
    read: (m) =>
      m.has('weekday')
        ? { ...weekday(m), type: 'TIME', time: 'TNI' }
        : { type: 'TIME', meaning: fromToday(/^last/i.test(m.text) ? -1 : 0), time: 'TNI' },
    examples: { '[last night] it rained': '2020-10-26TNI', '[tonight]': '2020-10-27TNI' },
  },
  {
    name: 'overnight: the night that the verb means',
    patterns: ['overnight'],
    read: () => ({ type: 'TIME', meaning: { kind: 'overnight' }, time: 'TNI' }),
    examples: {
      'Snow fell [overnight]': '2020-10-26TNI',
      'Snow will fall [overnight]': '2020-10-27TNI',
    },
  },
  {
    name: 'a week from a weekday',
    patterns: ['{article} week ago {weekday}', '{article} week from {weekday}', '{article} week from today/tomorrow'],
    read: (m) => {
      if (!m.has('weekday')) return date(fromToday(/today$/i.test(m.text) ? 7 : 8))
      const week: Meaning = { kind: 'unit', unit: 'week', which: /ago/i.test(m.text) ? 'last' : 'next' }
      return date({ kind: 'nth', nth: 1, what: m.number('weekday'), of: week })
    },
    examples: {
      '[a week ago Monday]': '2020-10-19',
      '[a week from Friday]': '2020-11-06',
      '[a week from today]': '2020-11-03',
    },
  },
  {
    name: 'the day but one',
    patterns: ['the? day before yesterday', 'the? day after tomorrow'],
    read: (m) => date(fromToday(/before/.test(m.text) ? -2 : 2)),
    examples: { '[the day before yesterday]': '2020-10-25', '[the day after tomorrow]': '2020-10-29' },
  },
  {
    name: 'weekday',
    patterns: ['{weekday}'],
    notBefore: /\b(?:Black|Bloody|Good|Easter|Palm|Ash|Holy|Super|Cyber|Ruby|Man|Girl|Freaky)[ \u00a0]$/,
    notAfter:
      /^(?:[ \u00a0](?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Night Live|Night Football|Night Lights|Club|Group|Review|Service|School)\b|['’]s[ \u00a0]child)/,
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
    name: 'first of two short weekdays',
    patterns: ['{bareWeekday}'],
    after:
      /^[ \u00a0]?(?:[-–/&,+]|to|and|or|thru|through|til|till)[ \u00a0]?(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b/i,
    notBefore: /['’-]$/,
    read: weekday,
    examples: { '[mon]-[wed]': '2020-10-26 2020-10-28', '[Sat] & [Sun]': '2020-10-24 2020-10-25' },
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
    patterns: ['{weekday} {part}', '{deictic} {weekday} {part}', '{part} {weekday}', '{bareWeekday} {part}'],
    read: weekday,
    notAfter: /^[ \u00a0](?:Live|Football|Lights|Fever)\b/,
    examples: { 'on [Sunday night]': '2020-10-25TNI' },
  },
  {
    name: 'weekend',
    patterns: ['the weekend', '{which} weekend/wknd/wkend', '{same} weekend'],
    read: weekend,
    examples: { 'over [the weekend]': '2020-W43-WE', '[next weekend]': '2020-W45-WE' },
  },
  {
    name: 'a weekend, told alone',
    patterns: ['weekend/wknd/wkend', 'all weekend'],
    before:
      /\b(?:your|my|our|his|her|their|a|an|great|good|nice|lovely|fun|happy|holiday|Easter|Christmas|Day|over|of|by|and|all)[ \u00a0]$/i,
    notBefore: /\b(?:every|each|long|per|once|twice|times|days) (?:a )?$/i,
    notAfter: /^[ \u00a0](?:getaways?|homes?|trips?|breaks?|warriors?|edition|bags?|editor)\b/,
    read: weekend,
    examples: { 'have a great [weekend]!': '2020-W44-WE', 'how was your [weekend]?': '2020-W43-WE' },
  },
  {
    name: 'last, this or next unit',
    patterns: [
      '{deictic} {unit}',
      'the {which} {unit}',
      'earlier/later/early/late {deictic} {unit}',
      '{which} full {unit}',
    ],
    read: (m) => {
      // "This Week" is a programme; all in capitals it is a headline.
      if (/\p{Ll} \p{Lu}\p{Ll}/u.test(m.text)) return null
      const draft = unit(m)
      // "The next month" is told from the story, "next month" from the day of writing.
      const told = /^the\b/i.test(m.text) && draft?.meaning.kind === 'unit' && draft.meaning.which !== 'this'
      const mod = /^earl/i.test(m.text) ? 'START' : /^late/i.test(m.text) ? 'END' : null
      return draft && { ...draft, mod, meaning: told ? { ...draft.meaning, inStory: true } : draft.meaning }
    },
    examples: {
      '[last week] they met': '2020-W43',
      '[this year]': '2020',
      '[earlier this month]': '2020-10',
      'in [the past year]': '2019',
      'In June 2018 he left. [The following year] she came': '2018-06 2019',
      '[last quarter]': '2020-Q3',
    },
  },
  {
    name: 'the same unit, told again',
    patterns: ['{same} {unit}', 'later/earlier {same} {unit}'],
    notAfter: /^[ \u00a0](?:as)\b/,
    read: unit,
    examples: {
      'On 14 July 1920 it began. [That same day] they met': '1920-07-14 1920-07-14',
      'In June 2018 he left. [Later that year] she came': '2018-06 2018',
    },
  },
  {
    name: 'the year before, the week after next',
    patterns: ['the {unit} before', 'the {unit} before last', 'the {unit} after next'],
    notAfter: /^[ \u00a0](?!(?:and|but|when|was|were|had|he|she|it|they|we|by|in|at|on|as|with|for)\b)\p{L}/u,
    read: (m) => {
      const letter = m.word('unit')
      if (!['W', 'M', 'Y', '10Y', '100Y'].includes(letter)) return null
      const steps = /before$/i.test(m.text) ? null : /last$/i.test(m.text) ? -2 : 2
      if (steps === null) return date({ kind: 'unit', unit: grainOf(letter), which: 'previous' })
      return date({
        kind: 'shift',
        amount: exactly(2, letter),
        sign: steps < 0 ? -1 : 1,
        from: 'reference',
      })
    },
    examples: {
      'In June 2018 he left. [The year before], she came': '2018-06 2017',
      'He left [the week before last].': '2020-W42',
    },
  },
  {
    name: 'the day before, the day after',
    patterns: [
      'the next day',
      'the following day',
      'next day',
      'the day after',
      'the day before',
      'the previous day',
      'the day following',
      'the next {part}',
      'the previous/preceding {part}',
      'the following {part}',
    ],
    read: (m) => fromDayTold(/before|prev|preced/.test(m.text) ? -1 : 1)(m),
    examples: {
      'It began on 14 July 1920. [The following day] it rained': '1920-07-14 1920-07-15',
      'It began on 14 July 1920. [The next morning] it rained': '1920-07-14 1920-07-15TMO',
    },
  },
  {
    name: 'the night before, that night',
    patterns: ['the {part} before', '{same} {part}'],
    notAfter: /^[ \u00a0]\p{L}+(?:ed|s)\b/u,
    read: (m) => (m.has('same') ? partOfDay(m) : fromDayTold(-1)(m)),
    examples: {
      'On 14 July 1920 it rained. [That night] it froze': '1920-07-14 1920-07-14TNI',
      'It froze on 14 July 1920. [The night before], it had rained': '1920-07-14 1920-07-13TNI',
    },
  },
  {
    name: 'the early hours',
    patterns: ['the? early hours of {weekday}', 'the? small hours of {weekday}', 'the? early hours of {part}'],
    read: (m) => (m.has('weekday') ? { ...weekday(m), type: 'TIME', time: 'TMO' } : partOfDay(m)),
    examples: { 'in [the early hours of Sunday]': '2020-10-25TMO' },
  },
  {
    name: 'for the day: the one told',
    patterns: ['the day'],
    before: /\bfor[ \u00a0]$/i,
    after: /^(?:[.,;:!?)”"]|\s*$)/,
    read: () => date({ kind: 'unit', unit: 'day', which: 'that' }),
    examples: { 'On 14 July 1920 the shops shut for [the day].': '1920-07-14 1920-07-14' },
  },
]
