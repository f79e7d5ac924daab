import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

const APP = /\.(?:js|css|woff2?|svg|png|ico|webmanifest)$/
const TEXT = /\.txt$/
// The file that all addresses open; other pages are copies or texts and are fetched when asked for.
const PAGE = 'index.html'
// A first visit downloads no more than this of texts that nobody has opened yet.
const TEXT_BUDGET = 2_000_000

type Entry = { readonly url: string; readonly revision: string | null }
type Stored = { readonly precache: readonly Entry[]; readonly texts: readonly string[] }

/** Builds the service worker last, over the list of all files that the app was built into. */
export function precache(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'lectern:precache',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return
        const stored = filesToStore(dir, config.build.assetsDir)
        await build({
          configFile: false,
          root: config.root,
          mode: config.mode,
          logLevel: 'warn',
          publicDir: false,
          define: { PRECACHE: JSON.stringify(stored.precache), TEXTS: JSON.stringify(stored.texts) },
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: config.build.target,
            modulePreload: false,
            // One file under a name that never changes: the browser compares it with the one that it has.
            rolldownOptions: {
              input: join(config.root, 'src/service-worker.ts'),
              output: { format: 'iife', entryFileNames: 'service-worker.js' },
            },
          },
        })
      },
    },
  }
}

/** What of a built folder is stored at the first visit, and which texts only when they are opened. */
export function filesToStore(folder: string, assets: string): Stored {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted()
  const texts = files.filter((file) => TEXT.test(file))
  const size = texts.reduce((total, file) => total + statSync(file).size, 0)
  const addresses = (paths: readonly string[]) => paths.map((file) => relative(folder, file).split(sep).join('/'))
  const first = addresses([...files.filter((file) => APP.test(file)), ...(size <= TEXT_BUDGET ? texts : [])])
  const inAssets = `${assets}/`
  return {
    precache: [...first, PAGE].map((url) => ({
      url,
      // What the build names by its content needs no other mark.
      revision: url.startsWith(inAssets) ? null : hashOf(join(folder, url)),
    })),
    texts: size <= TEXT_BUDGET ? [] : addresses(texts),
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
