import { anyOf, oneOf, phrasesOf } from './any-of.ts'
import { authorsIn } from './byline.ts'
import { daysIn } from './dates.ts'

// A line with more words beside its date tells something.
const MOST_WORDS = 14
const CLOCK =
  /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr|h|gmt|utc|[a-z]{2,4}t)?\b|\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]/iu
// A number and its counter are one word, as "May" and "2:30" are.
const COUNTED = /\d+\s?[年月日時时分秒년월일시분초]/gu
const DATE_LABEL = new RegExp(
  `\\b${oneOf(phrasesOf(({ glued, dayLabel }) => (glued ? undefined : dayLabel)))}\\b|${oneOf(phrasesOf(({ glued, dayLabel }) => (glued ? dayLabel : undefined)))}`,
  'iu',
)
const RELATIVE_AGE = new RegExp(`^(?:\\D{0,20}\\b)?${anyOf('agoAlone')}`, 'iu')
const NUMBER = anyOf('issueNumber')
const ISSUE = new RegExp(
  `^(?:.*\\bplease wait\\W*)?\\b${anyOf('issue')}\\s?${NUMBER}?\\s?[#:]?\\s?(\\d{1,6}(?:\\s?[/.-]\\s?\\d{1,4})?)\\s*$`,
  'iu',
)
const LONGEST_PATH = 120

/** The issue that a line names, and nothing else: "Issue 2729". */
export function issueIn(text: string): string | null {
  return text.length > 60 ? null : (ISSUE.exec(text)?.[1] ?? null)
}

/** True for a line that states when, or in what issue, a text appeared. */
export function isImprint(text: string, words: number): boolean {
  const counters = text.match(COUNTED)?.length ?? 0
  // A sentence of so few characters can tell a good deal.
  if (words - counters > MOST_WORDS || text.endsWith('。')) return false
  if (issueIn(text) !== null || RELATIVE_AGE.test(text)) return true
  const days = daysIn(text, 'day-first')
  const [first] = days
  if (!first) return DATE_LABEL.test(text) && CLOCK.test(text)
  const dated = days.reduce((sum, { at }) => sum + at.end - at.start, 0)
  return (
    dated * 2 >= text.length || DATE_LABEL.test(text) || CLOCK.test(text) || authorsIn(text).length > 0 || words <= 8
  )
}

/** The path of sections that a line is, "Home > News > Europe"; none for any other line. */
export function sectionPathIn(text: string): readonly string[] {
  if (text.length > LONGEST_PATH || /[.!?]/.test(text)) return []
  const parts = text.split(/\s?[>›»]\s?/u).filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}
