import { sentencesOf } from '#domain/text/sentences.ts'
import type { Span } from '#domain/text/span.ts'
import type { Clauses, Language } from './language.ts'
import { languageOf } from './languages.ts'
import type { Candidate, Meaning } from './meaning.ts'
import { isMessage, toldInMessage } from './message.ts'
import { tellingOf, type Telling } from './mood.ts'
import { SEASONS } from './period.ts'
import { quotationsOf } from './quotations.ts'
import { settleFigures } from './settle-figures.ts'
import { withoutQuartersOfPlay } from './quarters-of-play.ts'
import { withSchedule } from './schedule.ts'
import { shareYears } from './share-years.ts'
import { compile, type Pattern } from './pattern.ts'
import { widen } from './widen.ts'
import type { Around, Draft, Rule, Told } from './rule.ts'
type Ready = { readonly rule: Rule; readonly pattern: Pattern }
type Found = { readonly start: number; readonly end: number; readonly draft: Draft; readonly rule: Rule }

/** As much of a sentence is read for the verb; more would cost much in texts without full stops, and tell nothing. */
const CONTEXT = 400

/** What a rule looks at on either side of its words. */
const SIDE = 40

type Index = ReadonlyMap<string, readonly Ready[]>

/** Compiled when a text in the language is first read. */
const indexes = new WeakMap<Language, Index>()

function indexOf(language: Language): Index {
  const known = indexes.get(language)
  if (known) return known
  const index = new Map<string, Ready[]>()
  for (const rule of language.rules) {
    for (const pattern of rule.patterns.map((written) => compile(written, language.words))) {
      for (const word of new Set(pattern.first)) {
        const ready = index.get(word) ?? []
        ready.push({ rule, pattern })
        index.set(word, ready)
      }
    }
  }
  indexes.set(language, index)
  return index
}

/**
 * The expressions of a text, with what they mean before the day of writing is known. The language is BCP 47;
 * in one without rules only dates in figures are found.
 */
export function tag(text: string, bcp47: string): readonly Candidate[] {
  const language = languageOf(bcp47)
  const found = settleFigures(text, withoutQuartersOfPlay(text, scan(text, language), language.clauses), bcp47)
  return found.length === 0 ? [] : inContext(text, found, language)
}

