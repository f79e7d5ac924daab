import { cardOf } from '#domain/article/card.ts'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { asciiSlugOf, slugOf } from '#domain/article/slug.ts'
import type { Source } from '#domain/article/source.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { SeedError } from './seed-error.ts'
import { readSeeds } from './seeds.ts'

/** An entry of the catalogue; its address comes with the build. */
export type Entry = Omit<CatalogueEntry, 'url'>

/** The entries of a folder's texts, each at an address of its own; throws a sentence for each that states another's. */
export function readEntries(folder: string): Entry[] {
  const seeds = readSeeds(folder).map((source) => ({ source, card: cardOf(parseArticle(source), formatEdtfName) }))
  const titled = seeds.map(({ source, card: { title } }) => ({ source, title }))
  const slugs = freeSlugs(titled, slugOf)
  const former = freeSlugs(titled, asciiSlugOf)
  return seeds.map(({ source, card }, i) => {
    const slug = slugs[i] ?? ''
    const formerSlug = former[i] ?? ''
    const wasElsewhere = formerSlug !== slug && !slugs.includes(formerSlug)
    return { id: source.id, slug, ...(wasElsewhere && { formerSlug }), name: source.name, facts: source.facts, ...card }
  })
}

type Titled = { readonly source: Source; readonly title: string }

function freeSlugs(seeds: readonly Titled[], slugFor: (title: string) => string): readonly string[] {
  const taken = statedSlugs(seeds.map(({ source }) => source))
  return seeds.map(({ source, title }) => {
    const slug = source.facts.slug ?? freeSlug(slugFor(title), source, slugFor, taken)
    taken.set(slug, source)
    return slug
  })
}

function statedSlugs(seeds: readonly Source[]): Map<string, Source> {
  const stated = new Map<string, Source>()
  const doubles: string[] = []
  for (const source of seeds) {
    const { slug } = source.facts
    if (slug === undefined) continue
    const other = stated.get(slug)
    if (other === undefined) stated.set(slug, source)
    else
      doubles.push(
        `seeds/${source.name}: “slug” is “${slug}”, that of seeds/${other.name}; expected another in its sidecar.`,
      )
  }
  if (doubles.length > 0) throw new SeedError(doubles.join('\n'))
  return stated
}

/**
 * Of texts under one headline the first by file name has its words alone, each other one its file's name with them:
 * made of nothing but the text itself, so that it stays when more of them come.
 */
function freeSlug(
  slug: string,
  { name }: Source,
  slugFor: (title: string) => string,
  taken: ReadonlyMap<string, Source>,
): string {
  if (!taken.has(slug)) return slug
  const own = `${slug}-${slugFor(name.replace(/\.[^.]*$/, ''))}`
  let count = 2
  if (!taken.has(own)) return own
  while (taken.has(`${own}-${count}`)) count++
  return `${own}-${count}`
}
