import { clock, clockOfDay, partOfDay } from '#domain/time/time-readings.ts'
import type { Rule } from '#domain/time/rule.ts'

export const TIME_RULES: readonly Rule[] = [
  {
    name: 'clock time',
    patterns: [
      '{hour} : {minute}',
      '{hour} : {minute} {zone}',
      '{hour} . {minute} + {half}',
      '{hour} + {half}',
      '{hour} . {minute} + {half} {zone}',
      '{hour} + {half} {zone}',
    ],
    notBefore: /[\d:.,$£€]$/,
    notAfter: /^[:.]?\d/,
    read: clock,
    examples: {
      'On 14 July 1920 at [10:35 a.m.] it began': '1920-07-14 1920-07-14T10:35',
      'at [9pm]': '2020-10-27T21:00',
    },
  },
  {
    name: 'clock time of a day',
    patterns: [
      '{hour} + {half} on? {weekday}',
      '{hour} . {minute} + {half} on? {weekday}',
      '{hour} : {minute} on {weekday}',
      '{hour} + {half} {zone} {weekday}',
      '{hour} + {half} {today}',
      '{hour} + {half} {tonight}',
      '{hour} . {minute} + {half} {tonight}',
      '{hour} . {minute} + {half} {today}',
      '{hour} . {minute} + {half} on {month} {dom}',
      '{hour} + {half} {zone} {month} {dom}',
      '{hour} . {minute} + {half} , {month} {dom}',
      '{hour} + {half} {zone} {month} {dom} ,? {year}',
    ],
    notBefore: /[\d:.,$£€]$/,
    read: clock,
    examples: {
      'at [9 a.m. Sunday]': '2020-10-25T09:00',
      'at [7pm on Friday] there will be a meeting': '2020-10-30T19:00',
    },
  },
  {
    name: "o'clock",
    patterns: ["{hour} o'clock", "{hourWord} o'clock"],
    read: clock,
    examples: { "at [five o'clock]": '2020-10-27T05:00' },
  },
  {
    name: 'noon and midnight',
    patterns: ['{noon}', '{noon} on? {weekday}', '{noon} {today}', '{noon} on {month} {dom}', '{weekday} at? {noon}'],
    read: partOfDay,
    examples: { 'at [noon]': '2020-10-27T12:00' },
  },
  {
    name: 'clock time in four figures',
    patterns: ['{clock4} {zone}'],
    notBefore: /[\d:.,$£€]$/,
    read: (m) => clockOfDay(m.word('clock4'), m.has('zone') ? m.word('zone') : null),
    examples: { 'at [1430 GMT]': '2020-10-27T14:30' },
  },
  {
    name: 'at night: of no day',
    patterns: ['night', 'nighttime', 'night-time'],
    before: /\b(?:at|by)[ \u00a0]$/i,
    notAfter: /^[ \u00a0](?:on|of)[ \u00a0]/,
    read: () => ({ type: 'TIME', meaning: { kind: 'set', value: 'XXXX-XX-XX' }, time: 'TNI' }),
    examples: { 'They travelled at [night].': 'XXXX-XX-XXTNI' },
  },
  {
    name: 'part of the day told',
    patterns: ['the {part}', '{same} {part}'],
    before: /\b(?:in|during|by|late|early|later|through|of)[ \u00a0\n]{1,3}$/i,
    notAfter: /^[ \u00a0](?:of|before|after|sky|shift|bus|club|train|time)\b/,
    read: partOfDay,
    examples: { 'On 14 July 1920 it rained in [the morning].': '1920-07-14 1920-07-14TMO' },
  },
  {
    name: 'night of a day',
    patterns: [
      'the {part} of {month} {dom}',
      'the {part} of the? {dom} {month}',
      'the {part} of {month} {dom} ,? {year}',
      'the {part} of the? {dom} {month} ,? {year}',
    ],
    read: partOfDay,
    examples: { 'on [the night of 13 October]': '2020-10-13TNI', 'on [the night of 9 February 1983]': '1983-02-09TNI' },
  },
]
