import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { TextPage } from './text-pages.ts'

const TEXT_PAGES = fileURLToPath(new URL('./text-pages.ts', import.meta.url))

/**
 * Gives each text a page of its own at its address: the built page with the text's title, description and words in it.
 * A link's preview, a search engine and a reader without scripts see them; the app takes their place.
 */
export function pages(): Plugin {
  let folder: string
  let base: string
  return {
    name: 'lectern:pages',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, 'seeds')
      base = config.base
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const shell = bundle['index.html']
        if (shell?.type !== 'asset') return
        const { module } = await runnerImport<typeof import('./text-pages.ts')>(TEXT_PAGES, {
          configFile: false,
          logLevel: 'error',
        })
        for (const page of module.textPages(folder, base)) {
          this.emitFile({ type: 'asset', fileName: page.fileName, source: fill(String(shell.source), page) })
        }
      },
    },
  }
}

/** The page with what is its own in place of what is common to all. */
function fill(shell: string, { head, title, description, body }: TextPage): string {
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<title>[^<]*<\/title>/, `<title>${title}</title>`],
    [/<meta\s+name="description"[^>]*>/, `<meta name="description" content="${description}" />\n    ${head}`],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>`],
    [
      /<noscript\s*>[^<]*<\/noscript\s*>/,
      '<noscript>To highlight, to annotate and for the timeline, Lectern needs JavaScript.</noscript>',
    ],
  ]
  return parts.reduce((page, [what, by]) => {
    if (!what.test(page)) throw new Error(`index.html has nothing like ${what.source}, which a text’s page needs.`)
    return page.replace(what, () => by)
  }, shell)
}
