import { wordsOf } from '#domain/text/words.ts'
import { phrasesOf } from '../any-of.ts'
import type { PageWords } from '../language.ts'

export const PAGE_WORDS: readonly PageWords[] = ['legal', 'subscribe', 'share', 'related', 'credit']

const CLASSES = new Map(
  PAGE_WORDS.flatMap((name) =>
    phrasesOf(({ pageWords }) => pageWords?.[name]).map((said): [string, PageWords] => [wordsOf(said).join(' '), name]),
  ),
)
// A longer line is an article's own, or says it in its first words.
const LOOKED_AT = 120

/** How many words of each class stand in the words of a line. */
export function countPageWords(words: readonly string[]): Readonly<Record<PageWords, number>> {
  const counts = { legal: 0, subscribe: 0, share: 0, related: 0, credit: 0 }
  let before = ''
  for (const word of words.slice(0, LOOKED_AT)) {
    const said = word.toLowerCase()
    const pair = CLASSES.get(`${before} ${said}`)
    const single = CLASSES.get(said)
    if (pair) counts[pair]++
    if (single) counts[single]++
    before = said
  }
  return counts
}
