import { furnitureOf } from '../furniture.ts'
import { isImprint } from '../imprint.ts'
import type { Line } from '../line.ts'
import { postsIn } from '../thread.ts'
import { addPosts } from './embedded-posts.ts'
import { leastChance } from './least-chance.ts'
import { addWholeLists } from './whole-lists.ts'
import { isWritersOwn } from './writers-own.ts'

// Where a text that was hardly a page begins and ends. Under half: a lost paragraph is worse than one too many.
const BODY = 0.45
// A line as long as a headline or the words under a picture is one of those sooner than a short or a long one.
const MORE_OF_SOME_WORDS = 1.2
const SOME_WORDS = { fewest: 10, most: 19 }
// So surely no body, a line is none in a text with hardly any menus as well.
const NONE = 0.2
// One full paragraph behind an interruption is text more often than not, even where little follows.
const RESUMING = 0.15
const PARAGRAPH_WORDS = 15
// Who wrote a text and when stands in its first lines.
const HEAD_LINES = 8
// A line that has a body line on either side is one sooner: a heading, a short answer.
const BETWEEN = 0.25
const LONGEST_BETWEEN = 14
// Of so few lines few are seen when learning, and a page has hardly anything to tell furniture by: there a sentence right
// behind the body goes on with it at a part of the chance that others need.
const SHORT_PAGE = 40
const OF_LEAST = 0.25
// A bracket alone says nothing, and ends what stands before it.
const CLOSES_CODE = /^[\])}]+[;,]*$/

/** The lines that are the body of what was a page or not, by their chances and by what is certain whatever they are. */
export function bodyLines(lines: readonly Line[], chances: Float64Array, wasPage: boolean): Set<Line> {
  const plain = lines.filter(({ text }) => furnitureOf(text) === null)
  if (!wasPage) {
    const kept = plain.length < lines.length ? withoutEnds(lines, plain, chances) : plain
    const [first, ...answers] = postsIn(lines)
    const said = new Set(answers.map(({ day }) => day))
    return new Set(
      kept.filter(
        (line, i) =>
          said.has(line) || (line !== first?.day && i >= HEAD_LINES) || !isImprint(line.text, line.words.length),
      ),
    )
  }
  const least = leastChance(lines, chances)
  const body = lines.map(({ words }, i) => (chances[i] ?? 0) > least * (isOfSomeWords(words) ? MORE_OF_SOME_WORDS : 1))
  if (lines.length <= SHORT_PAGE) goOn(lines, body, chances, least * OF_LEAST)
  addLists(lines, body)
  addWholeLists(lines, body, chances)
  for (const [i, { text }] of lines.entries()) body[i] ||= Boolean(body[i - 1] || body[i + 1]) && isWritersOwn(text)
  addPosts(lines, body)
  const found = lines.filter(
    (line, i) =>
      body[i] ||
      (body[i - 1] && (CLOSES_CODE.test(line.text) || (body[i + 1] && isBetween(line, chances[i] ?? 0)))) ||
      resumes(lines, body, chances, i),
  )
  return new Set(found.length > 0 ? found : plain)
}

function goOn(lines: readonly Line[], body: boolean[], chances: Float64Array, least: number) {
  for (let i = 1; i < lines.length; i++) {
    if (body[i - 1] && (chances[i] ?? 0) > least && isSentence(lines[i])) body[i] = true
  }
}

function isOfSomeWords({ length }: readonly string[]): boolean {
  return length >= SOME_WORDS.fewest && length <= SOME_WORDS.most
}

/**
 * Where a single line is furniture, more may stand around the article in words that are on no list: what is so surely
 * none, before or behind all that is likely body. Within the body everything stays: verse, speeches, lists.
 */
function withoutEnds(lines: readonly Line[], plain: readonly Line[], chances: Float64Array): Line[] {
  const first = chances.findIndex((chance) => chance > BODY)
  const last = chances.findLastIndex((chance) => chance > BODY)
  if (first < 0) return [...plain]
  const ends = new Set(lines.filter((_, i) => (i < first || i > last) && (chances[i] ?? 0) < NONE))
  return plain.filter((line) => !ends.has(line))
}

/** A paragraph behind a single interruption ("Read more: …", an advertisement) goes on with the article. */
function resumes(lines: readonly Line[], body: readonly boolean[], chances: Float64Array, i: number): boolean {
  const line = lines[i]
  const interruption = furnitureOf(lines[i - 1]?.text ?? '')
  if (!line || !body[i - 2] || (interruption !== 'related' && interruption !== 'advertisement')) return false
  return (chances[i] ?? 0) > RESUMING && line.words.length >= PARAGRAPH_WORDS && /[.!?]["'”’»]?$/u.test(line.text)
}

function isBetween({ text, words }: Line, chance: number): boolean {
  return chance > BETWEEN && words.length <= LONGEST_BETWEEN && furnitureOf(text) === null
}

const SHORTEST_SENTENCE = 4
// Where characters are words, what somebody says may end without a stop.
const SENTENCE = /[.!?]["”’»]?$|[。！？][」』）]?$|[」』]$/u
const NUMBER = /^(\d{1,3})[.)]\s/u

/**
 * A numbered list that the body announces ("four things:") is body, from its "1." to its last number,
 * and so is the sentence that announces it behind a paragraph of the body.
 */
function addLists(lines: readonly Line[], body: boolean[]) {
  for (const [i, line] of lines.entries()) {
    const announced = line.text.endsWith(':') && (body[i] || body[i - 1])
    if (!announced) continue
    let count = 0
    while (numberOf(lines[i + count + 1]) === count + 1) count++
    if (count < 2) continue
    body.fill(true, i, i + count + 1)
    // What a list interrupts goes on behind it.
    if (isSentence(lines[i + count + 1])) body[i + count + 1] = true
  }
}

function isSentence(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.words.length >= SHORTEST_SENTENCE &&
    SENTENCE.test(line.text) &&
    furnitureOf(line.text) === null
  )
}

function numberOf(line: Line | undefined): number {
  return Number(NUMBER.exec(line?.text ?? '')?.[1] ?? 0)
}
