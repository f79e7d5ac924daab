import type { Reading } from '#domain/text/reading.ts'
import type { AsideKind, Shape } from './article.ts'
import type { Line } from './line.ts'

/**
 * A block before it has its place in the text. Spans are in `reading`. A draft knows its lines, so
 * whatever the labelling decides, each line of the source ends up in exactly one place.
 */
export type Draft = { readonly lines: readonly Line[]; readonly reading: Reading } & Shape

/** A line that is set aside, and why. */
export type SetAside = { readonly line: Line; readonly why: AsideKind }
