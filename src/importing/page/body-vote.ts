import type { PageLine } from './collect-lines.ts'
import type { LineOpinion } from './plain-opinion.ts'

/** Who takes a line for a part of the article. Null where a library fails. `stated` is what the page's own data says,
 * null where it is silent. */
export type Vote = {
  readonly readability: boolean | null
  readonly defuddle: boolean | null
  readonly opinion: LineOpinion
  readonly stated: boolean | null
}

const IN_BODY: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'quotation',
  'list',
  'table',
  'code',
  'separator',
  'standfirst',
])
// Lines that their words give away: both libraries look at the markup and let them pass.
const GIVEN_AWAY: ReadonlySet<string> = new Set([
  'imprint',
  'related',
  'legal',
  'share',
  'advertisement',
  'comments',
  'account',
  'consent',
  'donation',
])
const ALL_LINK = 0.9 // of a line's characters: it leads to another text
// Written out, an address is a source that the text gives.
const ADDRESS = /^(?:https?:|www\.)/
// The article's text in the page's data leaves out headings and lists.
const STATED: ReadonlySet<string> = new Set(['paragraph', 'quotation'])

/**
 * Most decide: two libraries that see the markup, and our own parser, which sees the words. Where the page's data holds
 * the text itself, it is a fourth.
 */
export function isBody(line: PageLine, vote: Vote): boolean {
  const { opinion } = vote
  const ours = opinion.kind !== null && IN_BODY.has(opinion.kind)
  if (!ours) {
    if (opinion.kind === 'caption' || (opinion.kind === null && GIVEN_AWAY.has(opinion.why))) return false
    if (line.form.kind === 'paragraph' && line.linked >= ALL_LINK && !ADDRESS.test(line.text)) return false
  }
  const stated = STATED.has(line.form.kind) ? vote.stated : null
  const voices = [vote.readability, vote.defuddle, ours, stated].filter((voice) => voice !== null)
  return voices.filter(Boolean).length > voices.length / 2
}
