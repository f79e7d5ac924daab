import { unspacedCount, wordsOf } from '#domain/text/words.ts'
import type { Article } from './article.ts'

// Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047).
const WORDS_A_MINUTE = 238
// Chinese, Japanese and other scripts without spaces, by characters: https://help.medium.com/hc/en-us/articles/214991667
const CHARACTERS_A_MINUTE = 500
// What nobody reads on the way: who wrote it and who took the picture.
const NOT_READ = new Set(['byline', 'separator'])

/** How many minutes the article takes to read; at least one. */
export function readingMinutes(article: Article): number {
  let words = 0
  let characters = 0
  for (const block of article.blocks) {
    if (NOT_READ.has(block.kind)) continue
    const text = article.text.slice(block.at.start, block.at.end)
    const unspaced = unspacedCount(text)
    characters += unspaced
    words += wordsOf(text).length - unspaced
  }
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE))
}
