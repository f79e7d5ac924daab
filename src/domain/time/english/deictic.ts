import { unitButOne } from '#domain/time/counted-readings.ts'
import { fromDayTold, fromToday, today, unit, weekday } from '#domain/time/deictic-readings.ts'
import { partOfDay } from '#domain/time/time-readings.ts'
import { date, grainOf, type Rule } from '#domain/time/rule.ts'

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
    // "Good Day This Morning" is a programme.
    read: (m) => (/\p{Ll} \p{Lu}\p{Ll}/u.test(m.text) ? null : today(m)),
    examples: { '[yesterday evening]': '2020-10-26TEV', '[this morning]': '2020-10-27TMO' },
  },
  {
    name: 'tonight, last night',
    patterns: [
      '{tonight}',
      'later {tonight}',
      'last night/nite',
      'the night before last',
      '{weekday} overnight',
      'overnight on? {weekday}',
    ],
    read: (m, { before }) => {
      // "Newsroom Tonight" is a programme.
      if (m.text === 'Tonight' && /\p{Lu}\p{Ll}+[ \u00a0]$/u.test(before)) return null
      if (m.has('weekday')) return { ...weekday(m), type: 'TIME', time: 'TNI', unsure: true }
      const nights = /before/i.test(m.text) ? -2 : /^last/i.test(m.text) ? -1 : 0
      return { type: 'TIME', meaning: fromToday(nights), time: 'TNI' }
    },
    examples: {
      '[last night] it rained': '2020-10-26TNI',
      '[tonight]': '2020-10-27TNI',
      'It froze [the night before last].': '2020-10-25TNI',
    },
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
    name: 'the day but one',
    patterns: ['the? day before yesterday', 'the? day after tomorrow'],
    read: (m) => date(fromToday(/before/.test(m.text) ? -2 : 2)),
    examples: { '[the day before yesterday]': '2020-10-25', '[the day after tomorrow]': '2020-10-29' },
  },
  {
    name: 'last, this or next unit',
    patterns: [
      '{deictic} fiscal? {unit}',
      'the {which} fiscal? {unit}',
      'earlier/later/early/late {deictic} {unit}',
      '{which} full {unit}',
    ],
    read: (m, { after }) => {
      // "This Week" is a programme; all in capitals it is a headline.
      if (/\p{Ll} \p{Lu}\p{Ll}/u.test(m.text)) return null
      // "The next day" is never tomorrow: the rule for it is further down.
      if (/^the next day$/i.test(m.text)) return null
      // "The last day of school" is told from the school year.
      if (/^(?:the )?last day$/i.test(m.text) || (/^the last/i.test(m.text) && /^[ \u00a0]of\b/.test(after)))
        return null
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
      'in [the current fiscal year]': '2020',
      'In June 2018 he left. [The next year] she came': '2018-06 2019',
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
    patterns: [
      'the {unit} before',
      'the {unit} prior',
      'the {unit} after',
      'the {unit} before last',
      'the {unit} after next',
    ],
    notAfter: /^[ \u00a0](?!(?:and|but|when|was|were|had|he|she|it|they|we|by|in|at|on|as|with|for)\b)\p{L}/u,
    read: (m, { after }) => {
      const letter = m.word('unit')
      if (letter === 'WE' ? !/(?:last|next)$/i.test(m.text) : !['W', 'M', 'Y', '10Y', '100Y'].includes(letter))
        return null
      if (/(?:before|prior)$/i.test(m.text)) return date({ kind: 'unit', unit: grainOf(letter), which: 'previous' })
      // "The week after the vote" is told from the vote.
      if (/after$/i.test(m.text))
        return /^(?:[.,;:!?)]|\s*$)/.test(after)
          ? date({ kind: 'unit', unit: grainOf(letter), which: 'following' })
          : null
      return unitButOne(/last$/i.test(m.text) ? -1 : 1)(m)
    },
    examples: {
      'In June 2018 he left. [The year before], she came': '2018-06 2017',
      'up from [the week prior]': '2020-W43',
      'He left [the week before last].': '2020-W42',
      'The fair is [the weekend after next].': '2020-W46-WE',
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
      'next morning/afternoon/evening',
      'the previous/preceding {part}',
      'the following {part}',
    ],
    // "A year to the day after the crash" is told from the crash.
    notBefore: /\bto[ \u00a0]$/i,
    read: (m, { after }) => {
      // "The day before Christmas" is told from Christmas.
      if (/(?:before|after)$/i.test(m.text) && /^[ \u00a0]\p{Lu}/u.test(after)) return null
      return fromDayTold(/before|prev|preced/.test(m.text) ? -1 : 1)(m)
    },
    examples: {
      'It rained on [Monday]. The day before [Christmas] it snowed': '2020-10-26 2020-12-25',
      'It began on 14 July 1920. [The following day] it rained': '1920-07-14 1920-07-15',
      'It began on 14 July 1920. [The next morning] it rained': '1920-07-14 1920-07-15TMO',
      'It began on May 3. [The next day] it rained': '2020-05-03 2020-05-04',
    },
  },
  {
    name: 'that night',
    patterns: ['{same} {part}'],
    // "That night shift" is no night.
    notAfter: /^[ \u00a0](?:sky|shift|bus|club|train|when|in which|that)\b/,
    read: partOfDay,
    examples: {
      'On 14 July 1920 it rained. [That night] it froze': '1920-07-14 1920-07-14TNI',
      'On 14 July 1920 it rained. [That same evening] the bridge fell': '1920-07-14 1920-07-14TEV',
    },
  },
  {
    name: 'the night before',
    patterns: ['the {part} before'],
    // "The morning before work" is told from the work.
    notAfter:
      /^[ \u00a0](?:\p{L}+(?:ed|s)|the|an?|his|her|its|my|our|their|work|school|bed|breakfast|lunch|dinner|\p{Lu}\p{L}*)\b/u,
    read: fromDayTold(-1),
    examples: {
      'It froze on 14 July 1920. [The night before], it had rained': '1920-07-14 1920-07-13TNI',
    },
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
