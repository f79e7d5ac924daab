import { anyOf } from '../any-of.ts'
import { indexOfHighest } from '../body/columns.ts'
import { chances, type Forest } from '../body/forest.ts'
import { bylineIn } from '../byline.ts'
import { isCreditAlone } from '../credit.ts'
import { furnitureOf } from '../furniture.ts'
import type { Line } from '../line.ts'
import { postsIn } from '../thread.ts'
import { bylineCandidates, bylineColumns, type NamedLine } from './byline-features.ts'
import type { Page } from './page.ts'

// Below, a wrong answer is likelier than a right one.
const LEAST_BYLINE = 0.45
// A bare name right beside a byline that is one is likely another.
const LEAST_NEXT = 0.3
const CHECKED = new RegExp(`^\\W{0,3}${anyOf('checked')}(?!\\p{L})`, 'iu')
// Of one that announces its names right under the headline a small chance is enough.
const NEAR = 4 // lines
const LEAST_NEAR = 0.15
const FAR = 10
const NEAR_END = 4
const SIGNED = new RegExp(`^\\P{L}*${anyOf('signed')}`, 'iu')
// Farther off, what nothing announces is the name of somebody else, or no name; it is hardly as likely.
const MOST_BELOW = 0.15
// Authors may stand a line each, one under another.
const BYLINE_REACH = 4

/** The lines that name the authors. */
export function bylineOf(page: Page, headline: number, forest: Forest): NamedLine[] {
  const opener = openerOf(page, headline)
  if (opener) return [opener]
  const found = bylineCandidates(page).filter(({ index }) => index !== headline && !isLabel(page.lines[index]))
  const candidates = found.filter((candidate) => !isOfChecker(page, candidate, found))
  const scores = chances(forest, bylineColumns(page, headline, candidates), candidates.length)
  const at = nearerOf(headline, candidates, scores, indexOfHighest(scores))
  const chosen = candidates[at]
  if (!chosen || ((scores[at] ?? 0) < LEAST_BYLINE && !isPlainNear(chosen, headline)))
    return plainBylines(page, candidates)
  const least = (candidate: NamedLine) =>
    isNextTo(chosen, candidate) ? LEAST_NEXT : leastBeside(candidate, scores[at] ?? 0)
  return candidates.filter(
    (candidate, k) =>
      k === at ||
      ((scores[k] ?? 0) >= least(candidate) &&
        Math.abs(candidate.index - chosen.index) <= BYLINE_REACH &&
        !isCreditAlone(page.lines[candidate.index]?.text ?? '') &&
        areAlike(chosen.announced, candidate.announced) &&
        (candidate.announced !== 'not' || (candidate.rest === '') === (chosen.rest === ''))),
  )
}

/** Who opened a pasted thread, right under its headline; a page has names and days in its teasers as well. */
function openerOf({ lines, wasPage }: Page, headline: number): NamedLine | null {
  const [post] = wasPage || headline < 0 ? [] : postsIn(lines)
  const index = post ? lines.indexOf(post.name) : -1
  if (!post || index !== headline + 1) return null
  return { index, names: bylineIn(post.author)?.names ?? [post.author], announced: 'above', rest: '' }
}

/** What a line with another author must reach: where nothing announces it, nearly what the likeliest one has. */
function leastBeside({ announced }: NamedLine, best: number): number {
  return announced === 'not' ? Math.max(LEAST_BYLINE, best - MOST_BELOW) : LEAST_BYLINE
}

/** A bare name right under or over another. */
function isNextTo(chosen: NamedLine, { index, rest }: NamedLine): boolean {
  return Math.abs(index - chosen.index) === 1 && rest === '' && chosen.rest === ''
}

/** Who checked what another wrote is no author of it. */
function isOfChecker({ lines }: Page, { index }: NamedLine, all: readonly NamedLine[]): boolean {
  const checked = (at: number) => CHECKED.test(lines[at]?.text ?? '')
  return (
    checked(index) &&
    all.some(
      (other) => other.announced === 'first' && Math.abs(other.index - index) <= BYLINE_REACH && !checked(other.index),
    )
  )
}

/** One byline is written in one way; the names under a lone "By" are announced once for all. */
function areAlike(chosen: NamedLine['announced'], other: NamedLine['announced']): boolean {
  return chosen === other || (chosen === 'above' && other === 'not')
}

/** "Save Article" has the form of a name, and is a button. */
function isLabel(line: Line | undefined): boolean {
  return line === undefined || furnitureOf(line.text) !== null
}

/** What announces its names right under the headline is the byline, even where a line far off looks likelier. */
function nearerOf(headline: number, candidates: readonly NamedLine[], scores: Float64Array, best: number): number {
  const chosen = candidates[best]
  if (!chosen || headline < 0 || Math.abs(chosen.index - headline) <= FAR) return best
  const near = candidates.findIndex(
    (candidate, k) => isPlainNear(candidate, headline) && (scores[k] ?? 0) >= LEAST_NEAR,
  )
  return near < 0 ? best : near
}

function isPlainNear({ index, announced }: NamedLine, headline: number): boolean {
  return headline >= 0 && announced !== 'not' && index > headline && index <= headline + NEAR
}

/**
 * "By Jane Doe" and no more, before the body, is a byline wherever it stands; a list of teasers has several. So is "Author:
 * Jane Doe" right behind the body.
 */
function plainBylines({ body, lines }: Page, candidates: readonly NamedLine[]): NamedLine[] {
  const isSigned = (index: number) =>
    index >= body.last && index <= body.last + NEAR_END && SIGNED.test(lines[index]?.text ?? '')
  const plain = candidates.filter(
    ({ index, announced, rest }) => announced === 'first' && rest === '' && (index < body.first || isSigned(index)),
  )
  const names = new Set(plain.map((line) => line.names.join()))
  return names.size === 1 ? plain.slice(0, 1) : []
}
