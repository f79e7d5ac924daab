import { indexOfHighest } from '../body/columns.ts'
import { authorsIn } from '../byline.ts'
import { furnitureOf } from '../furniture.ts'
import { isImprint } from '../imprint.ts'
import type { HeadlineModels } from '../models.ts'
import { isStopWord } from '../stop-words.ts'
import { headlineCandidates } from './headline-candidates.ts'
import { headlineChances } from './headline-chances.ts'
import { headlineColumns } from './headline-features.ts'
import type { Page } from './page.ts'

// So sure, the trees are right of a text without menus as well; less sure, its first line is likelier.
const SURE_HEADLINE = 0.75
// Fewer words end many a line by chance.
const LEAST_ALONE = 4
// And a last word or two of a headline may be a topic's name elsewhere.
const LEAST_PART = 0.3
// What ends like a path of sections has its last part alone, however short.
const PATH_END = /[»>›]\s*$/u
// The odds of the lower one over those of the upper one: so many times as likely is no clear difference.
const NEARLY = Math.E ** 2
const STANDFIRST_LONGER = 1.2
// A shorter upper one is rather a kicker or a section's name.
const LEAST_OVER = 5
const PATH_STEP = /\s?[»›>]\s?|\s\/\s/u
const LONGEST_PATH = 300
// Fewer are a section's name, which has pages of its own.
const FEWEST_END_WORDS = 3
// Between a path and its headline stand at most a section, a date and some buttons.
const PATH_REACH = 8
// Words before a colon say what the rest is about, and the line that has the rest alone is a teaser; one word is a label: "Transcript:".
const THEME = /\S\s+\S*[\p{L}\p{N}]:\s*$/u
// The rest of a sentence, which a topic's name may be: "to the harbour".
const MIDST = /^\p{Ll}{2}/u
const LONGEST_HEADLINE = 30

/** A text that was never a page opens with its headline, unless that is a sentence. */
function firstLine({ lines }: Page): number {
  const at = lines.findIndex(
    ({ text, words }) => !isImprint(text, words.length) && authorsIn(text).length === 0 && furnitureOf(text) === null,
  )
  const line = lines[at]
  const isHeadline =
    line && lines.length > 1 && line.words.length <= LONGEST_HEADLINE && !/[.:;,。]["'”’»)]*$/u.test(line.text)
  return isHeadline ? at : -1
}

/** The index of the headline's line; -1 where there is none. */
export function headlineOf(page: Page, models: HeadlineModels): number {
  const candidates = headlineCandidates(page)
  const scores = headlineChances(models, headlineColumns(page, candidates), candidates.length)
  const at = indexOfHighest(scores)
  const chosen = endOfPath(page, candidates, scores) ?? overStandfirst(page, candidates, scores, at) ?? candidates[at]
  if (!page.wasPage && (scores[at] ?? 0) < SURE_HEADLINE) return firstLine(page)
  return chosen === undefined ? -1 : partAlone(page, candidates, chosen)
}

/** Of two lines one right under the other that are nearly as likely, the lower and longer one sums up what the upper one heads. */
function overStandfirst(
  { lines }: Page,
  candidates: readonly number[],
  scores: Float64Array,
  at: number,
): number | undefined {
  const upper = candidates[at - 1]
  const lower = candidates[at]
  if (upper === undefined || lower !== upper + 1) return undefined
  const words = lines[upper]?.words.length ?? 0
  const longer = (lines[lower]?.words.length ?? 0) >= words * STANDFIRST_LONGER
  const odds = (k: number) => (scores[k] ?? 0) / Math.max(Number.EPSILON, 1 - (scores[k] ?? 0))
  return words >= LEAST_OVER && longer && odds(at) < odds(at - 1) * NEARLY ? upper : undefined
}

/** "Home » Recipes » Bread for beginners": where the end of a path is a line by itself under it, that is the headline. */
function endOfPath({ lines, body }: Page, candidates: readonly number[], scores: Float64Array): number | undefined {
  const ends = new Map<string, number>()
  for (const [i, { text }] of lines.slice(0, body.first + 1).entries()) {
    const last = text.length > LONGEST_PATH ? undefined : text.split(PATH_STEP).slice(1).at(-1)
    if (last !== undefined && last.split(' ').length >= FEWEST_END_WORDS) ends.set(last, i)
  }
  const named = candidates
    .map((i, k) => ({ i, score: scores[k] ?? 0, path: ends.get(lines[i]?.text ?? '') ?? Infinity }))
    .filter(({ i, path }) => path < i && i - path <= PATH_REACH)
  return named.toSorted((a, b) => b.score - a.score)[0]?.i
}

/** A path of sections or a site's name may stand in one line with the headline: the line that has it alone is it. */
function partAlone({ lines, language }: Page, candidates: readonly number[], chosen: number): number {
  const text = lines[chosen]?.text ?? ''
  const alone = candidates.filter((i) => {
    const { text: part = '', words = [] } = lines[i] ?? {}
    if (words.length === 0 || part.length >= text.length) return false
    if (text.endsWith(part) && PATH_END.test(text.slice(0, -part.length))) return true
    if (words.length < LEAST_ALONE || part.length < text.length * LEAST_PART) return false
    const before = text.slice(0, -part.length)
    // "The long run" is no site's "The" before "long run".
    if (text.endsWith(part)) return !MIDST.test(part) && !THEME.test(before) && !isStopWord(before.trim(), language)
    return text.startsWith(part) && /^\s*[|–—»-]/u.test(text.slice(part.length))
  })
  // The last one: the nearest to the body.
  return alone.at(-1) ?? chosen
}
