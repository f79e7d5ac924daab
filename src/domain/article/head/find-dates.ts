import { anyOf } from '../any-of.ts'
import { chances, type Forest } from '../body/forest.ts'
import type { Line } from '../line.ts'
import { dateCandidates, dateColumns, dayOrderFor, isUpdate, type DatedPlace } from './date-features.ts'
import type { Page } from './page.ts'

/** A line that tells a day, which is EDTF. */
type DatedLine = { readonly line: Line; readonly day: string }
export type Dates = { readonly published: DatedLine | null; readonly updated: DatedLine | null }

// Below, a wrong answer is likelier than a right one.
const LEAST_DATE = 0.35
const LONGEST_NAME = 80 // of who said it
// Both days stand together.
const UPDATE_REACH = 4 // lines
// Around the headline a day is the article's own; a likelier one far from it, unless it is called the day of the page, is that
// of a comment or of another text.
const NEAR_BEFORE = 3 // lines
const NEAR_AFTER = 6
const FAR = 10 // lines
const LEAST_NEAR = 0.5
// The first day of two that stand together, of which the other is called a change.
const LEAST_FIRST = 0.25
const FIRST_REACH = 2 // lines
// What stands between a reader's name and the comment, and what stands under it.
const SAID = new RegExp(`(?:^|\\s)${anyOf('said')}(?: ${anyOf('saidOn')})?\\s*:?$`, 'iu')
const ANSWER = new RegExp(`(?:^|\\[\\s*|\\s)${anyOf('answer')}\\s*\\]?$`, 'iu')
// A text browser prints the name of a picture's file: "[2022-06-26-image-4]".
const PICTURE = /^\[[^\]\s]*\]$/u
// A page speaks of itself: "Dieser Beitrag wurde am 3. Mai 2020 veröffentlicht".
const TOLD = new RegExp(`^${anyOf('this')} (?:\\p{L}+ )?${anyOf('entry')}\\s${anyOf('was')}\\s`, 'iu')
const LABELLED = new RegExp(`^\\P{L}*${anyOf('dayLabelAlone')}(?: ${anyOf('onDay')})?[\\s:]*$`, 'iu')

/** The day of publication, and the one of a change that is told beside it. */
export function datesOf(page: Page, headline: number, forest: Forest): Dates {
  const candidates = dateCandidates(page, dayOrderFor(page))
  const scores = chances(forest, dateColumns(page, headline, candidates), candidates.length)
  const judged = candidates.map((place, k): Judged => ({
    ...place,
    chance: isOfComment(page, place) || PICTURE.test(page.lines[place.index]?.text ?? '') ? 0 : (scores[k] ?? 0),
  }))
  const chosen = choice(page, headline, judged)
  if (!chosen) return { published: null, updated: null }
  const updated = candidates.find(
    (candidate) => isUpdate(page, candidate) && Math.abs(candidate.index - chosen.index) <= UPDATE_REACH,
  )
  const dated = ({ index, day: { day } }: DatedPlace): DatedLine | null => {
    const line = page.lines[index]
    return line ? { line, day } : null
  }
  return { published: dated(chosen), updated: updated && updated.day.day !== chosen.day.day ? dated(updated) : null }
}

type Judged = DatedPlace & { readonly chance: number }

function choice(page: Page, headline: number, judged: readonly Judged[]): Judged | undefined {
  const best = likeliest(judged)
  const isNear = ({ index }: Judged) => index >= headline - NEAR_BEFORE && index <= headline + NEAR_AFTER
  const isFar = headline >= 0 && best !== undefined && Math.abs(best.index - headline) > FAR && !isLabelled(page, best)
  const near = isFar ? likeliest(judged.filter(isNear)) : undefined
  if (near && near.chance >= LEAST_NEAR) return firstOf(page, judged, near)
  const told =
    best && !isFar && best.chance >= LEAST_DATE
      ? undefined
      : judged.find(({ index }) => TOLD.test(page.lines[index]?.text ?? ''))
  if (told) return told
  return best && best.chance >= LEAST_DATE ? firstOf(page, judged, best) : labelled(page, judged)
}

function likeliest(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>((best, one) => (best && best.chance >= one.chance ? best : one), undefined)
}

/** "Published May 2 | Updated May 3": of both, the first counts. */
function firstOf(page: Page, judged: readonly Judged[], chosen: Judged): Judged {
  if (!isUpdate(page, chosen)) return chosen
  const before = judged.filter(
    (one) =>
      Math.abs(one.index - chosen.index) <= FIRST_REACH &&
      one.day.day < chosen.day.day &&
      one.chance >= LEAST_FIRST &&
      !isUpdate(page, one),
  )
  return likeliest(before) ?? chosen
}

/** Where nothing is likely, a line that calls its day the one of the page is believed, unless there are several. */
function labelled(page: Page, judged: readonly Judged[]): Judged | undefined {
  const found = judged.filter((one) => isLabelled(page, one))
  return new Set(found.map(({ day }) => day.day)).size === 1 ? found[0] : undefined
}

/** "Stand: 3. Mai 2020": nothing stands before the day but what calls it so. */
function isLabelled({ lines }: Page, { index, day }: DatedPlace): boolean {
  return LABELLED.test(lines[index]?.text.slice(0, day.at.start) ?? '')
}

/** The day of what a reader said below the article. */
function isOfComment({ lines, body }: Page, { index }: DatedPlace): boolean {
  if (index <= body.first) return false
  const above = lines[index - 1]?.text ?? ''
  return (above.length <= LONGEST_NAME && SAID.test(above)) || ANSWER.test(lines[index]?.text ?? '')
}
