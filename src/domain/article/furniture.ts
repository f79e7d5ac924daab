import type { AsideKind } from './article.ts'
import { FURNITURE } from './furniture-phrases.ts'

// Longer lines are sentences of their own: only words that no article uses of itself count in them.
const SHORT_LINE = 110
// Nothing is said about furniture so far into a line that the line is an article's.
const LOOKED_AT = 600
const DECORATION = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const BARE = /^\P{L}*$/u

const RULES = FURNITURE.map(({ why, whole, opens, holds }) => ({
  why,
  whole: whole ? new RegExp(`^(?:${alternatives(whole)})$`, 'iu') : null,
  opens: opens ? new RegExp(`^(?:${alternatives(opens)})`, 'iu') : null,
  holds: holds ? new RegExp(`(?<![\\p{L}])(?:${alternatives(holds)})`, 'iu') : null,
}))

/** The furniture that a line is by its words alone; null when they do not say. */
export function furnitureOf(text: string): AsideKind | null {
  const said = text.slice(0, LOOKED_AT).trim()
  const bare = said.replace(DECORATION, '')
  if (bare === '') return BARE.test(said) ? 'other' : null
  const short = said.length <= SHORT_LINE
  for (const { why, whole, opens, holds } of RULES) {
    if (short && (whole?.test(bare) || opens?.test(said.startsWith('©') || said.startsWith('(') ? said : bare)))
      return why
    if (holds?.test(said)) return why
  }
  return null
}

function alternatives(phrases: string): string {
  return phrases
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .join('|')
}
