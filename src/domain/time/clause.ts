import type { Span } from '#domain/text/span.ts'

/**
 * Where a clause can begin: after these words or marks. Not a parse of the sentence; just fine enough to tell
 * what a date belongs to.
 */
const SUBORDINATORS =
  'after|before|because|although|though|while|whereas|when|where|if|unless|until|once|whether|which|who|whose|whom|that|so that|in which'
const STARTS = new RegExp(
  [
    // a comma, a dash or a semicolon, and a word that opens a clause
    String.raw`[,;:—–]\s+(?:and|but|or|so|yet|then|as|${SUBORDINATORS}|saying|adding|including|following|he|she|it|they|we|I)\b`,
    String.raw`[;—]`,
    // a word that opens a clause without a comma
    String.raw`\s(?:${SUBORDINATORS}|but|in the wake of|in the aftermath of|ahead of|prior to)\s`,
    // "the same way it did": a subject pronoun after a noun
    String.raw`(?<=\p{Ll})(?<!(?<!\p{L})(?:${SUBORDINATORS}|and|but|or|If|When|While|As|After|Before|Although|Once|Because))\s(?:he|she|they|we|I|it)\s(?:is|was|were|are|did|does|do|had|has|have|would|will|could|can)\b`,
    // "and" before a new subject with its verb cannot be told from a list; "and" and a finite verb can
    String.raw`\sand\s(?:he|she|they|we|I|it|there|is|are|was|were|has|had|did|will|would)\s`,
  ].join('|'),
  'gu',
)

/** ", who pose as defenders of freedom, were willing": after the second comma the main clause goes on. */
function isClosedRelative(opening: string, rest: string): boolean {
  return /^,\s+(?:who|which|whose|whom|where)\b/.test(opening) && rest.includes(',')
}

/** The clause of a sentence that holds the place; both offsets are into the sentence. */
export function clauseAt(sentence: string, at: number, end: number): Span {
  let from = 0
  let to = sentence.length
  for (const start of sentence.matchAll(STARTS)) {
    // "Until 1947", "after Monday": there the word belongs to the date and opens no clause.
    if (start.index + start[0].length >= at && start.index < at) continue
    const cut = start.index
    if (cut <= at) {
      if (!isClosedRelative(start[0], sentence.slice(cut + start[0].length, at))) from = cut
    } else if (cut >= end) {
      to = cut
      break
    }
  }
  return { start: from, end: to }
}