function scan(text: string, language: Language): Found[] {
  const rulesByWord = indexOf(language)
  const found: Found[] = []
  const word = /[A-Za-z\u00c0-\u024f]+|\d+/g
  let last = 0
  for (let at = word.exec(text); at; at = word.exec(text)) {
    const first = at[0]
    const digit = first.charCodeAt(0) < 58
    const ready = rulesByWord.get(digit ? '#' : first.toLowerCase())
    if (!ready) continue
    if (digit && /[A-Za-z\d$£€#]/.test(text.charAt(at.index - 1))) continue
    const best = longestAt(text, { start: at.index, end: at.index + first.length }, ready)
    if (!best) continue
    const wide = widen(text, best, last, language.widening)
    found.push(wide)
    last = wide.end
    word.lastIndex = wide.end
  }
  return found
}

/** The next word, whatever stands between; `#` for a number. */
const NEXT = /[^A-Za-z\u00c0-\u024f\d]{0,48}(?:([A-Za-z\u00c0-\u024f]+)|\d)?/y

function nextWord(text: string, from: number): string {
  NEXT.lastIndex = from
  const found = NEXT.exec(text)
  return found?.[1]?.toLowerCase() ?? '#'
}

function longestAt(text: string, first: Span, ready: readonly Ready[]): Found | null {
  const index = first.start
  const word = text.slice(first.start, first.end).toLowerCase()
  const next = nextWord(text, first.end)
  let best: Found | null = null
  for (const { rule, pattern } of ready) {
    if (pattern.second.get(word)?.has(next) === false) continue
    const match = pattern.matchAt(text, index, (best?.end ?? index) - index)
    if (!match) continue
    const end = index + match.text.length
    const around = { before: text.slice(Math.max(0, index - SIDE), index), after: text.slice(end, end + SIDE) }
    const draft = fits(rule, around) ? rule.read(match, around) : null
    if (draft) best = { start: index, end, draft, rule }
  }
  return best
}

function fits(rule: Rule, { before, after }: Around): boolean {
  if (rule.before && !rule.before.test(before)) return false
  if (rule.notBefore?.test(before)) return false
  if (rule.after && !rule.after.test(after)) return false
  return !rule.notAfter?.test(after)
}

/** Adds what the surroundings say: sentence, paragraph, quotation marks, the verb. */
function inContext(
  text: string,
  found: readonly (Found & { readonly draft: Told })[],
  { clauses }: Language,
): readonly Candidate[] {
  const sentences = withoutCuts(sentencesOf(text), found)
  const quotes = quotationsOf(text)
  const message = isMessage(text, clauses)
  const blanks = [...text.matchAll(/\n[ \t]*\r?\n/g)].map((blank) => blank.index)
  let sentence = 0
  let quote = 0
  let paragraph = 0
  const candidates = found.map(({ start, end, draft }, index): Candidate => {
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++
    while ((quotes[quote]?.end ?? Infinity) <= start) quote++
    while ((blanks[paragraph] ?? Infinity) < start) paragraph++
    const around = sentences[sentence] ?? { start, end }
    const quoted = (quotes[quote]?.start ?? Infinity) < start
    const from = Math.max(around.start, start - CONTEXT)
    const words = text.slice(from, Math.max(end, Math.min(around.end, end + CONTEXT)))
    const dates = datesNear(found, index, around).map((date) => date - from)
    const plain = tellingOf(words, { start: start - from, end: end - from }, quoted, clauses, dates)
    const telling = message ? toldInMessage(plain) : plain
    const side = { before: text.slice(from, start), after: words.slice(end - from), toward: telling.toward }
    const meaning = isEveryYear(draft.meaning, clauses.anySeason.test(side.before), telling)
      ? everySeason(draft.meaning)
      : placedLength(draft.meaning, side, clauses)
    return {
      at: { start, end },
      opensLine: start === around.start && draft.time !== undefined && AS_ENTRY.test(text.slice(end, end + 2)),
      text: text.slice(start, end),
      type: draft.type,
      meaning,
      mod: draft.mod ?? null,
      time: draft.time ?? null,
      zone: draft.zone ?? null,
      mood: draft.type === 'SET' ? 'habitual' : telling.mood,
      toward: telling.toward,
      unsure: draft.unsure === true || telling.unsure,
      upTo: draft.time !== undefined && clauses.upTo.test(side.before),
      open: telling.open,
      firm: telling.firm,
      edge: telling.edge,
      flashback: telling.flashback,
      paragraph,
      sentence: around,
    }
  })
  return withSchedule(text, shareYears(text, candidates))
}

/** After an hour that an entry begins with. */
const AS_ENTRY = /^\s?[:–—]/

type Season = Extract<Meaning, { kind: 'season' }>

/** "Snow often falls in the winter", "roads freeze in winter": of no year, where no verb looks back or ahead. */
function isEveryYear(meaning: Meaning, any: boolean, { mood, toward }: Telling): meaning is Season {
  if (meaning.kind !== 'season' || meaning.year || meaning.which) return false
  return mood === 'habitual' || (any && mood === 'told' && toward === null)
}

function everySeason({ season }: Season): Meaning {
  return { kind: 'set', value: `XXXX-${SEASONS[season - 1] ?? 'WI'}` }
}

/** More expressions than these on either side tell nothing of a clause. */
const NEIGHBOURS = 6

/** Where the expressions of the same sentence begin, this one's neighbours first of all. */
function datesNear(found: readonly Span[], index: number, sentence: Span): readonly number[] {
  return found
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(({ start }) => start)
}

/** Rejoins what was cut inside an expression: "am 3. Mai" has a full stop that ends no sentence. */
function withoutCuts(sentences: readonly Span[], found: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  let next = 0
  for (const sentence of sentences) {
    const last = joined.at(-1)
    while ((found[next]?.end ?? Infinity) <= sentence.start) next++
    const cut = last && (found[next]?.start ?? Infinity) < last.end
    if (cut) joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

/** A length has a place in time when its clause says so: "have … for years", "weeks of … after the walkouts in August", "will meet in two weeks". */
function placedLength(
  meaning: Meaning,
  { before, after, toward }: Around & Pick<Candidate, 'toward'>,
  clauses: Clauses,
): Meaning {
  if (meaning.kind !== 'duration' || meaning.reach) return meaning
  if (clauses.lastedUntilNow.test(before)) return { ...meaning, reach: 'until-now' }
  if (toward === 'future' && clauses.aheadOf.test(before)) return { ...meaning, reach: 'after-now' }
  return clauses.lastedSince.test(after) ? { ...meaning, reach: 'since-next-date' } : meaning
}
