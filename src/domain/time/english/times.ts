import { two } from '#domain/time/calendar.ts'
import { dayAfter, weekday } from '#domain/time/deictic-readings.ts'
import { isSmallHour } from '#domain/time/night.ts'
import { clock, clockOfDay, partOfDay } from '#domain/time/time-readings.ts'
import type { Rule } from '#domain/time/rule.ts'

/** "Mon-Fri 9", and after the first hour "-": a bare weekday alone could go before a result. */
const OPENING_DAYS =
  /\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?[ \u00a0]?[-–][ \u00a0]?(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?:?[ \u00a0](?:\d{1,2}[-–])?$/i

/** An hour of these is one after noon. */
const AFTER_NOON = /(?:tonight|tonite|2nite|night|nite|evening|afternoon)[ \u00a0](?:at|@)[ \u00a0]?$/i

export const TIME_RULES: readonly Rule[] = [
  {
    name: 'clock time',
    patterns: [
      '{hour} : {minute}',
      '{hour} : {minute} + hrs/hours/h',
      '{hour} : {minute} {zone}',
      '{clockTime}',
      '{clockTime} {zone}',
    ],
    notBefore: /[\d:;.,$£€]$/,
    notAfter: /^[:.]?\d/,
    read: clock,
    examples: {
      'On 14 July 1920 at [10:35 a.m.] it began': '1920-07-14 1920-07-14T10:35',
      'at [9pm]': '2020-10-27T21:00',
      'at [23:00hrs]': '2020-10-27T23:00',
    },
  },
  {
    name: 'clock time of a day',
    patterns: [
      '{clockTime} {zone}? ,? on? {weekday}',
      '{hour} : {minute} {zone}? ,? on {weekday}',
      '{hour} : {minute} + hrs/hours/h on? {weekday}',
      '{clockTime} on? {bareWeekday}',
      '{clockTime} {zone}? {today}',
      '{clockTime} {tonight}',
      '{hour} . {minute} {tonight}',
      '{hour} . {minute} {today}',
      '{clockTime} {zone}? ,? on? {month} {dom}',
      '{clockTime} {zone}? ,? on? {month} {dom} ,? {year}',
      '{clockTime} {zone}? ,? on? {weekday} ,? {month} {dom}',
      '{clockTime} {zone}? ,? on? the? {dom} {month} {year}?',
      '{clockTime} {zone}? ,? on? {weekday} ,? the? {dom} {month}',
      '{clockTime} {zone}? ,? on? {weekday} ,? the? {dom} {month} ,? {year}',
    ],
    notBefore: /[\d:;.,$£€]$/,
    read: clock,
    examples: {
      'signed at [5 a.m. on 11 November 1918]': '1918-11-11T05:00',
      'at [9 a.m. Sunday]': '2020-10-25T09:00',
      'between [8.15pm] and [8.45pm on Friday]': '2020-10-23T20:15 2020-10-23T20:45',
      'seen at [11pm on Saturday 17 October]': '2020-10-17T23:00',
      'at [7pm on Friday] there will be a meeting': '2020-10-30T19:00',
    },
  },
  {
    name: 'a small hour of a night that is called by the day it begins on',
    patterns: ['{clockTime} on? {weekday} night'],
    notBefore: /[\d:;.,$£€]$/,
    read: (m) => {
      const told = clock(m)
      return told?.time && isSmallHour(told.time) ? { ...told, meaning: dayAfter(told.meaning), unsure: true } : told
    },
    examples: {
      'They danced until [3am on Saturday night].': '2020-10-25T03:00',
      'They danced until [11pm on Saturday night].': '2020-10-24T23:00',
    },
  },
  {
    name: 'a bare hour of a day that is said',
    patterns: [
      '{hour} {tonight}',
      '{hour} {today} {part}?',
      '{hour} on {weekday}',
      '{hour} on? {weekday} {part}',
      '{hour} : {minute} on? {weekday} {part}',
      '{hour} : {minute} {today} {part}',
      '{hour} . {minute} on? {weekday} {part}',
      '{hour} . {minute} {today} {part}',
    ],
    before: /(?:\b(?:at|by|from|til|till|until|around|about|before|after|past)|@)[ \u00a0]?$/i,
    read: clock,
    examples: {
      'dinner at [8 tonight]': '2020-10-27T20:00',
      'at [7 tomorrow]': '2020-10-28T07:00',
      'At [11:30 on Wednesday night] shots were heard': '2020-10-21T23:30',
      'Polls close at [8 Tuesday night]': '2020-10-27T20:00',
      'By [10 Sunday morning] they had left': '2020-10-25T10:00',
      'the doors will open at [7.30 on Saturday evening]': '2020-10-31T19:30',
    },
  },
  {
    name: 'a bare hour after its day',
    patterns: ['{hour}'],
    before:
      /\b(?:today|tomorrow|tmrw|tmr|2morrow|2moro|tonight|tonite|2nite|night|nite|morning|evening|afternoon|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\p{L}+day)[ \u00a0](?:at|@)[ \u00a0]?$/iu,
    notAfter: /^(?:[\d:.,%]\d|\/\d\d|[ \u00a0](?:percent|per|points?|cents?|degrees|years?|months?|million|\p{Lu}))/u,
    read: (m, { before }) => {
      const late = AFTER_NOON.test(before) && m.number('hour') > 0 && m.number('hour') < 12
      return late ? clockOfDay(`T${two(m.number('hour') + 12)}:00`, null) : clock(m)
    },
    examples: { 'c u [tmrw] at [7]': '2020-10-28 2020-10-28T07:00' },
  },
  {
    name: 'a bare hour that something is fixed for',
    patterns: ['{hour}'],
    before:
      /\b(?:meet(?:ing|s)?|starts?|begins?|opens?|closes?|ends?|see (?:you|u|ya)|be (?:there|home|back|here|up|in|ready)|(?:get|come|go|leave|left|arrive|wake|woke|got)(?: (?:here|there|off|home|out|up|in|back|over|work|you|u|me))*|hmu|(?:call|text) (?:me|you|u)|pick (?:me|you|u) up|dinner|lunch|breakfast|brunch|drinks|party|movie|doors)(?: \p{Ll}+){0,3}[ \u00a0](?:at|@|by|b4|before|after|around|til|till|until)[ \u00a0]?$/iu,
    after: /^(?:[.,!?;)](?!\d)|\s*$|[ \u00a0](?:tonight|tomorrow|today|and|then|with|so|if|on)\b)/,
    read: (m) => (m.number('hour') === 0 ? null : clock(m)),
    examples: { "we'll meet at [10]": '2020-10-27T10:00', 'dinner starts at [7].': '2020-10-27T07:00' },
  },
  {
    name: 'about an hour: "7ish"',
    patterns: ['{hour} + ish', '{hour} - ish', '{hour} : {minute} + ish', '{hour} : {minute} - ish'],
    read: (m) => (m.number('hour') === 0 || m.number('hour') > 12 ? null : clock(m)),
    examples: { 'be there [7ish]': '2020-10-27T07:00' },
  },
  {
    name: 'half an hour after, as the British say: "half 7"',
    patterns: ['half {hour}', 'half {hourWord}'],
    before: /\b(?:at|by|till|til|until|around|about|for|from|after|before)[ \u00a0]$/i,
    after: /^(?:[.,!?;)](?!\d)|\s*$|[ \u00a0](?:tonight|tomorrow|today|and|then|on|if)\b)/,
    read: (m) => {
      const hour = m.number(m.has('hourWord') ? 'hourWord' : 'hour')
      return hour > 12 || hour === 0 ? null : clockOfDay(`T${two(hour)}:30`, null)
    },
    examples: { 'meet me at [half 7]': '2020-10-27T07:30' },
  },
  {
    name: 'hours of opening in bare figures',
    patterns: ['{hour}'],
    before: OPENING_DAYS,
    after: /^(?:[-–]\d{1,2}(?![\d:/.-])|(?![\d:/.-]|[ap]\.?m))/,
    notAfter: /^[-–]\d{1,2} (?:win|loss|victory|defeat|vote|ruling|decision)/,
    read: clock,
    examples: { 'open [mon]-[fri] [9]-[5]': '2020-11-02 2020-11-06 2020-11-06T09:00 2020-11-06T05:00' },
  },
  {
    name: 'hour and quarters in words',
    patterns: [
      'half ~ past {hour}',
      'half ~ past {hourWord}',
      'quarter to/past/after {hour}',
      'quarter to/past/after {hourWord}',
      '{number} minutes/mins to/past/after {hour}',
    ],
    read: (m) => {
      const hour = m.number(m.has('hourWord') ? 'hourWord' : 'hour')
      const minutes = m.has('number') ? m.number('number') : /^half/i.test(m.text) ? 30 : 15
      const told = 60 * hour + (/ to /i.test(m.text) ? -minutes : minutes)
      if (hour > 12 || minutes > 59 || told < 0) return null
      return clockOfDay(`T${two(Math.floor(told / 60))}:${two(told % 60)}`, null)
    },
    examples: { 'at [half past seven]': '2020-10-27T07:30', 'at [quarter to 8]': '2020-10-27T07:45' },
  },
  {
    name: "o'clock",
    patterns: ["{hour} o'clock", "{hourWord} o'clock"],
    read: clock,
    examples: { "at [five o'clock]": '2020-10-27T05:00' },
  },
  {
    name: 'noon and midnight',
    patterns: [
      '{noon}',
      '{noon} on? {weekday}',
      '{noon} {today}',
      '{noon} {tonight}',
      '{today} at {noon}',
      '{noon} on {month} {dom}',
      '{weekday} at? {noon}',
    ],
    // A snack, a mass, and what is called so.
    notAfter: /^[ \u00a0](?:snacks?|mass|sun|blue|oil|\p{Lu}\p{Ll})/u,
    read: partOfDay,
    examples: { 'at [noon]': '2020-10-27T12:00' },
  },
  {
    name: 'clock time in four figures',
    patterns: ['{clock4} {zone}', '{clock4} {zone} on? {weekday}', '{clock4} hours/hrs'],
    notBefore: /[\d:;.,$£€]$/,
    read: (m) => {
      const time = clockOfDay(m.word('clock4'), m.has('zone') ? m.word('zone') : null)
      return m.has('weekday') ? { ...time, meaning: weekday(m).meaning } : time
    },
    examples: { 'at [1430 GMT]': '2020-10-27T14:30', 'at [0430 hours]': '2020-10-27T04:30' },
  },
  {
    name: 'dawn and dusk',
    patterns: [
      'dawn/dusk/daybreak/sunrise/sunset/nightfall',
      'dawn/dusk/daybreak/sunset/nightfall on {weekday}',
      'dawn/dusk/daybreak/sunset/nightfall on {month} {dom}',
      'dawn/dusk/daybreak/sunset/nightfall on the? {dom} {month}',
    ],
    before: /\b(?:at|by|before|after|until|since|from)[ \u00a0]$/i,
    notAfter: /^[ \u00a0]of\b/,
    read: (m) => {
      const draft = partOfDay(m)
      return draft && { ...draft, time: /^(?:dawn|daybreak|sunrise)/i.test(m.text) ? 'TMO' : 'TEV' }
    },
    examples: {
      'On 14 July 1920 at [dawn] they left': '1920-07-14 1920-07-14TMO',
      'at [dawn on 12 May]': '2020-05-12TMO',
    },
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
    name: 'part of the day told, early or late in it',
    patterns: ['early/late/mid ~ {part}'],
    before: /\b(?:by|in|until|till|since|from|around|before|at)[ \u00a0\n]$/i,
    notAfter: /^[ \u00a0](?:of|news|show|snack|sun|light)\b/,
    read: partOfDay,
    examples: { 'On 14 July 1920 the fire was out by [late afternoon].': '1920-07-14 1920-07-14TAF' },
  },
]
