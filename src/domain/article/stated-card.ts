import type { Card } from './card.ts'
import type { Facts } from './source.ts'

const SHOWN = ['title', 'authors', 'publication', 'issue', 'published', 'written', 'language'] as const

/** A card with what is stated about its text; the same card when none of it is shown there. */
export function stateOnCard<C extends Card>(card: C, facts: Facts, nameDate: (edtf: string) => string): C {
  if (SHOWN.every((name) => facts[name] === undefined)) return card
  const published = (facts.published ?? card.published) || null
  const written = facts.written ?? card.written
  const date = published ?? written
  return {
    ...card,
    title: facts.title ?? card.title,
    authors: facts.authors ?? card.authors,
    publication: (facts.publication ?? card.publication) || null,
    issue: (facts.issue ?? card.issue) || null,
    language: facts.language ?? card.language,
    published,
    written,
    when: date === null ? null : nameDate(date),
  }
}
