import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'

/** The folder of the code; files are named by their path in it. */
export const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What a pure function has no business with; what only a browser has, its own tsconfig forbids. */
const IMPURE = /^(?:Date\.now|Math\.random|performance\.now|crypto\.randomUUID|globalThis\..*)$/
/** What answers in the language of the machine unless it is given as many arguments as this, a locale among them. */
const LOCAL = new Map([
  ['toLocaleUpperCase', 1],
  ['toLocaleLowerCase', 1],
  ['toLocaleString', 1],
  ['toLocaleDateString', 1],
  ['toLocaleTimeString', 1],
  ['localeCompare', 2],
])
/** What a file of `src` imports: `src/…` for our own, with the project's own names resolved, else the package's name. */
export function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8')
  const names = file.endsWith('.css')
    ? [...source.matchAll(/@import\s+'([^']+)'/g)].map(([, name = '']) => name)
    : requestsOf(file, source)
  return names.map((name) => {
    if (name.startsWith('#')) return `src/${name.slice(1)}`
    return name.startsWith('.') ? posix.join('src', dirname(file), name) : name
  })
}

/** The words between the quotes of every import, export-from, `import()`, `import type()` and worker's `new URL`. */
function requestsOf(file: string, source: string): string[] {
  const found: unknown[] = []
  new Visitor({
    ImportDeclaration: (node) => found.push(node.source.value),
    ExportNamedDeclaration: (node) => found.push(node.source?.value),
    ExportAllDeclaration: (node) => found.push(node.source.value),
    ImportExpression: (node) => found.push('value' in node.source ? node.source.value : 'an unknown file'),
    TSImportType: (node) => found.push(node.source.value),
    NewExpression: ({ callee, arguments: [first] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      if (isUrl && first?.type === 'Literal') found.push(first.value)
    },
  }).visit(parseSync(file, source).program)
  return found.filter((name) => typeof name === 'string')
}

/** The calls of a file that do not follow from what they are given. */
export function impuritiesOf(file: string): string[] {
  const found: string[] = []
  new Visitor({
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) found.push('new Date()')
    },
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const needed = LOCAL.get(callee.property.name) ?? 0
      if (given.length < needed) found.push(`${callee.property.name} without a locale`)
    },
    MemberExpression: ({ object, property }) => {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (IMPURE.test(name)) found.push(name)
    },
  }).visit(parseSync(file, readFileSync(join(SRC, file), 'utf8')).program)
  return found
}
