import type { Meta } from './article.ts'
import type { Head } from './head/find-head.ts'
import { headlineReading } from './headline-reading.ts'
import { issueIn, sectionPathIn } from './imprint.ts'
import type { Label } from './labels.ts'
import { directionOf, languageOf } from './language-of.ts'
import type { Line } from './line.ts'
import type { Source } from './source.ts'

const LONGEST_TITLE = 120
// What parts a kicker from its headline: "Flood: Two resign", "Flood / Two resign".
const PARTED = /(?<=\p{L}): (?=\S)| \/ /u
const MOST_MARKS = 3
// The mark of a kicker that stands in a box of its own: "Flood : Two resign".
const LOOSE = / : /u

/** What the lines, and before them the stated facts, say about the article. */
export function metadataOf(source: Source, lines: readonly Line[], labels: readonly Label[], found: Head): Meta {
  const { facts } = source
  const body = lines.filter((_, i) => labels[i]?.part === 'paragraph')
  const language = facts.language ?? languageOf(body.flatMap((line) => line.words))
  const head = lines.slice(0, headEnd(labels))
  return {
    title: facts.title ?? titleOf(source, lines, labels),
    authors: facts.authors ?? [...new Set(found.byline.flatMap(({ names }) => names))],
    publication: either(facts.publication, null),
    issue: either(facts.issue, head.map((line) => issueIn(line.text)).find((issue) => issue !== null) ?? null),
    section: either(facts.section, sectionOf(lines, labels)),
    language,
    direction: directionOf(language),
    published: either(facts.published, found.published?.day ?? null),
    updated: found.updated?.day ?? null,
    written: facts.written ?? null,
    url: either(facts.url, null),
    words: body.reduce((sum, line) => sum + line.words.length, 0),
  }
}

/** What is stated, else what the text says; an empty statement says that there is none. */
function either(stated: string | undefined, found: string | null): string | null {
  return stated === undefined ? found : stated || null
}

function titleOf(source: Source, lines: readonly Line[], labels: readonly Label[]): string {
  const headline =
    lines.find((_, i) => labels[i]?.part === 'headline') ?? lines.find((_, i) => labels[i]?.part !== null) ?? lines[0]
  if (headline && headline.text.length <= LONGEST_TITLE * 3) {
    return withMarks(headlineReading(headline, lines[lines.indexOf(headline) - 1]).text, lines)
  }
  return (headline?.text.slice(0, LONGEST_TITLE) ?? source.name.replace(/\.[^.]*$/, '')) || source.id
}

/**
 * A kicker and its headline run together when their boxes are lost, "The flood Two resign"; where a menu or a preview
 * says the same words with the mark between, "The flood: Two resign", or without a space before it, it is written as there.
 */
function withMarks(title: string, lines: readonly Line[]): string {
  const letters = lettersOf(title)
  const marked = lines.find(
    ({ text }) =>
      Math.abs(text.length - title.length) <= MOST_MARKS &&
      PARTED.test(text) &&
      (marksIn(text) > marksIn(title) || (LOOSE.test(title) && !LOOSE.test(text))) &&
      lettersOf(text) === letters,
  )
  return marked?.text ?? title
}

function marksIn(text: string): number {
  return text.match(/[:/]/gu)?.length ?? 0
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The last part of the path that stands over the headline, unless it is the headline. */
function sectionOf(lines: readonly Line[], labels: readonly Label[]): string | null {
  const headline = labels.findIndex(({ part }) => part === 'headline')
  for (let i = headline - 1; i >= 0; i--) {
    const line = lines[i]
    const label = labels[i]
    if (!line || label?.part !== null || label.why !== 'imprint') continue
    const section = sectionPathIn(line.text).findLast((part) => part !== lines[headline]?.text)
    if (section !== undefined) return section
  }
  return null
}

/** The head is all before the third paragraph: a date farther down is the story's. */
function headEnd(labels: readonly Label[]): number {
  let paragraphs = 0
  for (const [i, label] of labels.entries()) if (label.part === 'paragraph' && ++paragraphs > 1) return i
  return labels.length
}
