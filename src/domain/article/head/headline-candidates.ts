import { daysIn } from '../dates.ts'
import { isPictured } from '../pictured.ts'
import type { Line } from '../line.ts'
import type { Page } from './page.ts'

// Headlines stand before the body or in its first lines; of the lines before it only the nearest are looked at.
export const INTO_BODY = 3
export const MOST_CANDIDATES = 300
const LONGEST = 300
const MOST_WORDS = 45
// What says by its words that it is something else is no headline, however it stands.
const NEVER = ['credit', 'subscribe', 'share', 'media', 'advertisement', 'legal', 'comments', 'navigation']
// A field to search in, and its button with the same word; ways to get about the page.
const SEARCH = '(?:search|suchen?|recherche[rz]?|buscar|cerca|zoek(?:en)?|sök|søk)'
const CONTROL = new RegExp(
  `^(?:what are you looking for|next (?:story|article|post)\\b|search (?:all|our|this)\\b|suche nach:|jump to (?:recipe|video|content|comments|section)\\b|${SEARCH}(?!\\p{L}).*(?<!\\p{L})${SEARCH}(?!\\p{L}))`,
  'iu',
)
// The end of a teaser: it goes on on a page of its own.
const GOES_ON =
  /(?<!\p{L})(?:more [>»]|read more|learn more|les mer|läs mer|læs mere|mehr erfahren|weiterlesen|mehr lesen|en savoir plus|lire la suite|leer más|saber más|leia mais|saiba mais|leggi di più|scopri di più|lees meer|meer lezen|czytaj więcej|подробнее)[.…»>\s]*$/iu
// As a text browser says what a picture shows, or a button's.
const PICTURE = /^\[[^\]]*\]$|\b(?:open|close) icon\b/iu
// The boxes of what a page asks leave for.
const COOKIES =
  /\b(?:necessary|functional|performance|targeting|analytics|statistics|media|advertising|marketing) cookies$/iu
// It asks to do something, not to read.
const CALLS = /(?:sign up|subscribe|log in|register)(?: now| here| today| for free)?[!.»>\s]*$/iu
// Beside a day it says how long the text is: "14 March 2021 · 5 min read".
const READING_TIME =
  /\d\s?[-–]?\s?min(?:ute[ns]?|uti|uten|uter|utter|uto)?s?\b\.?(?: read| lesezeit| de lecture| de lectura| di lettura| de leitura| leestijd| lesetid| läsning)?\s*$/iu
// It leads to what follows; a headline stands over it.
const LEADS_ON = /[:：]$/u
// A long sentence with its full stop is the standfirst under the headline, or running text; "… in the U.S." ends otherwise.
const SENTENCE = { words: 14, end: /(?:[。।]|(?<!(?:^|[\s.])\p{Script=Latin}{1,3})\.)["'”’»)]*$/u }
const NEVER_SAID = [PICTURE, COOKIES, CALLS, LEADS_ON, CONTROL, GOES_ON]

/** The lines that may be the headline, in their order. */
export function headlineCandidates({ lines, columns, body }: Page): number[] {
  const end = body.last < body.first ? lines.length : body.first + INTO_BODY
  // A line that stands again in the next one, with a credit behind it, is what a picture shows.
  const captions = (i: number, text: string) =>
    (columns.get('credit')?.[i + 1] ?? 0) > 0 && (lines[i + 1]?.text.startsWith(text) ?? false)
  const has = (name: string, i: number) => (columns.get(name)?.[i] ?? 0) > 0
  // A day alone, or with a time of day, is when a page was made.
  const isWhen = (i: number, text: string) =>
    has('days', i) && (has('clock', i) || isDay(text) || READING_TIME.test(text))
  const isSentence = ({ text, words }: Line) => words.length >= SENTENCE.words && SENTENCE.end.test(text)
  const may = (line: Line, i: number) =>
    line.words.length > 0 &&
    line.words.length <= MOST_WORDS &&
    line.text.length <= LONGEST &&
    !NEVER.some((name) => has(name, i)) &&
    !NEVER_SAID.some((words) => words.test(line.text)) &&
    !isWhen(i, line.text) &&
    !isSentence(line) &&
    !isPictured(line.text) &&
    !isTwice(line.text) &&
    !captions(i, line.text)
  const fit = lines.slice(0, end).flatMap((line, i) => (may(line, i) ? [i] : []))
  return fit.slice(-MOST_CANDIDATES)
}

/** "14 March 2021", and no more. */
function isDay(text: string): boolean {
  return daysIn(text, 'day-first').some(({ at }) => at.start === 0 && at.end === text.length)
}

/** What a picture shows, in place of it and under it: the same words twice in one line. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2
  return Number.isInteger(half) && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)
}
