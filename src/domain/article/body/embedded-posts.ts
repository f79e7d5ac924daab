import { furnitureOf } from '../furniture.ts'
import type { Line } from '../line.ts'

// "— Anna Karlsson (@annak) May 6, 2025"
const SIGNED = /^[—–-] ?.{1,80}\(@\w{1,30}\).{0,40}\d{4}$/u
// A post is a few lines, and so is what stands between two.
const MOST_LINES = 4

/** What stands signed as a post between lines of the body is quoted there: without it the text speaks of nothing. */
export function addPosts(lines: readonly Line[], body: boolean[]) {
  for (const [at, line] of lines.entries()) {
    if (!SIGNED.test(line.text)) continue
    let from = at
    while (from > 0 && !body[from - 1] && at - from < MOST_LINES) from--
    if (!body[from - 1] || !body.slice(at + 1, at + 1 + MOST_LINES).includes(true)) continue
    for (let i = from; i <= at; i++) body[i] = furnitureOf(lines[i]?.text ?? '') === null
  }
}
