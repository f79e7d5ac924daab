import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { excerptOf } from '#domain/article/excerpt.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { readingMinutes } from '#domain/article/reading-time.ts'
import { slugOf } from '#domain/article/slug.ts'
import type { Source } from '#domain/article/source.ts'
import { SeedError } from './seed-error.ts'
import { readSeeds } from './seeds.ts'

const PUBLIC = 'virtual:catalogue'
const RESOLVED = `\0${PUBLIC}` // Rollup's mark for a module without a file

type Entry = Omit<CatalogueEntry, 'url'>

/**
 * `import('virtual:catalogue')` gives what the library knows of the texts in `seeds/`: parsed at build
 * time by the parser of the app, while a text itself stays a file of its own until it is opened.
 */
export function catalogue(): Plugin {
  let folder: string
  return {
    name: 'lectern:catalogue',
    configResolved({ root }) {
      folder = join(root, 'seeds')
    },
    resolveId: {
      filter: { id: new RegExp(`^${PUBLIC}$`) },
      handler: () => RESOLVED,
    },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      handler: () => codeOf(entriesOf(readSeeds(folder))),
    },
    hotUpdate({ file }) {
      if (dirname(resolve(file)) !== folder) return undefined
      const { moduleGraph, hot } = this.environment
      const module = moduleGraph.getModuleById(RESOLVED)
      if (module) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return []
    },
    generateBundle(_, bundle) {
      const first = new Set(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file] : [])),
      )
      for (const chunk of first) {
        if (chunk.moduleIds.includes(RESOLVED)) {
          this.error(
            `${PUBLIC} is imported statically, so the first load grows with every text; use import('${PUBLIC}').`,
          )
        }
        for (const name of chunk.imports) {
          const imported = bundle[name]
          if (imported?.type === 'chunk') first.add(imported)
        }
      }
    },
  }
}

/** The entries of a catalogue; throws a sentence for each text that would have the address of another. */
function entriesOf(seeds: readonly Source[]): Entry[] {
  const entries = seeds.map(entryOf)
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
  const article = parseArticle(source)
  const { title, authors, publication, issue, published, written, language, words } = article.meta
  return {
    id: source.id,
    slug: source.facts.slug ?? slugOf(title),
    name: source.name,
    facts: source.facts,
    title,
    authors,
    publication,
    issue,
    published,
    written,
    language,
    excerpt: excerptOf(article),
    words,
    minutes: readingMinutes(article),
  }
}

function codeOf(entries: readonly Entry[]): string {
  return [
    ...entries.map(({ name }, i) => `import url${i} from ${JSON.stringify(`/seeds/${name}?url`)}`),
    'export const catalogue = [',
    ...entries.map((entry, i) => `{ ...${JSON.stringify(entry)}, url: url${i} },`),
    ']',
  ].join('\n')
}
