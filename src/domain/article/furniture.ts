import { oneOf, phrasesOf } from './any-of.ts'
import type { AsideKind } from './article.ts'
import type { Furniture } from './language.ts'

// Longer lines are sentences of their own: only words that no article uses of itself count in them.
const SHORT_LINE = 110
// Nothing is said about furniture so far into a line that the line is an article's.
const LOOKED_AT = 600
const DECORATION = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const BARE = /^\P{L}*$/u

// Of two that a line may be, the first.
const REASONS: readonly AsideKind[] = [
  'consent',
  'legal',
  'donation',
  'newsletter',
  'account',
  'share',
  'comments',
  'media',
  'advertisement',
  'related',
  'notice',
  'navigation',
]
const RULES = REASONS.map((why) => ({
  why,
  whole: ruleOf('^', why, 'whole', '$'),
  opens: ruleOf('^', why, 'opens'),
  holds: ruleOf('(?<!\\p{L})', why, 'holds'),
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

/** A rule for what nobody says costs a search of every line. */
function ruleOf(before: string, why: AsideKind, way: keyof Furniture, after = ''): RegExp | null {
  const phrases = phrasesOf(({ furniture }) => furniture?.[way]?.[why])
  return phrases.length === 0 ? null : new RegExp(`${before}${oneOf(phrases)}${after}`, 'iu')
}
