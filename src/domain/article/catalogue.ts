import type { Facts } from './source.ts'

/** What the library knows of a text without opening it; made at build time by the same parser. */
export type CatalogueEntry = {
  /** `Source.id`. */
  readonly id: string
  /** The last part of `/read/<slug>`; unique in a catalogue. */
  readonly slug: string
  /** The file's name, with its ending. */
  readonly name: string
  /** Where the text itself is fetched from, when it is opened. */
  readonly url: string
  /** As the sidecar states them. */
  readonly facts: Facts
  readonly title: string
  readonly authors: readonly string[]
  readonly publication: string | null
  readonly issue: string | null
  /** EDTF. */
  readonly published: string | null
  /** EDTF. */
  readonly written: string | null
  /** `published`, else `written`, in words: made at build time, so that the library needs no calendar. */
  readonly when: string | null
  /** BCP 47. */
  readonly language: string
  /** The first words of the article's body, cut at a word. */
  readonly excerpt: string
  readonly words: number
  /** Reading time, whole minutes, at least 1. */
  readonly minutes: number
}
