import { hashText } from '#domain/text/hash.ts'
import { sliceOf, span } from '#domain/text/span.ts'
import type { Anchor, Target } from './anchor.ts'
import { describe } from './describe.ts'
import { resolve } from './resolve.ts'

/** What the tests of anchors highlight in. */
export const TEXT = `The ferry left the harbour at noon with “forty passengers” on deck.

Nobody had told the pilot about the new sandbank, and the chart in the wheelhouse was eleven years old.

At three the wind turned. The ferry left its course to keep clear of the fishing boats near the point.

The inquiry opened in March. It heard that the company had saved the price of one chart.`

/** The first place of words in a text, as a highlight would keep it. */
export function describeWords(text: string, words: string, from = 0): Target {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return describe(text, hashText(text), span(start, start + words.length))
}

export function resolveIn(target: Target, text: string): Anchor {
  return resolve(target, text, hashText(text))
}

/** What an anchor stands at; null for one that has lost its place. */
export function wordsAt(text: string, anchor: Anchor): string | null {
  return anchor.kind === 'orphaned' ? null : sliceOf(text, anchor.at)
}

/** Finds words again in a changed text, with the text that they were highlighted in. */
export function follow(quote: string, changed: string, text = TEXT): Anchor {
  return resolve(describeWords(text, quote), changed, hashText(changed), text)
}
