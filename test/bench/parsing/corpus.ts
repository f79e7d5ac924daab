import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What people (or a publisher's own rules) say that the article is. A field that is absent is unknown. */
export type Truth = {
  readonly id: string
  readonly site?: string
  readonly url?: string
  readonly lang?: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly date?: string
  readonly body?: string
  readonly paragraphs?: readonly string[]
  readonly headings?: readonly string[]
  readonly standfirst?: readonly string[]
  readonly captions?: readonly string[]
}

/** One page as plain text; `kind` is the way it was dumped, the middle of its name: `x.inner.txt`. */
export type Document = {
  readonly set: string
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly truth: Truth
  /** Held back by its site: nothing is tuned on it. */
  readonly heldBack: boolean
}

// Three sites in ten.
const HELD_BACK_TENTHS = 3
export const FOLDS = 4

/** All documents of a folder of the form `<set>/<id>.json` with `<set>/<id>.<kind>.txt`. */
export function readCorpus(folder: string): Document[] {
  const sets = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  return sets.toSorted().flatMap((set) => {
    const files = readdirSync(join(folder, set)).toSorted()
    return files
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const id = file.slice(0, -'.json'.length)
        const truth = readTruth(join(folder, set, file))
        const heldBack = isHeldBack(truth)
        return files
          .filter((name) => name.startsWith(`${id}.`) && name.endsWith('.txt'))
          .map((name) => ({
            set,
            id,
            kind: name.slice(id.length + 1, -'.txt'.length),
            text: readFileSync(join(folder, set, name), 'utf8'),
            truth,
            heldBack,
          }))
      })
  })
}

export function readTruth(path: string): Truth {
  const truth: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isTruth(truth)) throw new Error(`Not the truth of a text: ${path}`)
  return truth
}

/** Enough to tell a truth from another file; a field of another form shows in the figures. */
function isTruth(value: unknown): value is Truth {
  return typeof value === 'object' && value !== null && 'id' in value
}

/** By site, so that no site stands on both sides. */
export function isHeldBack(truth: Truth): boolean {
  return hashOf(siteOf(truth)) % 10 < HELD_BACK_TENTHS
}

/** Of the parts that learning is crossed over, the one that a text is asked in; all texts of a site are in one. */
export function foldOf(truth: Truth): number {
  return hashOf(`fold ${siteOf(truth)}`) % FOLDS
}

function siteOf({ site, url, id }: Truth): string {
  return site ?? (url ? new URL(url).hostname.replace(/^www\./, '') : id.replace(/_.*/, ''))
}

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  // The last bits of FNV of short names are alike; mixed once more they are not.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
