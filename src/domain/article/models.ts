import type { Forest } from './body/forest.ts'
import type { Net } from './body/net.ts'
import { BODY_NET, BODY_TREES } from './body/weights.ts'
import { BYLINE, DATE, HEADLINE_NET, HEADLINE_TREES } from './head/weights.ts'

/** What was learned from texts with their truth; a measurement puts in models that have not seen the text. */
export type BodyModels = { readonly trees: Forest; readonly net: Net }
export type HeadlineModels = { readonly trees: Forest; readonly net: Net }
export type HeadModels = { readonly headline: HeadlineModels; readonly byline: Forest; readonly date: Forest }
export type Models = { readonly body: BodyModels; readonly head: HeadModels }

export const MODELS: Models = {
  body: { trees: BODY_TREES, net: BODY_NET },
  head: { headline: { trees: HEADLINE_TREES, net: HEADLINE_NET }, byline: BYLINE, date: DATE },
}
