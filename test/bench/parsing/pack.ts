import { writeFileSync } from 'node:fs'
import type { Forest } from '#domain/article/body/forest.ts'
import type { Model } from './boost.ts'

/** Trees as the domain reads them, see `body/forest.ts`. */

const FIRST_CHARACTER = 40
const BACKSLASH = 92
const MIDDLE_LEAF = 40
const NO_CUT = 85

export function packed({ depth, bias, cuts, trees }: Model, names: readonly string[]): Forest {
  const scale = Math.max(...trees.flatMap(({ leaves }) => [...leaves].map(Math.abs)))
  // Only the cuts that a tree asks for are kept.
  const used = names.map((_, c) => {
    const asked = new Set(
      trees.flatMap((tree) => [...tree.columns].flatMap((column, k) => (column === c ? [tree.cuts[k] ?? 0] : []))),
    )
    return [...asked].toSorted((x, y) => x - y)
  })
  const columns = names.map((name, c) => ({
    name,
    cuts: (used[c] ?? []).map((at) => Number((cuts[c]?.[at] ?? 0).toPrecision(4))).join(' '),
  }))
  return {
    depth,
    bias: Number(bias.toFixed(4)),
    scale: Number(scale.toFixed(4)),
    columns,
    trees: trees
      .map(({ columns: asked, cuts: at, leaves }) => {
        // A node that does not part its rows asks for more than any value: no such cut.
        const nodes = [...asked].map((c, k) =>
          c < 0 ? character(0) + character(NO_CUT) : character(c) + character(used[c]?.indexOf(at[k] ?? 0) ?? NO_CUT),
        )
        return (
          nodes.join('') +
          [...leaves].map((leaf) => character(MIDDLE_LEAF + Math.round((leaf / scale) * MIDDLE_LEAF))).join('')
        )
      })
      .join(''),
  }
}

function character(digit: number): string {
  const code = FIRST_CHARACTER + digit
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}

/** Writes forests as a module of data; `made` ends the sentence of how they came about. */
export function writeForests(path: string, types: string, made: string, forests: Readonly<Record<string, Forest>>) {
  const head = `import type { Forest } from '${types}'\n\n// Made by \`npm run bench -- ${made} with their truth; not to be edited.\n`
  const text = Object.entries(forests).map(([name, forest]) => {
    const columns = forest.columns.map((column) => `    { name: '${column.name}', cuts: '${column.cuts}' },`)
    return [
      `export const ${name}: Forest = {`,
      `  depth: ${forest.depth},`,
      `  bias: ${forest.bias},`,
      `  scale: ${forest.scale},`,
      '  columns: [',
      ...columns,
      '  ],',
      `  trees: '${forest.trees}',`,
      '}\n',
    ].join('\n')
  })
  writeFileSync(path, `${head}\n${text.join('\n')}`)
}
