import type { AsideKind } from './article.ts'
import { announcesOnly } from './byline.ts'
import { creditIn, isCreditAlone } from './credit.ts'
import { furnitureOf } from './furniture.ts'
import type { Head } from './head/find-head.ts'
import { isUnderLabel } from './interruptions.ts'
import { isPictured } from './pictured.ts'
import { isImprint, sectionPathIn } from './imprint.ts'
import type { Line } from './line.ts'
import { questionHeadings } from './question-heading.ts'
import { SEPARATOR } from './separator.ts'
import { postsIn } from './thread.ts'

/** What a line is: a part of the article, or the reason why it is none. */
export type Label =
  | {
      readonly part: 'kicker' | 'headline' | 'standfirst' | 'byline' | 'caption' | 'heading' | 'paragraph' | 'separator'
    }
  | { readonly part: null; readonly why: AsideKind }

/** What the lines have been found to be as a whole. */
export type Finding = {
  readonly head: Head
  readonly body: ReadonlySet<Line>
  /** The head of a mail: read for who wrote it and when, and set aside. */
  readonly mail: ReadonlySet<Line>
}

const HEADING_MOST_WORDS = 14
const KICKER_MOST_WORDS = 5
// Under a picture stands who made it, above that what it shows: a word or a mark says nothing.
const CAPTION_FEWEST_WORDS = 2
const CAPTION_MOST_WORDS = 14
const STANDFIRST_FEWEST_WORDS = 7
const STANDFIRST_MOST_LINES = 2
// Names, dates and pictures stand in the few lines around the headline.
const NEAR_HEADLINE = 6
const CLOSED = /[.!?:;,…。！？"”»]$/u
const UPPER_CASE = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

export function labelLines(lines: readonly Line[], { head, body: bodySet, mail }: Finding): Label[] {
  const headline = head.headline ? lines.indexOf(head.headline) : -1
  const byline = new Set(head.byline.map(({ line }) => line))
  const body = withSeparators(lines, bodySet)
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  const asked = questionHeadings(lines, body)
  const posts = postsIn(lines)
  const posters = new Set(posts.map(({ name }) => name))
  const days = new Set(posts.map(({ day }) => day))
  const kept = keptWords(lines, headline)
  const summing = headline < 0 ? new Set<number>() : standfirstLines(lines, headline, first, byline)
  let section: AsideKind | null = null
  const authors = new Set([...byline].map(({ text }) => text))
  return lines.map((line, i): Label => {
    if (i === headline) return { part: 'headline' }
    if (mail.has(line)) return { part: null, why: 'imprint' }
    const next = lines[i + 1]
    if (byline.has(line) || (next && byline.has(next) && announcesOnly(line.text))) return { part: 'byline' }
    if (body[i]) {
      section = null
      // What stands between the headline and who wrote it sums up the text.
      if (i === headline + 1 && headline >= 0 && next && byline.has(next)) return { part: 'standfirst' }
      // Who made a picture is told under its words, and hardly ever at the end of a paragraph or right under one.
      const under = line.words.length <= CAPTION_MOST_WORDS && next?.blanks === 0 ? next : undefined
      if (isCaption(line, under)) return { part: 'caption' }
      return SEPARATOR.test(line.text)
        ? { part: 'separator' }
        : {
            part:
              posters.has(line) || asked.has(i) || (isHeading(lines, body, i) && !days.has(line))
                ? 'heading'
                : 'paragraph',
          }
    }
    const inHead = i < first
    const label = outsideBody(line, lines, i, headline, inHead, last, summing)
    if (label.part === null) {
      if (label.why === 'other' && isUnderLabel(lines, i)) return { part: null, why: 'related' }
      if (kept.has(line.text) || (authors.has(line.text) && inHead)) return { part: null, why: 'repetition' }
      if (i > last) {
        if (label.why !== 'other' && label.why !== 'imprint') section = label.why
        else if (section === 'related' || section === 'comments') return { part: null, why: section }
      }
    }
    return label
  })
}

function outsideBody(
  line: Line,
  lines: readonly Line[],
  i: number,
  headline: number,
  inHead: boolean,
  last: number,
  summing: ReadonlySet<number>,
): Label {
  const { text, words } = line
  const beside = Math.abs(i - headline) <= NEAR_HEADLINE
  const why = furnitureOf(text)
  if (why) return { part: null, why }
  if (isImprint(text, words.length)) return { part: null, why: 'imprint' }
  const captioned = isCaption(line, lines[i + 1])
  if (captioned && (i > headline || beside) && i <= last + 1) return { part: 'caption' }
  if (i < headline && beside && sectionPathIn(text).length > 0) return { part: null, why: 'imprint' }
  if (i === headline - 1 && isKicker(line, lines[headline])) return { part: 'kicker' }
  if (summing.has(i)) return { part: 'standfirst' }
  return { part: null, why: inHead && i < headline ? 'navigation' : 'other' }
}

/**
 * What sums up the text: a line or two right under the headline, where only names, days and buttons may stand between.
 * Farther down, and where there are more of them, such lines are headlines of other texts or words of a picture.
 */
function standfirstLines(lines: readonly Line[], headline: number, first: number, byline: ReadonlySet<Line>) {
  const found: number[] = []
  for (let i = headline + 1; i < Math.min(first, headline + 1 + NEAR_HEADLINE); i++) {
    const line = lines[i]
    if (!line) break
    if (byline.has(line) || furnitureOf(line.text) || isImprint(line.text, line.words.length)) continue
    if (
      line.words.length < STANDFIRST_FEWEST_WORDS ||
      isCaption(line, lines[i + 1]) ||
      repeatedInNext(line, lines[i + 1])
    )
      break
    found.push(i)
  }
  return new Set(found.length > STANDFIRST_MOST_LINES ? [] : found)
}

/** The lines of the body, and the rows of stars between them. */
function withSeparators(lines: readonly Line[], body: ReadonlySet<Line>): boolean[] {
  const first = lines.findIndex((line) => body.has(line))
  const last = lines.findLastIndex((line) => body.has(line))
  return lines.map((line, i) => body.has(line) || (i > first && i < last && SEPARATOR.test(line.text)))
}

function isCaption({ text, words }: Line, next: Line | undefined): boolean {
  return (
    creditIn(text) !== null ||
    isPictured(text) ||
    (words.length >= CAPTION_FEWEST_WORDS && next !== undefined && isCreditAlone(next.text))
  )
}

/** A few words over the headline, in capitals or with white space around them: menus have neither. */
function isKicker({ text, words, blanks }: Line, headline: Line | undefined): boolean {
  if (words.length > KICKER_MOST_WORDS) return false
  return UPPER_CASE.test(text) || (blanks > 0 && headline !== undefined && headline.blanks > 0)
}

function repeatedInNext(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.text.startsWith(line.text)
}

/** A short line without a stop that stands over a longer one. Question upon question is an interview. */
export function isHeading(lines: readonly Line[], body: readonly boolean[], i: number): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next || !body[i + 1] || line.words.length > HEADING_MOST_WORDS) return false
  if (CLOSED.test(line.text) || !/^(?:#{1,6}\s+)?[\p{Lu}\p{Lo}\p{N}“"'‘«„¿¡]/u.test(line.text)) return false
  return next.words.length > line.words.length
}

/** Texts that stand in the article already: the same words again are a repetition. */
function keptWords(lines: readonly Line[], headline: number): Set<string> {
  const kept = new Set<string>()
  const title = lines[headline]
  if (title) kept.add(title.text)
  for (const line of lines) {
    const captioned = creditIn(line.text)
    if (captioned && captioned.words.end > 0) kept.add(line.text.slice(0, captioned.words.end))
  }
  return kept
}
