import { authorsIn } from './byline.ts'
import { daysIn } from './dates.ts'

// A line with more words beside its date tells something.
const MOST_WORDS = 14
const CLOCK =
  /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr|h|gmt|utc|[a-z]{2,4}t)?\b|\d{1,2}\s?[時时시]\s?\d{1,2}\s?[分분]/iu
// A number and its counter are one word, as "May" and "2:30" are.
const COUNTED = /\d+\s?[年月日時时分秒년월일시분초]/gu
const DATE_LABEL =
  /\b(?:published|updated|posted|last (?:modified|updated)|modified|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|publicerad|uppdaterad|publisert|oppdatert|opublikowano|опубликовано|обновлено|date|datum|issue)\b|更新|公開|掲載|配信|发布|發布|입력|수정/iu
const RELATIVE_AGE =
  /^(?:\D{0,20}\b)?\d{1,2}\s?(?:min(?:ute)?s?|h(?:our|r)?s?|d(?:ay)?s?|weeks?|months?|years?) ago\b/iu
const ISSUE =
  /^(?:.*\bplease wait\W*)?\b(?:issue|no\.|nr\.?|number|heft|ausgabe|numéro|número|numero|nummer)\s?(?:no\.?|nr\.?|number)?\s?[#:]?\s?(\d{1,6}(?:\s?[/.-]\s?\d{1,4})?)\s*$/iu
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
