import { foldText, toFolded, toOriginal } from '#domain/text/fold.ts'
import { sliceOf, span, type Span } from '#domain/text/span.ts'
import { findWords } from '#domain/text/words.ts'
import { findFragment, isUnique, isWordEdge } from './find-fragment.ts'

/** https://wicg.github.io/scroll-to-text-fragment/: `text=[prefix-,]start[,end][,-suffix]`, empty where absent. */
export type TextFragment = {
  readonly prefix: string
  readonly start: string
  readonly end: string
  readonly suffix: string
}

/** The specification's advice: a longer quote is given by its first and last words. */
const LONGEST_EXACT = 300
/** So many words of a long quote on each side, and so many of context at most. */
const EDGE_WORDS = 5
const MOST_CONTEXT_WORDS = 8
/** A directive that no browser writes is not looked at. */
const LONGEST_DIRECTIVE = 10_000
const MOST_DIRECTIVES = 20

/**
 * The directive `:~:text=…` that marks a span in a page which holds the same text, to be put behind a URL
 * (`https://example.org/a#:~:text=…`). Cut words are completed, as browsers match whole words only; empty
 * when there is no word.
 */
export function formatTextFragment(text: string, at: Span): string {
  const folded = foldText(text)
  const words = findWholeWords(folded.text)
  const place = toFolded(folded, at)
  const first = words.findIndex(({ end }) => end > place.start)
  const last = words.findLastIndex(({ start }) => start < place.end)
  if (first < 0 || last < first) return ''
  const edgeOf = (word: number, edge: 'start' | 'end') =>
    words[Math.min(Math.max(word, 0), words.length - 1)]?.[edge] ?? 0
  const say = (from: number, to: number) => sayText(text, toOriginal(folded, span(from, Math.max(from, to))))
  const [from, to] = [edgeOf(first, 'start'), edgeOf(last, 'end')]
  const whole = say(from, to)
  const cut = whole.length > LONGEST_EXACT || whole.includes('\n')
  const edge = Math.min(EDGE_WORDS, Math.max(1, Math.floor((last - first + 1) / 2)))
  const start = cut ? lineAt(say(from, edgeOf(first + edge - 1, 'end')), 'start') : whole
  const end = cut ? lineAt(say(edgeOf(last - edge + 1, 'start'), to), 'end') : ''
  for (let context = 0; ; context++) {
    // From word to word with the signs between them: context must touch what it stands beside.
    const prefix =
      context === 0 || first === 0 ? '' : lineAt(say(edgeOf(first - context, 'start'), from).trimEnd(), 'end')
    const suffix =
      context === 0 || last === words.length - 1
        ? ''
        : lineAt(say(to, edgeOf(last + context, 'end')).trimStart(), 'start')
    const fragment = { prefix, start, end, suffix }
    if (context === MOST_CONTEXT_WORDS || isUnique(fragment, folded)) return `:~:text=${formatTerms(fragment)}`
  }
}

/** The fragments of a URL's hash, of a directive (`:~:text=a&text=b`), or of its value; malformed ones are left out. */
export function parseTextFragment(directive: string): TextFragment[] {
  const shortened = directive.slice(0, LONGEST_DIRECTIVE)
  const value = shortened.includes(':~:') ? shortened.slice(shortened.indexOf(':~:') + 3) : shortened.replace(/^#/, '')
  return value
    .split('&')
    .slice(0, MOST_DIRECTIVES)
    .flatMap((part) => {
      const fragment = part.startsWith('text=') ? parseTerms(part.slice(5)) : null
      return fragment === null ? [] : [fragment]
    })
}

/** The span of the first fragment that is found; context is not part of it. */
export function findTextFragment(fragments: readonly TextFragment[] | TextFragment, text: string): Span | null {
  const folded = foldText(text)
  for (const fragment of 'start' in fragments ? [fragments] : fragments) {
    const at = findFragment(fragment, folded)
    if (at !== null) return toOriginal(folded, at)
  }
  return null
}

function parseTerms(value: string): TextFragment | null {
  const terms = value.split(',')
  const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : ''
  const suffix = terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : ''
  const [start = '', end = '', ...more] = terms
  // A bare hyphen inside a term is not allowed, but written by many: read as it was meant.
  if (start === '' || more.length > 0) return null
  try {
    const decoded = [prefix, start, end, suffix].map((term) => decodeURIComponent(term))
    const [decodedPrefix = '', decodedStart = '', decodedEnd = '', decodedSuffix = ''] = decoded
    return { prefix: decodedPrefix, start: decodedStart, end: decodedEnd, suffix: decodedSuffix }
  } catch {
    return null
  }
}

function formatTerms({ prefix, start, end, suffix }: TextFragment): string {
  return [
    ...(prefix === '' ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === '' ? [] : [encodeTerm(end)]),
    ...(suffix === '' ? [] : [`-${encodeTerm(suffix)}`]),
  ].join(',')
}

/** `encodeURIComponent` leaves the hyphen bare, which ends a term; brackets and quotes end a link in many programs. */
function encodeTerm(term: string): string {
  const wellFormed = term.replaceAll(/\p{Cs}/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replaceAll(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Words as a browser cuts them: "he's" and "3.5" are one. */
function findWholeWords(folded: string): Span[] {
  const whole: Span[] = []
  for (const word of findWords(folded)) {
    const before = whole.at(-1)
    if (before !== undefined && !isWordEdge(folded, word.start)) whole[whole.length - 1] = span(before.start, word.end)
    else whole.push(word)
  }
  return whole
}

/** What stands there, runs of white space made one space, or one line end where they hold one. */
function sayText(text: string, at: Span): string {
  return sliceOf(text, at).replaceAll(/\s+/gu, (white) => (/[\n\r]/.test(white) ? '\n' : ' '))
}

/** A term must not run over the end of a block: the line at one side of it. */
function lineAt(said: string, side: 'start' | 'end'): string {
  const lines = said.split('\n')
  return (side === 'start' ? lines[0] : lines.at(-1)) ?? ''
}
