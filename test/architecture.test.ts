import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, impuritiesOf, SRC } from './read-code.ts'

/**
 * Who may import whom, and which packages: the whole map. A folder may always import itself; a name
 * without a folder behind it (`domain`) means all of its folders; `src` is the files beside them.
 */
const MAY_IMPORT: Record<string, { from: readonly string[]; packages: readonly string[] }> = {
  'domain/text': { from: [], packages: ['@noble/hashes'] },
  'domain/article': { from: ['domain/text'], packages: [] },
  'domain/anchor': { from: ['domain/text'], packages: [] },
  'domain/annotation': { from: ['domain/text', 'domain/article', 'domain/anchor'], packages: ['valibot'] },
  'domain/time': { from: ['domain/text'], packages: [] },
  'domain/timeline': { from: ['domain/text', 'domain/article', 'domain/anchor', 'domain/time'], packages: [] },
  'domain/link': { from: ['domain/text'], packages: ['@noble/hashes'] },
  'domain/exchange': { from: ['domain'], packages: [] },

  importing: {
    from: ['domain'],
    packages: [
      'chardet',
      'linkedom',
      'defuddle',
      '@mozilla/readability',
      'fflate',
      'yaml',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'mdast-util-gfm',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm',
    ],
  },
  // Storage and queries start workers by their address; a worker runs their code beside the page.
  storage: { from: ['domain', 'workers'], packages: ['idb', 'valibot', '@noble/hashes'] },
  workers: { from: ['domain', 'importing', 'storage'], packages: [] },
  queries: {
    from: ['domain', 'importing', 'storage', 'workers'],
    packages: ['@tanstack/react-query', 'valibot', 'virtual:catalogue'],
  },
  ui: {
    from: [],
    packages: [
      'react',
      'react-router',
      '@floating-ui/dom',
      '@tanstack/react-virtual',
      'react-markdown',
      'rehype-sanitize',
      'remark-gfm',
    ],
  },

  // What several screens show of one annotation: they do not know each other.
  cards: { from: ['domain', 'queries', 'ui'], packages: ['react', '@tanstack/react-query'] },

  'screens/frame': { from: ['domain', 'queries', 'ui'], packages: ['react', 'react-router', '@tanstack/react-query'] },
  'screens/library': {
    from: ['domain', 'queries', 'ui'],
    packages: ['react', 'react-router', '@tanstack/react-query'],
  },
  'screens/reader': {
    from: ['cards', 'domain', 'queries', 'ui'],
    packages: ['react', 'react-router', '@tanstack/react-query'],
  },
  'screens/notes': {
    from: ['cards', 'domain', 'queries', 'ui'],
    packages: ['react', 'react-router', '@tanstack/react-query'],
  },
  'screens/timeline': {
    from: ['domain', 'queries', 'ui'],
    packages: ['react', 'react-dom', 'react-router', '@tanstack/react-query'],
  },

  src: {
    from: ['queries', 'screens'],
    packages: [
      'react',
      'react-dom',
      'react-router',
      '@tanstack/react-query',
      'tailwindcss',
      '@fontsource-variable/source-serif-4',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  build: {
    from: ['domain', 'screens/frame', 'screens/reader'],
    packages: ['vite', 'valibot', 'react', 'react-dom', 'react-router', '@tanstack/react-query', 'node:*'],
  },
}

const DRAWERS = new Set(['utils', 'util', 'helpers', 'lib', 'libs', 'shared', 'common', 'hooks', 'types', 'misc'])
const FILE_NAME =
  /^(?:[a-z\d]+(?:-[a-z\d]+)*(?:\.(?:test|worker|d))?\.(?:tsx?|mjs|cjs|css)|[A-Z][A-Za-z\d]*(?:\.test)?\.tsx)$/
const DOMAIN_WORDS = /\b(?:article|annotation|highlight|timeline|timex|sidecar|snapshot)s?\b/i

const FILES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) =>
    join(file.parentPath, file.name)
      .slice(SRC.length + 1)
      .replaceAll(sep, '/'),
  )
