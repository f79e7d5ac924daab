import { writeFileSync } from 'node:fs'
import { formatColumns } from '#domain/article/body/asked-columns.ts'
import { characterOf, characterOfPart } from '#domain/article/body/digits.ts'
import type { Forest } from '#domain/article/body/forest.ts'
import type { Net, UsualColumn } from '#domain/article/body/net.ts'
import type { Model } from './boost.ts'

const NO_CUT = 85
// A part that is all zeros has a scale as well.
const LEAST_SCALE = 1e-6

/** Trees as the domain reads them, see `body/forest.ts`. */
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
    numbers: (used[c] ?? []).map((at) => Number((cuts[c]?.[at] ?? 0).toPrecision(4))),
  }))
  return {
    depth,
    bias: Number(bias.toFixed(4)),
    scale: Number(scale.toFixed(4)),
    columns: formatColumns(columns),
    trees: trees
      .map(({ columns: asked, cuts: at, leaves }) => {
        // A node that does not part its rows asks for more than any value: no such cut.
        const nodes = [...asked].map((c, k) =>
          c < 0
            ? characterOf(0) + characterOf(NO_CUT)
            : characterOf(c) + characterOf(used[c]?.indexOf(at[k] ?? 0) ?? NO_CUT),
        )
        return nodes.join('') + [...leaves].map((leaf) => characterOfPart(leaf, scale)).join('')
      })
      .join(''),
  }
}

/** A net as the domain reads it, see `body/net.ts`. */
export function packedNet(
  usual: readonly UsualColumn[],
  channels: number,
  blocks: number,
  parts: readonly Float64Array[],
): Net {
  const scales = parts.map((part) =>
    Number(part.reduce((most, value) => Math.max(most, Math.abs(value)), LEAST_SCALE).toPrecision(4)),
  )
  const weights = parts.map((part, p) => Array.from(part, (value) => characterOfPart(value, scales[p] ?? 1)).join(''))
  const columns = formatColumns(usual.map(({ name, mean, spread }) => ({ name, numbers: [mean, spread] })))
  return { channels, blocks, columns, scales, weights: weights.join('') }
}

/** Writes what was learned as a module of data, to be formatted; `made` ends the sentence of how it came about. */
export function writeWeights(path: string, made: string, learned: Readonly<Record<string, Forest | Net>>) {
  const types = Object.values(learned).some((model) => 'weights' in model) ? ['Forest', 'Net'] : ['Forest']
  const text = [
    ...types.map((type) => `import type { ${type} } from '#domain/article/body/${type.toLowerCase()}.ts'`),
    `\n// Made by \`npm run bench -- ${made} with their truth; not to be edited.`,
    ...Object.entries(learned).map(
      ([name, model]) => `\nexport const ${name}: ${'weights' in model ? 'Net' : 'Forest'} = ${JSON.stringify(model)}`,
    ),
  ]
  writeFileSync(path, `${text.join('\n')}\n`)
}
