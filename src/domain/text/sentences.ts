import type { Span } from './span.ts'

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon st sen rep gov gen col lt sgt capt cmdr adm maj pres supt ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat ' +
    'no nos vol pp ed eds fig figs ca cf vs etc eg ie inc ltd co corp bros jr sr approx est'
  ).split(' '),
)

// A sentence ends at its mark and the closing quotes behind it, when something like a beginning follows.
const END = /[.!?…]+["'”“’)\]»]*[ \t\u00a0]*(?:\r?\n[ \t]*)?|\r?\n[ \t]*\r?\n\s*/g
const BEGINNING = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘„‚«»([¿¡—–-]/u

/** Without a mark for this long it is a table or noise; cutting it keeps whoever reads by sentence linear. */
const LONGEST = 2000

/** The sentences of a text, in order, without the white space around them; a blank line always ends one. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    let rest = trim(text, start, end)
    while (rest && rest.end - rest.start > LONGEST) {
      const space = text.lastIndexOf(' ', rest.start + LONGEST)
      const cut = space > rest.start ? space : rest.start + LONGEST
      sentences.push({ start: rest.start, end: cut })
      rest = trim(text, cut, rest.end)
    }
    if (rest) sentences.push(rest)
  }
  for (const end of text.matchAll(END)) {
    const after = end.index + end[0].length
    if (!/^\r?\n/.test(end[0]) && !endsSentence(text, end.index, end[0], after)) continue
    close(after)
    start = after
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, at: number, mark: string, after: number): boolean {
  if (after >= text.length) return true
  if (!/\s$/.test(mark)) return false
  const next = String.fromCodePoint(text.codePointAt(after) ?? 32)
  if (!BEGINNING.test(next)) return /\n/.test(mark) && /[\r\n]/.test(next)
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  if (/["”“’)\]»]/.test(mark)) return true
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/^[ap]\.m$/i.test(word)) return startsAfterHour(text.slice(after, after + LONGEST_START))
  // One capital is an initial, letters with stops between them are "U.S." or "e.g.", which end a sentence only by luck.
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false
  return !ABBREVIATIONS.has(word.toLowerCase())
}

const LONGEST_START = 16 // characters: an opening quote, and a word that can begin a sentence
/** "At 10 a.m. Tuesday" and "at 9 p.m. GMT" go on; "at 10 a.m. The" and "at 10 a.m. “We" begin anew. */
const AFTER_HOUR =
  /^(?:["“‘„«([]+\p{Lu}|(?:The|A|An|He|She|It|They|We|I|You|There|This|That|These|Those|His|Her|Its|Their|Our|My|But|And|Then|Later|Meanwhile|In|On|At|By|From|For|When|While|As|After|Before|Until|Some|Many|Most|All|Two|Three|No|Nobody|Mr|Mrs|Ms|Dr|Police)(?!\p{L}))/u

function startsAfterHour(following: string): boolean {
  return AFTER_HOUR.test(following)
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}
