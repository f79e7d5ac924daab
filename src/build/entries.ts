import { cardOf } from '#domain/article/card.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { slugOf } from '#domain/article/slug.ts'
import type { Source } from '#domain/article/source.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { SeedError } from './seed-error.ts'
import { readSeeds } from './seeds.ts'

/** An entry of the catalogue; its address comes with the build. */
export type Entry = Omit<CatalogueEntry, 'url'>

/** The entries of a folder's texts; throws a sentence for each text that would have the address of another. */
export function readEntries(folder: string): Entry[] {
  const entries = readSeeds(folder).map(entryOf)
  const first = new Map<string, Entry>()
  const doubles: string[] = []
  for (const entry of entries) {
    const other = first.get(entry.slug)
    if (other === undefined) first.set(entry.slug, entry)
    else
      doubles.push(
        `seeds/${entry.name}: “slug” is “${entry.slug}”, that of seeds/${other.name}; expected another in its sidecar.`,
      )
  }
  if (doubles.length > 0) throw new SeedError(doubles.join('\n'))
  return entries
}

function entryOf(source: Source): Entry {
  const card = cardOf(parseArticle(source), formatEdtfName)
  return {
    id: source.id,
    slug: source.facts.slug ?? slugOf(card.title),
    name: source.name,
    facts: source.facts,
    ...card,
  }
}
