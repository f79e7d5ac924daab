import './src/build/node-20.ts'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { catalogue } from './src/build/catalogue.ts'
import { csp } from './src/build/csp.ts'
import { pages } from './src/build/pages.ts'
import { precache } from './src/build/precache.ts'

/** Tests that put something in the place of a module, which needs modules of their own. */
const STAND_IN = ['src/domain/anchor/resolve-all.test.ts', 'src/domain/article/languages.test.ts']

/** The files that the page names, and what they lean on. */
const FIRST_LOAD = /\/(?:index|react|rolldown-runtime|store)-[\w-]+\.(?:js|css)$/

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    // Vite minifies; Tailwind's own optimiser knows no ::highlight() and warns of each.
    tailwindcss({ optimize: false }),
    catalogue(),
    csp(),
    pages(),
    precache(),
  ],
  // A package that has a form for workers is taken in it: the other one asks for a document, and there is none.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // What reads pages and books is loaded by the worker when the first of them comes.
  worker: { format: 'es' },
  build: {
    // The Custom Highlight API, which paints the highlights, came to the last of the big browsers with this set.
    target: ['chrome111', 'edge111', 'firefox140', 'safari17.2'],
    // The policy allows no data: in fonts and styles, and texts are fetched only when they are opened.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page itself loads is there before any part of the app: no part has to name it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !FIRST_LOAD.test(file)),
    },
    manifest: true,
    rolldownOptions: {
      checks: { bundlerTimings: false }, // on a slow machine they would follow every start
      // What the library reads comes as one file: cut up by who else reads it, the first load is a kilobyte heavier.
      output: {
        codeSplitting: {
          groups: [
            // It stays the same when the app changes: who has a version already does not load these 100 kB with the next.
            { name: 'react', test: /node_modules\/(?:react|react-dom|react-router|scheduler)\// },
            {
              name: 'store',
              test: /src\/(queries|storage)\/(annotation-counts|catalogue|database|held|progress|settings|stamp|storage-state)\.ts$/,
            },
            // What changes what the reader made goes with the key that takes it back: one file, and one name in the entry's list.
            {
              name: 'changes',
              test: /src\/(queries\/(annotation-files|import-run|change-schema|hold|leaving|undo|undo-history|say-when-done|store-changes|annotation-change|change-annotations|corrections)|storage\/(annotations|snapshots|corrections|read-correction|correction-change|merge-note)|domain\/(annotation\/(change-annotation|tags|tags-in-use|parse-annotation|hash-schema|target-schema)|anchor\/whole|exchange\/annotations\/elsewhere))\.ts$/,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: '100%', // by default one core is left free: of two, that is half
    // A busy machine is slow, not wrong: only what never ends fails for its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          isolate: false, // nothing in it has a state that one file could leave to the next
          include: ['src/domain/**/*.test.ts'],
          exclude: STAND_IN,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/*.test.ts', 'src/{build,storage,importing}/**/*.test.ts', 'test/*.test.ts', ...STAND_IN],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/{screens,queries,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
})
