import { anyOf } from '../any-of.ts'
import { bylineIn } from '../byline.ts'
import { daysIn } from '../dates.ts'
import { isTeased } from '../interruptions.ts'
import type { Line } from '../line.ts'
import { isPictured, isSaidTwice } from '../pictured.ts'
import type { Page } from './page.ts'

// Headlines stand before the body or in its first lines; of the lines before it only the nearest are looked at.
export const INTO_BODY = 3
const MOST_CANDIDATES = 300
const LONGEST = 300
const MOST_WORDS = 45
// What says by its words that it is something else is no headline, however it stands.
const NEVER = ['credit', 'subscribe', 'share', 'media', 'advertisement', 'legal', 'comments', 'navigation']
// A field to search in, and its button with the same word; ways to get about the page.
const SEARCH = anyOf('search')
const CONTROL = new RegExp(`^(?:${anyOf('control')}|${SEARCH}(?!\\p{L}).*(?<!\\p{L})${SEARCH}(?!\\p{L}))`, 'iu')
// The way to the text before or after this one.
const ARROW = /^[←→⟵⟶]|[←→⟵⟶]$/u
// The end of a teaser: it goes on on a page of its own.
const GOES_ON = new RegExp(`(?<!\\p{L})${anyOf('goesOn')}[.…»>\\s]*$`, 'iu')
// As a text browser says what a picture shows, or a button's.
const PICTURE = new RegExp(`^\\[[^\\]]*\\]$|\\b${anyOf('icon')}\\b`, 'iu')
// The boxes of what a page asks leave for.
const COOKIES = new RegExp(`\\b${anyOf('cookies')} cookies$`, 'iu')
// It asks to do something, not to read.
const CALLS = new RegExp(`${anyOf('calls')}[!.»>\\s]*$`, 'iu')
// Beside a day it says how long the text is: "14 March 2021 · 5 min read".
const READING_TIME = new RegExp(
  `\\d\\s?[-–]?\\s?min(?:ute[ns]?|uti|uten|uter|utter|uto)?s?\\b\\.?(?: ${anyOf('minutes')})?\\s*$`,
  'iu',
)
// A day alone, or with a time of day, is when a page was made.
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/
// It leads to what follows; a headline stands over it.
const LEADS_ON = /[:：]$/u
// A long sentence with its full stop is the standfirst under the headline, or running text; "… in the U.S." ends otherwise.
const SENTENCE = { words: 14, end: /(?:[。।]|(?<!(?:^|[\s.])\p{Script=Latin}{1,3})\.)["'”’»)]*$/u }
const NEVER_SAID = [ARROW, PICTURE, COOKIES, CALLS, LEADS_ON, CONTROL, GOES_ON]

/** The lines that may be the headline, in their order. */
export function headlineCandidates({ lines, columns, body }: Page): number[] {
  const end = body.last < body.first ? lines.length : body.first + INTO_BODY
  // A line that stands again in the next one, with a credit behind it, is what a picture shows.
  const captions = (i: number, text: string) =>
    (columns.get('credit')?.[i + 1] ?? 0) > 0 && (lines[i + 1]?.text.startsWith(text) ?? false)
  const has = (name: string, i: number) => (columns.get(name)?.[i] ?? 0) > 0
  const isWhen = (i: number, text: string) =>
    has('days', i) && (isDay(text) || READING_TIME.test(text) || (has('clock', i) && CLOCK.test(withoutDays(text))))
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
    !isBylineAlone(line) &&
    !isSaidTwice(line.text) &&
    !isTeased(lines, i) &&
    !captions(i, line.text)
  const fit = lines.slice(0, end).flatMap((line, i) => (may(line, i) ? [i] : []))
  return fit.slice(-MOST_CANDIDATES)
}

/** "By Anna Karlsson", and no more. "Portraits by Anna Karlsson" may be a headline. */
function isBylineAlone({ text, words }: Line): boolean {
  const byline = bylineIn(text)
  if (byline?.announced !== 'first' || byline.rest !== '') return false
  const names = byline.names.flatMap((name) => name.split(' '))
  return names.length > byline.names.length && words.length === names.length + 1
}

/** The points of "22.04.2021" are not those of a time of day. */
function withoutDays(text: string): string {
  return daysIn(text, 'day-first').reduceRight((rest, { at }) => rest.slice(0, at.start) + rest.slice(at.end), text)
}

/** "14 March 2021", and no more. */
function isDay(text: string): boolean {
  return daysIn(text, 'day-first').some(({ at }) => at.start === 0 && at.end === text.length)
}
