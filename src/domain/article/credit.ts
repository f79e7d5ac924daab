import type { Span } from '#domain/text/span.ts'
import { anyOf } from './any-of.ts'

/** Where a caption says who made the picture. */
export type Captioned = { readonly words: Span; readonly credit: Span | null }

// Captions are short; a paragraph that ends in a bracket with an agency is still a paragraph.
const LONGEST_CAPTION = 420
const LONGEST_CREDIT = 100
// "Pic: Name", "Photo by Name", "Foto: Name", "Credit: Name", "Getty Images", "AP Photo/Name", "© Name"
const LABELS = anyOf('picture')
const BY = anyOf('pictureBy')
const MAKER = `${LABELS}\\s?(?:\\s${BY}\\b|:|/|\\s?©|\\s-)|${anyOf('credit')}`
// In brackets at the end, behind a bar or a full stop, glued behind the last word, or a line of its own.
const BRACKETED = new RegExp(
  `[([]\\s*((?:[^()[\\]]{0,80}?(?<![\\p{L}]))?(?:${MAKER})[^()[\\]]{0,120}(?:\\([^()]{0,60}\\))?)\\s*[)\\]]\\s*\\.?$`,
  'iu',
)
// The Japanese and the Chinese say "taken by" and "provided by" behind the name: （山田花子撮影）.
const MADE_BY = new RegExp(`[（(]\\s*([^（）()。]{1,40}${anyOf('pictureMadeBy')})\\s*[）)]$`, 'u')
const TRAILING = new RegExp(
  `(?:^|[.!?…”"’)\\]|–—\\-]\\s*|\\s{1,2}|(?<=\\p{Ll})(?=\\p{Lu}))((?:${MAKER})[^.!?]{0,100}(?:\\b\\p{Lu}\\.[^.!?]{0,60})?\\.?)$`,
  'u',
)
const TRAILING_ANY_CASE = new RegExp(TRAILING.source.replace('(?<=\\p{Ll})(?=\\p{Lu})', '(?!)'), 'iu')
// "First picture: what the bridge could look like" tells of a picture: behind a word or two and a label goes on a sentence.
const FEW_BEFORE = 2
const FEWEST_SMALL = 3
const SMALL = new RegExp(`(?<!\\p{L})(?!${anyOf('inCredit')}(?!\\p{L}))\\p{Ll}{2,}`, 'gu')
// A label that the page's layout glued to the last word.
const LABEL = new RegExp(`${anyOf('pictureGlued')}s?:`, 'gu')

/** The words and the credit of a line that ends in a photo credit; null when it does not. */
export function creditIn(text: string): Captioned | null {
  if (text.length > LONGEST_CAPTION) return null
  const bracketed = BRACKETED.exec(text) ?? MADE_BY.exec(text)
  if (bracketed?.[1] !== undefined)
    return split(text, bracketed.index, bracketed[1], bracketed.index + bracketed[0].indexOf(bracketed[1]))
  const labelled = [...text.matchAll(LABEL)].at(-1)
  const label = labelled && text.length - labelled.index < LONGEST_CREDIT ? labelled.index : Infinity
  const trailing = TRAILING_ANY_CASE.exec(text)
  const start = Math.min(
    label,
    trailing?.[1] === undefined ? Infinity : trailing.index + trailing[0].length - trailing[1].length,
  )
  return start === Infinity || isSentence(text, start) ? null : split(text, start, text.slice(start), start)
}

function isSentence(text: string, start: number): boolean {
  const before = start === 0 ? 0 : text.slice(0, start).trim().split(/\s+/u).length
  return before > 0 && before <= FEW_BEFORE && (text.slice(start).match(SMALL)?.length ?? 0) >= FEWEST_SMALL
}

/** True for a line that says who made a picture, and nothing else. */
export function isCreditAlone(text: string): boolean {
  return creditIn(text)?.words.end === 0
}

function split(text: string, wordsEnd: number, credit: string, start: number): Captioned {
  const words = text.slice(0, wordsEnd).replace(/[\s|–—([-]+$/u, '')
  return { words: { start: 0, end: words.length }, credit: { start, end: start + credit.trimEnd().length } }
}
