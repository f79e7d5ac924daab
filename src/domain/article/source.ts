import type { Repair } from './repair.ts'
import type { Structure } from './structure.ts'

/** What came in: an immutable text, its name, and the facts that the text does not state. */
export type Source = {
  /** Stable over builds and visits: `seed:<file stem>` or `own:<uuid>`. Annotations hang on it. */
  readonly id: string
  /** The file's name, with its ending. */
  readonly name: string
  readonly text: string
  /** What the markup said of its lines, where it came as a page, a book or Markdown. */
  readonly structure?: Structure
  readonly facts: Facts
  /** What the reader says of its lines, oldest first; none when left out. */
  readonly repairs?: readonly Repair[]
}

/**
 * What a publisher (in a sidecar) or the reader (as a correction) states about a text.
 * A stated fact wins over what the text says; an empty publication, issue, section, `url` or `published` says that there
 * is none. Dates are EDTF, levels 0 and 1.
 */
export type Facts = {
  /** The last part of `/read/<slug>`; made from the headline when absent. */
  readonly slug?: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publication?: string
  readonly issue?: string
  readonly section?: string
  /** BCP 47, for instance `en-GB`. */
  readonly language?: string
  /** Where the text was found. */
  readonly url?: string
  /** The day it appeared. */
  readonly published?: string
  /** When it was written: the reference date of "last Sunday". Wins over `published` for that. */
  readonly written?: string
}
