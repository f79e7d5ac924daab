import type { Forest } from './body/forest.ts'
import { FIRST_PASS, SECOND_PASS } from './body/weights.ts'
import { BYLINE, DATE, HEADLINE } from './head/weights.ts'

/** What was learned from texts with their truth; a measurement puts in trees that have not seen the text. */
export type BodyTrees = { readonly first: Forest; readonly second: Forest }
export type HeadTrees = { readonly headline: Forest; readonly byline: Forest; readonly date: Forest }
export type Trees = { readonly body: BodyTrees; readonly head: HeadTrees }

export const TREES: Trees = {
  body: { first: FIRST_PASS, second: SECOND_PASS },
  head: { headline: HEADLINE, byline: BYLINE, date: DATE },
}
