import { dayOrderByClock, daysIn } from './dates.ts'
import type { Head } from './head/find-head.ts'
import type { Label } from './labels.ts'
import type { Line } from './line.ts'

// "[03/11/20, 14:22:10] Mara: …", "03.11.20, 14:22 - Mara: …", "11/3/20, 2:22 PM - Mara: …"
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/
const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?/
const WHEN = `${DAY.source},?\\s${CLOCK.source}`
const MESSAGE = new RegExp(`^(?:\\[${WHEN}\\]|${WHEN}\\s[-–])\\s[^:：]{1,40}[:：](?:\\s|$)`, 'iu')
// Fewer are a quotation from one.
const FEWEST_MESSAGES = 3
// A message may go on in lines of its own, and the program adds some.
const MESSAGES = 0.3

/** Whether a text is the log of a chat: each message in a line with when it was sent and by whom. */
export function isChat(lines: readonly Line[]): boolean {
  const messages = lines.filter(isMessage).length
  return messages >= FEWEST_MESSAGES && messages > lines.length * MESSAGES
}

/** All of a log is its text. It has no headline and many authors; its day is that of its first message. */
export function readChat(lines: readonly Line[]): { readonly head: Head; readonly labels: readonly Label[] } {
  const messages = lines.filter(isMessage)
  const order = dayOrderByClock(messages.map(({ text }) => MESSAGE.exec(text)?.[0] ?? '').join('\n'))
  const [line] = messages
  const [first] = daysIn(line?.text ?? '', order)
  const published = line && first ? { line, day: first.day } : null
  return {
    head: { headline: null, byline: [], published, updated: null },
    labels: lines.map(() => ({ part: 'paragraph' })),
  }
}

function isMessage({ text }: Line): boolean {
  return MESSAGE.test(text)
}
