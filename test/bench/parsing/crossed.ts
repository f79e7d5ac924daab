import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BodyModels, HeadModels, Models } from '#domain/article/models.ts'
import { foldOf, FOLDS, type Truth } from './corpus.ts'

/** Models for each fold of sites, learned from all other sites: what an unseen text would get. */
export function writeCrossed(folder: string, part: 'body' | 'head', models: readonly (BodyModels | HeadModels)[]) {
  mkdirSync(folder, { recursive: true })
  for (const [fold, found] of models.entries()) {
    writeFileSync(join(folder, `${part}-${fold}.json`), JSON.stringify(found))
  }
}

/** The models that have not seen a text's site; `undefined` without a folder: those of the app. */
export function crossedBody(folder: string | undefined): (truth: Truth) => BodyModels | undefined {
  const models = folder === undefined ? [] : read(folder, 'body', isBody)
  return (truth) => models[foldOf(truth)]
}

export function headsOfFolds(folder: string): readonly HeadModels[] {
  return read(folder, 'head', isHead)
}

export function crossedModels(folder: string | undefined): (truth: Truth) => Models | undefined {
  if (folder === undefined) return () => undefined
  const body = read(folder, 'body', isBody)
  const head = headsOfFolds(folder)
  const models = body.flatMap((found, fold): Models[] => {
    const beside = head[fold]
    return beside ? [{ body: found, head: beside }] : []
  })
  return (truth) => models[foldOf(truth)]
}

/** The value behind a name among the arguments: `--crossed <folder>`. */
export function argument(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined
}

/** What writeCrossed wrote. */
function read<T>(folder: string, part: string, is: (value: unknown) => value is T): T[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const path = join(folder, `${part}-${fold}.json`)
    const models: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!is(models)) throw new Error(`Not the models of a fold: ${path}`)
    return models
  })
}

function isBody(value: unknown): value is BodyModels {
  return typeof value === 'object' && value !== null && 'trees' in value && 'net' in value
}

function isHead(value: unknown): value is HeadModels {
  return typeof value === 'object' && value !== null && 'headline' in value && 'byline' in value && 'date' in value
}
