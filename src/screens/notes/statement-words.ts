import type { FactName } from '#domain/article/fact-names.ts'
import type { Repair } from '#domain/article/repair.ts'
import { formatNames } from '#domain/article/stated-names.ts'
import type { Statement } from '#domain/exchange/corrections/plan-corrections.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'
import { formatStatedName } from '#domain/timeline/stated-date.ts'

const FACTS: Readonly<Record<FactName, string>> = {
  title: 'Title',
  authors: 'Authors',
  publication: 'Publication',
  section: 'Section',
  published: 'Published',
  written: 'Day of writing',
  issue: 'Issue',
  language: 'Language',
  url: 'Address of the source',
}

/** What a statement of a file is about, and what it says. */
export function inWords(says: Statement): { readonly what: string; readonly value: string } {
  switch (says.kind) {
    case 'fact':
      return { what: FACTS[says.name], value: factInWords(says.name, says.value) }
    case 'repair':
      return { what: belonging(says.value), value: says.value.words }
    case 'event':
      return { what: eventInWords(says.value), value: says.value.target.quote.exact }
  }
}

/** What the reader has stated here in its place. */
export function stands(says: Statement): string {
  if (says.here === null) return ''
  switch (says.kind) {
    case 'fact':
      return factInWords(says.name, says.here)
    case 'repair':
      return belonging(says.here)
    case 'event':
      return eventInWords(says.here)
  }
}

function factInWords(name: FactName, value: string | readonly string[]): string {
  if (value.length === 0) return 'none'
  if (typeof value !== 'string') return formatNames(value)
  return name === 'published' || name === 'written' ? formatEdtfName(value) : value
}

function belonging({ belongs }: Repair): string {
  return belongs ? 'Belongs to the article' : 'Set aside'
}

function eventInWords({ says }: EventCorrection): string {
  switch (says.kind) {
    case 'hidden':
      return 'No event'
    case 'dated':
      return `It happened ${formatStatedName(says.date)}`
    case 'told':
      return `An event, ${formatStatedName(says.date)}: ${says.label}`
  }
}
