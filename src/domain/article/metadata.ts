import type { Meta } from './article.ts'
import { authorsIn, bareNamesIn } from './byline.ts'
import { dayOrderOf, daysIn } from './dates.ts'
import { issueIn, sectionPathIn } from './imprint.ts'
import type { Label } from './labels.ts'
import { directionOf, languageOf } from './language.ts'
import type { Line } from './line.ts'
import type { Source } from './source.ts'

const UPDATED =
  /\b(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret|обновлено|aktualizacja|güncelle\p{L}*)\b/iu
// American English writes the month first; everybody else who uses strokes the day.
const MONTH_FIRST = /^en-(?:us|ph|ca)$/iu
const LONGEST_TITLE = 120

/** What the lines, and before them the stated facts, say about the article. */
export function metadataOf(source: Source, lines: readonly Line[], labels: readonly Label[]): Meta {
  const { facts } = source
  const body = lines.filter((_, i) => labels[i]?.part === 'paragraph')
  const language = facts.language ?? languageOf(body.flatMap((line) => line.words))
  const head = lines.slice(0, headEnd(labels))
  const dates = datesOf(head, language)
  return {
    title: facts.title ?? titleOf(source, lines, labels),
    authors: facts.authors ?? authorsOf(lines, labels),
    publication: facts.publication ?? null,
    issue: facts.issue ?? head.map((line) => issueIn(line.text)).find((issue) => issue !== null) ?? null,
    section: facts.section ?? sectionOf(lines, labels),
    language,
    direction: directionOf(language),
    published: facts.published ?? dates.published,
    updated: dates.updated,
    written: facts.written ?? null,
    url: facts.url ?? null,
    words: body.reduce((sum, line) => sum + line.words.length, 0),
  }
}

function titleOf(source: Source, lines: readonly Line[], labels: readonly Label[]): string {
  const headline =
    lines.find((_, i) => labels[i]?.part === 'headline') ?? lines.find((_, i) => labels[i]?.part !== null) ?? lines[0]
  if (headline && headline.text.length <= LONGEST_TITLE * 3) return headline.text
  return (headline?.text.slice(0, LONGEST_TITLE) ?? source.name.replace(/\.[^.]*$/, '')) || source.id
}

function authorsOf(lines: readonly Line[], labels: readonly Label[]): string[] {
  const names = lines.flatMap((line, i) => {
    if (labels[i]?.part !== 'byline') return []
    const announced = authorsIn(line.text)
    return announced.length > 0 ? announced : bareNamesIn(line.text)
  })
  return [...new Set(names)]
}

/** The last part of the path that stands over the headline, unless it is the headline. */
function sectionOf(lines: readonly Line[], labels: readonly Label[]): string | null {
  const headline = labels.findIndex(({ part }) => part === 'headline')
  for (let i = headline - 1; i >= 0; i--) {
    const line = lines[i]
    const label = labels[i]
    if (!line || label?.part !== null || label.why !== 'imprint') continue
    const section = sectionPathIn(line.text).findLast((part) => part !== lines[headline]?.text)
    if (section !== undefined) return section
  }
  return null
}

/** The head is all before the third paragraph: a date farther down is the story's. */
function headEnd(labels: readonly Label[]): number {
  let paragraphs = 0
  for (const [i, label] of labels.entries()) if (label.part === 'paragraph' && ++paragraphs > 1) return i
  return labels.length
}

function datesOf(head: readonly Line[], language: string): { published: string | null; updated: string | null } {
  const order = dayOrderOf(
    head.map((line) => line.text).join('\n'),
    MONTH_FIRST.test(language) ? 'month-first' : 'day-first',
  )
  let published: string | null = null
  let updated: string | null = null
  for (const { text, words } of head) {
    if (words.length > 30) continue
    for (const { at, day } of daysIn(text, order)) {
      if (UPDATED.test(text.slice(Math.max(0, at.start - 40), at.start))) updated ??= day
      else published ??= day
    }
  }
  return { published: published ?? updated, updated }
}
