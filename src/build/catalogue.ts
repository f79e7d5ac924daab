import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { Entry } from './entries.ts'

const PUBLIC = 'virtual:catalogue'
const RESOLVED = `\0${PUBLIC}` // Rollup's mark for a module without a file

const ENTRIES = fileURLToPath(new URL('./entries.ts', import.meta.url))

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
      async handler() {
        // The parser comes when it is asked for, not with the configuration: a slip in it stops the build, not every tool.
        const { module, dependencies } = await runnerImport<typeof import('./entries.ts')>(ENTRIES, {
          configFile: false,
          logLevel: 'error',
        })
        for (const file of [ENTRIES, ...dependencies]) this.addWatchFile(file)
        return codeOf(module.readEntries(folder))
      },
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

function codeOf(entries: readonly Entry[]): string {
  return [
    ...entries.map(({ name }, i) => `import url${i} from ${JSON.stringify(`/seeds/${name}?url`)}`),
    'export const catalogue = [',
    ...entries.map((entry, i) => `{ ...${JSON.stringify(entry)}, url: url${i} },`),
    ']',
  ].join('\n')
}
