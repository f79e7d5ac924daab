import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BodyTrees, HeadTrees, Trees } from '#domain/article/trees.ts'
import { foldOf, FOLDS, type Truth } from './corpus.ts'

/** Trees for each fold of sites, learned from all other sites: what an unseen text would get. */
export function writeCrossed(folder: string, part: 'body' | 'head', trees: readonly (BodyTrees | HeadTrees)[]) {
  mkdirSync(folder, { recursive: true })
  for (const [fold, forests] of trees.entries()) {
    writeFileSync(join(folder, `${part}-${fold}.json`), JSON.stringify(forests))
  }
}

/** The trees that have not seen a text's site; `undefined` without a folder: those of the app. */
export function crossedBody(folder: string | undefined): (truth: Truth) => BodyTrees | undefined {
  const trees = folder === undefined ? [] : read(folder, 'body', isBody)
  return (truth) => trees[foldOf(truth)]
}

export function crossedTrees(folder: string | undefined): (truth: Truth) => Trees | undefined {
  if (folder === undefined) return () => undefined
  const body = read(folder, 'body', isBody)
  const head = read(folder, 'head', isHead)
  const trees = body.flatMap((forests, fold): Trees[] => {
    const beside = head[fold]
    return beside ? [{ body: forests, head: beside }] : []
  })
  return (truth) => trees[foldOf(truth)]
}

/** The value behind a name among the arguments: `--crossed <folder>`. */
export function argument(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined
}

/** What writeCrossed wrote. */
function read<T>(folder: string, part: string, is: (value: unknown) => value is T): T[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const path = join(folder, `${part}-${fold}.json`)
    const trees: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!is(trees)) throw new Error(`Not the trees of a fold: ${path}`)
    return trees
  })
}

function isBody(value: unknown): value is BodyTrees {
  return typeof value === 'object' && value !== null && 'first' in value && 'second' in value
}

function isHead(value: unknown): value is HeadTrees {
  return typeof value === 'object' && value !== null && 'headline' in value && 'byline' in value && 'date' in value
}
