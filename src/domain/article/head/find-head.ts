import { indexOfHighest } from '../body/columns.ts'
import { chances, type Forest } from '../body/forest.ts'
import { isCreditAlone } from '../credit.ts'
import { furnitureOf } from '../furniture.ts'
import type { Line } from '../line.ts'
import type { HeadModels } from '../models.ts'
import { bylineCandidates, bylineColumns, type NamedLine } from './byline-features.ts'
import { dateCandidates, dateColumns, dayOrderFor, isUpdate } from './date-features.ts'
import { headlineOf } from './find-headline.ts'
import type { Page } from './page.ts'

/** What stands around the body: the headline's line, the lines of the byline, the days. */
export type Head = {
  readonly headline: Line | null
  readonly byline: readonly { readonly line: Line; readonly names: readonly string[] }[]
  readonly published: DatedLine | null
  readonly updated: DatedLine | null
}

/** A line that tells a day, which is EDTF. */
export type DatedLine = { readonly line: Line; readonly day: string }

// Below, a wrong answer is likelier than a right one; a missing headline is worse than a doubtful one.
const LEAST_BYLINE = 0.45
const LEAST_DATE = 0.35
// A bare name right beside a byline that is one is likely another.
const LEAST_NEXT = 0.3
const CHECKED = /^\W{0,3}(?:(?:\p{L}+ )?reviewed|edited|(?:\p{L}+[ -])?checked)(?!\p{L})/iu
// Authors may stand a line each, one under another.
const BYLINE_REACH = 4

export function findHead(page: Page, models: HeadModels): Head {
  const headline = headlineOf(page, models.headline)
  const byline = bylineOf(page, headline, models.byline).flatMap(({ index, names }) => {
    const line = page.lines[index]
    return line ? [{ line, names }] : []
  })
  return { headline: page.lines[headline] ?? null, byline, ...datesOf(page, headline, models.date) }
}

function bylineOf(page: Page, headline: number, forest: Forest): NamedLine[] {
  const found = bylineCandidates(page).filter(({ index }) => index !== headline && !isLabel(page.lines[index]))
  const candidates = found.filter((candidate) => !isOfChecker(page, candidate, found))
  const scores = chances(forest, bylineColumns(page, headline, candidates), candidates.length)
  const at = indexOfHighest(scores)
  const chosen = candidates[at]
  if (!chosen || (scores[at] ?? 0) < LEAST_BYLINE) return plainBylines(page, candidates)
  return candidates.filter(
    (candidate, k) =>
      k === at ||
      ((scores[k] ?? 0) >= (isNextTo(chosen, candidate) ? LEAST_NEXT : LEAST_BYLINE) &&
        Math.abs(candidate.index - chosen.index) <= BYLINE_REACH &&
        !isCreditAlone(page.lines[candidate.index]?.text ?? '') &&
        areAlike(chosen.announced, candidate.announced) &&
        (candidate.announced !== 'not' || (candidate.rest === '') === (chosen.rest === ''))),
  )
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

/** "By Jane Doe" and no more, before the body, is a byline wherever it stands; a list of teasers has several. */
function plainBylines({ body }: Page, candidates: readonly NamedLine[]): NamedLine[] {
  const plain = candidates.filter(
    ({ index, announced, rest }) => announced === 'first' && rest === '' && index < body.first,
  )
  const names = new Set(plain.map((line) => line.names.join()))
  return names.size === 1 ? plain.slice(0, 1) : []
}

function datesOf(page: Page, headline: number, forest: Forest): Pick<Head, 'published' | 'updated'> {
  const candidates = dateCandidates(page, dayOrderFor(page))
  const scores = chances(forest, dateColumns(page, headline, candidates), candidates.length)
  const chosen = candidates[indexOfHighest(scores)]
  if (!chosen || (scores[indexOfHighest(scores)] ?? 0) < LEAST_DATE) return { published: null, updated: null }
  const updated = candidates.find(
    (candidate) => isUpdate(page, candidate) && Math.abs(candidate.index - chosen.index) <= BYLINE_REACH,
  )
  const dated = ({ index, day: { day } }: typeof chosen): DatedLine | null => {
    const line = page.lines[index]
    return line ? { line, day } : null
  }
  return { published: dated(chosen), updated: updated && updated.day.day !== chosen.day.day ? dated(updated) : null }
}
