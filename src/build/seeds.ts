import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '#domain/article/source.ts'
import { SeedError } from './seed-error.ts'
import { parseSidecar } from './sidecar.ts'

const TEXT = /\.txt$/i
const SIDECAR = /\.json$/i
const NOT_IN_A_NAME = /[?#%]/ // they mean something else in the address that a text is fetched from

/**
 * The texts of a folder with their facts, in the order of their names; a folder that is missing has none.
 * Throws a sentence that names the file when a text, a sidecar or a name is wrong.
 */
export function readSeeds(folder: string): Source[] {
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const sidecars = byStem(files, SIDECAR)

  const seeds = [...byStem(files, TEXT)].map(([stem, name]) => {
    if (NOT_IN_A_NAME.test(name)) throw new SeedError(`seeds/${name}: expected a file name without ?, # and %.`)
    const sidecar = sidecars.get(stem)
    sidecars.delete(stem)
    const facts = sidecar === undefined ? {} : parseSidecar(`seeds/${sidecar}`, readText(folder, sidecar))
    const text = readText(folder, name)
    if (text.trim() === '') throw new SeedError(`seeds/${name} is empty; expected a text in it, or no such file.`)
    return { id: `seed:${stem}`, name, text, facts }
  })

  for (const [stem, sidecar] of sidecars) {
    throw new SeedError(`seeds/${sidecar} states facts about no text; expected seeds/${stem}.txt beside it.`)
  }
  return seeds
}

function byStem(files: readonly string[], ending: RegExp): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of files) {
    if (!ending.test(file)) continue
    const stem = file.replace(ending, '')
    const other = found.get(stem)
    if (other !== undefined) throw new SeedError(`seeds/${file} has the name of seeds/${other}; expected one of them.`)
    found.set(stem, file)
  }
  return found
}

/** Decodes as the browser will, a byte order mark included: offsets and hashes have to agree. */
function readText(folder: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, name)))
  } catch (cause) {
    throw new SeedError(`seeds/${name} cannot be read as UTF-8; expected a text in that encoding.`, { cause })
  }
}
