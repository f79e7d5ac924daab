import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeCell } from '../safe-cell.ts'
import { boundedEvents, type ExportedEvent } from './exported-event.ts'
import { formatCsv } from './format-csv.ts'
import { formatICalendar } from './format-icalendar.ts'
import { formatJsonLd } from './format-json-ld.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatTimelineJs, formatTimelineJsCsv } from './format-timelinejs.ts'

const NOW = '2026-03-04T05:06:07.890Z'

const MARCH: ExportedEvent = {
  id: 'harbour:10-60:12',
  label: 'the dockers walked out; 400 of them',
  sentence: 'On Monday the dockers walked out; 400 of them, “all at once”.',
  when: 'Monday 26 October 2020',
  edtf: '2020-10-26',
  earliest: '2020-10-26',
  latest: '2020-10-26',
  hours: null,
  standing: 'told',
  certainty: 'certain',
  reason: '“Monday” before Tue 27 Oct 2020 → Mon 26 Oct 2020',
  setBy: 'text',
  sources: [
    { title: 'The harbour', url: 'https://example.org/read/harbour#q=a~b' },
    { title: 'The *other* harbour', url: 'https://example.org/read/other' },
  ],
}
const UNDATED: ExportedEvent = { ...MARCH, id: 'u', when: 'Sunday before', edtf: null, earliest: null, latest: null }
const SINCE: ExportedEvent = {
  ...MARCH,
  id: 's',
  when: 'since 1990',
  edtf: '1990-01-01/..',
  earliest: '1990-01-01',
  latest: null,
}
const MARATHON: ExportedEvent = {
  ...MARCH,
  id: 'm',
  when: '490 BC',
  edtf: '-0489',
  earliest: '-0489-01-01',
  latest: '-0489-12-31',
}

const events = fc
  .record({
    label: fc.string({ unit: 'binary' }),
    sentence: fc.string(),
    title: fc.string(),
    standing: fc.constantFrom('told', 'planned', 'denied'),
  })
  .map(({ title, ...words }): ExportedEvent => ({
    ...MARCH,
    ...words,
    sources: [{ title, url: 'https://example.org/read/a' }],
  }))

/** Reads one property of a calendar back: unfolded and unescaped. */
function calendarText(calendar: string, name: string): string | undefined {
  const line = calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`))
  return line?.slice(name.length + 1).replaceAll(/\\(.)/gs, (_all, next: string) => (next === 'n' ? '\n' : next))
}

/** Reads RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

test('[V1] a calendar of whole days, the end excluded', () => {
  const calendar = formatICalendar([MARCH, { ...MARCH, latest: '2020-10-31', standing: 'planned' }], NOW)
  expect(calendar).toContain('DTSTAMP:20260304T050607Z\r\nDTSTART;VALUE=DATE:20201026\r\nDTEND;VALUE=DATE:20201027\r\n')
  expect(calendar).toContain('DTEND;VALUE=DATE:20201101\r\n')
  expect(calendar).toContain(String.raw`SUMMARY:the dockers walked out\; 400 of them`)
  expect(calendar).toContain('STATUS:TENTATIVE')
  expect(calendar).toContain('URL:https://example.org/read/harbour#q=a~b\r\n')
})

test('[V1] no line is longer than 75 octets, and a label comes back', () => {
  fc.assert(
    fc.property(events, (event) => {
      const calendar = formatICalendar([event], NOW)
      const longest = Math.max(...calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length))
      expect(longest).toBeLessThanOrEqual(75)
      const expected = event.label.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ')
      expect(calendarText(calendar, 'SUMMARY')).toBe(expected)
    }),
  )
})

test('[V2] what has no first or last day, or lies before the year 1, is in no calendar', () => {
  const all = [MARCH, UNDATED, SINCE, MARATHON]
  expect(boundedEvents(all)).toEqual([MARCH])
  expect(formatICalendar(all, NOW).match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(JSON.parse(formatTimelineJs(all))).toMatchObject({ events: [{ unique_id: MARCH.id }] })
})

test('[V3] rows come back, and no cell begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(events), (all) => {
      const csv = formatCsv(all)
      expect(csv.startsWith('\uFEFFdate,first day,')).toBe(true)
      const [, ...rows] = readCsv(csv.slice(1))
      expect(rows).toHaveLength(all.length)
      for (const [index, row] of rows.entries()) {
        expect(row.every((cell) => !/^[=+\-@\t\r]/.test(cell))).toBe(true)
        expect(row[5]).toBe(safeCell(all[index]?.label ?? ''))
      }
    }),
  )
  expect(formatCsv([MARATHON])).toContain(",'-0489-01-01,")
})

test('[V4] Markdown: a list under each year, and no markup from a text', () => {
  const markdown = formatMarkdown([MARATHON, MARCH, { ...UNDATED, sentence: '<b>x</b>\n# *y*', standing: 'quoted' }])
  expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Timeline',
    '## 490 BC',
    '## 2020',
    '## Without a date',
  ])
  expect(markdown).toContain(String.raw`[The \*other\* harbour](<https://example.org/read/other>)`)
  expect(markdown).toContain(String.raw`- **Sunday before** (quoted): \<b\>x\</b\> \# \*y\* — `)
})