const CODE = FILES.filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file))

test('every folder is on the map', () => {
  expect(CODE.filter((file) => !(folderOf(file) in MAY_IMPORT))).toEqual([])
})

test('imports follow the arrows, and packages stay where they belong', () => {
  const wrong = CODE.flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(folderOf(file), target))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the map has no folder, arrow or package that is not there', () => {
  const used = new Map<string, string[]>()
  for (const file of CODE) used.set(folderOf(file), [...(used.get(folderOf(file)) ?? []), ...importsOf(file)])
  const idle = Object.entries(MAY_IMPORT).flatMap(([folder, { from, packages }]) => {
    const targets = used.get(folder) ?? []
    const allowed = [
      ...from.map((name) => ({ name, isUsed: (target: string) => leadsTo(name, target) })),
      ...packages.map((name) => ({ name, isUsed: (target: string) => isOf(name, target) })),
    ]
    return allowed.filter(({ isUsed }) => !targets.some(isUsed)).map(({ name }) => `${folder} does not import ${name}`)
  })
  expect(idle).toEqual([])
})

test('the domain knows no clock, no chance and no language of the machine', () => {
  const wrong = CODE.filter((file) => file.startsWith('domain/')).flatMap((file) =>
    impuritiesOf(file).map((what) => `${file} uses ${what}`),
  )
  expect(wrong).toEqual([])
})

test('the domain is compiled without the browser’s types', () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(SRC, 'domain/tsconfig.json'), 'utf8')) as {
    compilerOptions: { lib: string[]; types: string[] }
  }
  expect(compilerOptions).toMatchObject({ lib: [expect.stringMatching(/^ES\d+$/)], types: [] })
})

test('ui speaks of no domain', () => {
  const wrong = CODE.filter(
    (file) => file.startsWith('ui/') && DOMAIN_WORDS.test(readFileSync(join(SRC, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

test('no folder is a drawer, no file a barrel, and names tell what is inside', () => {
  const drawers = FILES.filter((file) =>
    dirname(file)
      .split('/')
      .some((folder) => DRAWERS.has(folder)),
  )
  const barrels = FILES.filter((file) => /(?:^|\/)index\.[a-z]+$/.test(file))
  const code = FILES.filter((file) => !['.md', '.json'].includes(extname(file)))
  expect({ drawers, barrels, misnamed: code.filter((file) => !FILE_NAME.test(basename(file))) }).toEqual({
    drawers: [],
    barrels: [],
    misnamed: [],
  })
})

test('a change leaves onError and onSuccess to the screens: theirs would take the place of its own', () => {
  const wrong = CODE.filter((file) => {
    if (!file.startsWith('queries/')) return false
    const source = readFileSync(join(SRC, file), 'utf8')
    return source.includes('mutationOptions(') && /\bon(?:Error|Success)\b/.test(source)
  })
  expect(wrong).toEqual([])
})

/** The entry of the map that a path belongs to: `domain/text`, `screens/reader`, `storage`, or `src`. */
function folderOf(path: string): string {
  const [top = '', next = ''] = path.split('/')
  if (!path.includes('/')) return 'src'
  return top === 'domain' || top === 'screens' ? `${top}/${next}` : top
}

function mayImport(folder: string, target: string): boolean {
  const { from, packages } = MAY_IMPORT[folder] ?? { from: [], packages: [] }
  if (!target.startsWith('src/')) return packages.some((name) => isOf(name, target))
  return folderOf(target.slice('src/'.length)) === folder || from.some((name) => leadsTo(name, target))
}

/** Whether a target lies in a folder of the map, or in one of its folders where it has no entry of its own. */
function leadsTo(name: string, target: string): boolean {
  if (!target.startsWith('src/')) return false
  const to = folderOf(target.slice('src/'.length))
  return to === name || to.startsWith(`${name}/`)
}

function isOf(name: string, target: string): boolean {
  return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name || target.startsWith(`${name}/`)
}
