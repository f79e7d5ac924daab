import { anyOf } from './any-of.ts'
import { dayOrderByClock, daysIn } from './dates.ts'
import type { Head } from './head/find-head.ts'
import type { Line } from './line.ts'

/** The lines over a mail that tell who wrote it, to whom, when and about what. */
export type MailHead = {
  readonly lines: ReadonlySet<Line>
  readonly head: Head
}

const FIELDS = {
  from: fieldOf(anyOf('mailFrom')),
  to: fieldOf(anyOf('mailTo')),
  date: fieldOf(anyOf('mailDate')),
  subject: fieldOf(anyOf('mailSubject')),
  // "Message-ID: …"; RFC 5322 leaves the names of fields to those who add one.
  other: /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+: /,
}
type Field = keyof typeof FIELDS
// Before a mail that was sent on: "---------- Forwarded message ---------".
const RULED = /^-{3,}.*-{3,}$/u
const MOST_LINES = 60
const ADDRESS = /<[^>]*>|\[[^\]]*\]|\([^)]*\)/gu
const QUOTES = /^["'“”]+|["'“”]+$/gu
const FAMILY_FIRST = /^([^,]+), ([^,]+)$/u

/** The head of a mail that a text opens with; null where who wrote, about what, and one thing more are not told. */
export function mailHeadOf(lines: readonly Line[]): MailHead | null {
  const found = new Map<Field, Line>()
  const start = RULED.test(lines[0]?.text ?? '') ? 1 : 0
  let end = start
  for (const line of lines.slice(start, MOST_LINES)) {
    const field = fieldIn(line.text)
    if (field === null && (end === start || line.indent === 0 || line.blanks > 0)) break
    if (field !== null && !found.has(field)) found.set(field, line)
    end++
  }
  const from = found.get('from')
  const subject = found.get('subject')
  const date = found.get('date')
  if (!from || !subject || !(date ?? found.get('to'))) return null
  const name = nameOf(valueOf(from, 'from'))
  const [day] = date ? daysIn(date.text, dayOrderByClock(date.text)) : []
  return {
    lines: new Set(lines.slice(0, end)),
    head: {
      headline: valueOf(subject, 'subject') === '' ? null : subject,
      byline: name === '' ? [] : [{ line: from, names: [name] }],
      published: date && day ? { line: date, day: day.day } : null,
      updated: null,
    },
  }
}

/** Where the words of a subject begin in their line; 0 where it is none. */
export function subjectStart(text: string): number {
  return FIELDS.subject.exec(text)?.[0].length ?? 0
}

function fieldOf(label: string): RegExp {
  return new RegExp(`^\\*{0,2}${label}\\s?[:：]\\*{0,2}(?:\\s+|$)`, 'iu')
}

function fieldIn(text: string): Field | null {
  const fields: readonly Field[] = ['from', 'to', 'date', 'subject', 'other']
  return fields.find((field) => FIELDS[field].test(text)) ?? null
}

function valueOf({ text }: Line, field: Field): string {
  return text.replace(FIELDS[field], '').trim()
}

/** "Ellison, Mara" <mara@example.org> is Mara Ellison; who has no name there is called by the address. */
function nameOf(sender: string): string {
  const bare = sender.replaceAll(ADDRESS, '').trim().replaceAll(QUOTES, '').trim()
  return bare === '' ? sender.replaceAll(/[<>]/gu, '') : bare.replace(FAMILY_FIRST, '$2 $1')
}
