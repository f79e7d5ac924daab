import { furnitureOf } from './furniture.ts'
import { isImprint } from './imprint.ts'
import type { Line } from './line.ts'

/** A post of a thread: who wrote it in a line of its own, and when in the next one. */
export type Post = { readonly name: Line; readonly day: Line }

// Fewer are an article and its byline, or one comment.
const FEWEST_POSTS = 3
const MOST_DAY_WORDS = 8
// A name or a nickname; a headline over its day has more words, or no capital in the second one.
const NAME = /^@?\p{L}[\p{L}\p{M}\d._'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2}$/u

/** The posts of a forum's thread, each under the name of who wrote it and the day; none in any other text. */
export function postsIn(lines: readonly Line[]): readonly Post[] {
  const posts = lines.flatMap((name, i): Post[] => {
    const [day, said] = lines.slice(i + 1, i + 3)
    if (!day || !said || !NAME.test(name.text) || !isDay(day) || isDay(said) || isDay(name)) return []
    return furnitureOf(name.text) === null ? [{ name, day }] : []
  })
  return posts.length < FEWEST_POSTS ? [] : posts
}

function isDay({ text, words }: Line): boolean {
  return words.length <= MOST_DAY_WORDS && /\d/.test(text) && isImprint(text, words.length)
}
