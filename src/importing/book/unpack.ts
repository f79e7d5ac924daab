import { unzipSync } from 'fflate'

/** What can be wrong with an archive before its content is looked at. */
export class PackingError extends Error {
  override readonly name = 'PackingError'
  readonly why: 'broken book' | 'overfull book'
  constructor(why: 'broken book' | 'overfull book') {
    super(why)
    this.why = why
  }
}

// Chapters, without pictures: the longest novels have 20 MB, and no browser shows more in one page.
const MOST_BYTES = 60_000_000
// An archive that was made to break programs has millions, or one file that is all the same byte.
const MOST_FILES = 20_000
const MOST_RATIO = 200 // text packs to a fifth, a table of zeros to a hundredth
const SMALL = 1_000_000 // bytes: below, a ratio says nothing

/** Files of an archive by their paths, those that are wanted. Never more than they say they hold, which is bounded. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let files = 0
  let total = 0
  const take = (name: string, packed: number, unpacked: number): boolean => {
    if (++files > MOST_FILES) throw new PackingError('overfull book')
    if (!wanted(name)) return false
    total += unpacked
    if (total > MOST_BYTES || (unpacked > SMALL && unpacked > packed * MOST_RATIO))
      throw new PackingError('overfull book')
    return true
  }
  try {
    const found = unzipSync(bytes, { filter: ({ name, size, originalSize }) => take(name, size, originalSize) })
    return new Map(Object.entries(found))
  } catch (error) {
    throw error instanceof PackingError ? error : new PackingError('broken book')
  }
}