test('[V5] JSON-LD: schema.org events with their articles', () => {
  const [first, second] = (
    JSON.parse(formatJsonLd([MARCH, { ...MARCH, standing: 'denied' }])) as { '@graph': unknown[] }
  )['@graph']
  expect(first).toMatchObject({
    '@type': 'Event',
    name: MARCH.label,
    startDate: '2020-10-26',
    subjectOf: [{ '@type': 'Article', name: 'The harbour' }, { url: 'https://example.org/read/other' }],
  })
  expect(first).not.toHaveProperty('eventStatus')
  expect(second).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})

test('[V6] TimelineJS: words as text, never as HTML', () => {
  const hostile = { ...MARCH, label: '<img src=x onerror=1>', latest: '2020-11-02' }
  expect(JSON.parse(formatTimelineJs([hostile]))).toMatchObject({
    events: [
      {
        start_date: { year: 2020, month: 10, day: 26 },
        end_date: { year: 2020, month: 11, day: 2 },
        display_date: 'Monday 26 October 2020',
        text: { headline: '&lt;img src=x onerror=1&gt;' },
      },
    ],
  })
})

test('[V6] the spreadsheet of TimelineJS: its columns, and the same slides', () => {
  const csv = formatTimelineJsCsv([{ ...MARCH, latest: '2020-11-02' }, UNDATED])
  const [names, ...rows] = readCsv(csv)
  expect(names?.slice(0, 11).join(' ')).toBe(
    'Year Month Day Time End Year End Month End Day End Time Display Date Headline Text',
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveLength(names?.length ?? 0)
  expect(rows[0]?.slice(0, 10)).toEqual(['2020', '10', '26', '', '2020', '11', '2', '', MARCH.when, MARCH.label])
})

test('[V8] an hour that is told is in every form, with its zone if that is told too', () => {
  const hours = (from: string, until: string | null, offset: number | null): ExportedEvent => ({
    ...MARCH,
    hours: { from, until, offset },
  })
  const calendar = (event: ExportedEvent) =>
    formatICalendar([event], NOW)
      .split('\r\n')
      .filter((line) => line.startsWith('DTSTART') || line.startsWith('DTEND'))
  expect(calendar(hours('08:30', null, null))).toEqual(['DTSTART:20201026T083000'])
  expect(calendar(hours('20:15', '22:00', -300))).toEqual(['DTSTART:20201027T011500Z', 'DTEND:20201027T030000Z'])
  expect(calendar(hours('24:00', null, null))).toEqual(['DTSTART:20201027T000000'])
  const linked = (event: ExportedEvent) => (JSON.parse(formatJsonLd([event])) as { '@graph': unknown[] })['@graph'][0]
  expect(linked(hours('08:30', null, null))).toMatchObject({ startDate: '2020-10-26T08:30' })
  expect(linked(hours('08:30', null, null))).not.toHaveProperty('endDate')
  expect(linked(hours('20:15', '22:00', -300))).toMatchObject({
    startDate: '2020-10-26T20:15-05:00',
    endDate: '2020-10-26T22:00-05:00',
  })
  expect(JSON.parse(formatTimelineJs([hours('08:30', '09:00', null)]))).toMatchObject({
    events: [
      {
        start_date: { year: 2020, month: 10, day: 26, hour: 8, minute: 30 },
        end_date: { year: 2020, month: 10, day: 26, hour: 9, minute: 0 },
      },
    ],
  })
  expect(readCsv(formatTimelineJsCsv([hours('08:30', null, null)]))[1]?.slice(0, 8)).toEqual([
    '2020',
    '10',
    '26',
    '08:30:00',
    '',
    '',
    '',
    '',
  ])
  expect(readCsv(formatCsv([hours('08:30', '09:00', null)]).slice(1))[1]).toContain('08:30–09:00')
})

test('[V7] what the reader set says so in every form', () => {
  const set: ExportedEvent = { ...MARCH, setBy: 'reader', reason: 'set by hand; the text alone: “Monday”' }
  expect(readCsv(formatCsv([set]).slice(1))[1]).toContain('reader')
  expect(formatICalendar([set], NOW)).toContain('CATEGORIES:told,set by the reader\r\n')
  expect(JSON.parse(formatJsonLd([set]))).toMatchObject({ '@graph': [{ keywords: ['told', 'set by the reader'] }] })
  expect(formatMarkdown([set])).toContain('**Monday 26 October 2020** (set by the reader): ')
  expect(formatTimelineJs([set])).toContain('set by hand')
  expect(formatMarkdown([MARCH])).not.toContain('reader')
})
