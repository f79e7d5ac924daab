import { wordsOf } from '#domain/text/words.ts'
import { anyOf } from './any-of.ts'
import type { AsideKind } from './article.ts'
import { furnitureOf } from './furniture.ts'
import { isImprint } from './imprint.ts'
import type { Line } from './line.ts'

/** A post of a thread: who wrote it in a line of its own and when in the next one, or both in one line. */
export type Post = { readonly name: Line; readonly day: Line; readonly author: string }

// Fewer are an article and its byline, or one comment.
const FEWEST_POSTS = 3
const MOST_DAY_WORDS = 8
// A name or a nickname; a headline over its day has more words, or no capital in the second one.
const NAME = "(?:u/|@)?\\p{L}[\\p{L}\\p{M}\\d._'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,2}"
const ALONE = new RegExp(`^${NAME}$`, 'u')
// "hanna_k · 1 day ago", "Post by hanna_k » Tue May 03, 2024 6:02 pm"
const DATED = new RegExp(`^(?:(?:\\p{L}+ )?${anyOf('byInside')} )?(${NAME})\\s*[»·•|–—]\\s*(\\S.*)$`, 'u')
const AGO = new RegExp(`^${anyOf('ago')}`, 'iu')
// What stands around the posts of a thread that was pasted from its headline on.
const BUTTONS = new Set<AsideKind>(['comments', 'share', 'advertisement', 'other'])
const MOST_BEFORE = 2

/** The posts of a forum's thread, each under the name of who wrote it and the day; none in any other text. */
export function postsIn(lines: readonly Line[]): readonly Post[] {
  // Dots may stand between.
  const worded = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const posts = worded.flatMap((line, i) => {
    const post = postAt(line, worded[i + 1], worded[i + 2])
    return post && furnitureOf(line.text) === null ? [post] : []
  })
  return posts.length < FEWEST_POSTS ? [] : posts
}

function postAt(line: Line, next: Line | undefined, said: Line | undefined): Post | null {
  if (!next) return null
  const [, author, day] = DATED.exec(line.text) ?? []
  if (author !== undefined && day !== undefined && !isDay(next) && isDayOf(day))
    return { name: line, day: line, author }
  if (!said || !ALONE.test(line.text) || !isDay(next) || isDay(said) || isDay(line)) return null
  return { name: line, day: next, author: line.text }
}

/** Whether a text is a thread from its headline to the last post, with no more of its page than the buttons of the posts. */
export function isThread(lines: readonly Line[]): boolean {
  const [first] = postsIn(lines)
  if (!first || lines.indexOf(first.name) > MOST_BEFORE) return false
  return lines.every(({ text }) => {
    const why = furnitureOf(text)
    return why === null || BUTTONS.has(why)
  })
}

function isDay({ text }: Line): boolean {
  return isDayOf(text)
}

function isDayOf(text: string): boolean {
  const words = wordsOf(text).length
  return words <= MOST_DAY_WORDS && /\d/.test(text) && (isImprint(text, words) || AGO.test(text))
}
