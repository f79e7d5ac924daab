import type { Article, Block } from '#domain/article/article.ts'
import { covers, type Span } from '#domain/text/span.ts'
import { clauseAt } from '#domain/time/clause.ts'
import { resolve } from '#domain/time/find-timexes.ts'
import type { Language } from '#domain/time/language.ts'
import { languageOf } from '#domain/time/languages.ts'
import type { Candidate } from '#domain/time/meaning.ts'
import { fitting } from '#domain/time/narrative.ts'
import type { Stated } from '#domain/time/stated.ts'
import { tag } from '#domain/time/tag.ts'
import type { Reference, Timex } from '#domain/time/timex.ts'
import { actorsOf, nameWordsOf, speakerOf } from './actors.ts'
import { compareTimexes } from './compare-timexes.ts'
import type { Event } from './event.ts'
import { figuresOf } from './figures.ts'
import { rangeOf } from './date-range.ts'
import { briefOf, labelOf } from './label.ts'
import { mergeTellings, type Telling } from './merge-tellings.ts'
import { rolled } from './rolling.ts'
import { standingOf } from './standing.ts'
import { hasClock } from './time-of-day.ts'
import { tellsNothing } from './tells-nothing.ts'
import { timelineWordsOf } from './timeline-words.ts'

/** Parts of an article that name a date without telling what happened on it. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['kicker', 'headline', 'byline', 'separator', 'code'])

/**
 * The dated things that an article tells, by their first day and then by their place. What hangs on a date that the
 * reader has `stated` follows it.
 */
export function findEvents(
  article: { readonly text: string; readonly blocks: Article['blocks'] },
  options: { readonly reference: Reference | null; readonly language: string; readonly stated?: readonly Stated[] },
): Event[] {
  const tagged = fitting(tag(article.text, options.language), options.reference)
  const candidates = besideStory(tagged, blockFinder(article.blocks))
  const language = languageOf(options.language)
  const names = nameWordsOf(article.text, language.telling)
  const timexes = resolve(candidates, options.reference, article.text, options.stated)
  const blockAt = blockFinder(article.blocks)
  const tellings = candidates.flatMap((candidate, index) => {
    const [before, own, next] = [timexes[index - 1], timexes[index], timexes[index + 1]]
    if (own && wasSaidBefore(article.text, candidates, timexes, index, options.reference)) return []
    if (before && own && endsNight(candidate, own, before)) return []
    if (before && own && rangeOf(article.text, before, own, language.telling)) return []
    const range = own && next && rangeOf(article.text, own, next, language.telling)
    const timex = range ?? (own && rolledIn(article.text, own, options.reference, language))
    if (!timex || !isPlaced(timex) || language.telling.scene.test(timex.text)) return []
    const block = blockAt(candidate.at)
    if (block && !tells(block, candidate.at)) return []
    return tellingOf(article.text, candidate, timex, block, {
      dates: datesAround(candidates, index),
      hook: hookOf(timex, candidates, index),
      reference: options.reference,
      language,
      names,
    })
  })
  const told = tellings.filter((telling, index) => !hasHour(telling, [tellings[index - 1], tellings[index + 1]]))
  return mergeTellings(told, language.telling).toSorted(
    (a, b) => compareTimexes(a.timex, b.timex) || a.timex.at.start - b.timex.at.start,
  )
}

/** "In der Nacht zum Samstag gegen 3 Uhr": told by its hour already. */
function hasHour({ clause, timex }: Telling, beside: readonly (Telling | undefined)[]): boolean {
  const [from, to] = [timex.interval?.earliest ?? '', timex.interval?.latest ?? '']
  if (from === to || !timex.value.endsWith('TNI')) return false
  return beside.some((other) => {
    const day = other?.timex.interval?.earliest ?? ''
    return (
      other !== undefined && other.clause.start === clause.start && hasClock(other.timex) && day >= from && day <= to
    )
  })
}

/** "On Saturday night they danced until 3am": the hour of the next day only ends what the night tells. */
function endsNight({ upTo, sentence }: Candidate, own: Timex, before: Timex): boolean {
  const hangs = own.anchor.kind === 'timex' && own.anchor.at.start === before.at.start
  return upTo && hangs && before.at.start >= sentence.start && own.interval?.earliest !== before.interval?.earliest
}

/** "“We had to win today,” she said on Monday": her today was that Monday, which is told already. */
function wasSaidBefore(
  text: string,
  candidates: readonly Candidate[],
  timexes: readonly (Timex | undefined)[],
  index: number,
  reference: Reference | null,
): boolean {
  const [own, other] = [candidates[index], candidates[index + 1]]
  if (own?.mood !== 'quoted' || own.meaning.kind !== 'shift' || own.meaning.from !== 'reference') return false
  if (other?.meaning.kind !== 'weekday' || other.sentence.start !== own.sentence.start || other.mood === 'quoted')
    return false
  const said = timexes[index + 1]?.interval?.latest ?? null
  const isEarlier = said !== null && reference !== null && said < reference.earliest
  return isEarlier && /["”“»][^,.;:"”“»]*$/.test(text.slice(own.at.end, other.at.start))
}

function rolledIn(text: string, timex: Timex, reference: Reference | null, { code }: Language): Timex {
  return rolled(timex, text.slice(timex.at.end, timex.at.end + 4), reference, timelineWordsOf(code))
}

/** A picture, or the line that says who wrote it, has its own day: "the next day" of the story goes on from the story. */
const BESIDE: ReadonlySet<Block['kind'] | undefined> = new Set(['caption', 'byline'])

function besideStory(candidates: readonly Candidate[], blockAt: (at: Span) => Block | null): readonly Candidate[] {
  return candidates.map((candidate) =>
    BESIDE.has(blockAt(candidate.at)?.kind) ? { ...candidate, edge: true } : candidate,
  )
}

/** The expression that another hangs on, which stands before it. */
function hookOf({ anchor }: Timex, candidates: readonly Candidate[], index: number): Candidate | null {
  if (anchor.kind !== 'timex') return null
  return candidates.slice(0, index).findLast(({ at }) => at.start === anchor.at.start) ?? null
}

/** "In the morning", of no day that the text names: `XXXX-XX-XXTMO`. */
const ANY_DAY = /^XXXX-XX-XXT/

/** Something happened there: not "now", not a rhythm, not a length without both its ends. */
function isPlaced(timex: Timex): boolean {
  if (timex.type === 'SET' || timex.value === 'PRESENT_REF') return false
  if (!timex.interval)
    return (
      timex.relative !== null &&
      !ANY_DAY.test(timex.value) &&
      (timex.type !== 'DURATION' || timex.relative.earliest < timex.relative.latest)
    )
  return timex.type !== 'DURATION' || (timex.interval.earliest !== null && timex.interval.latest !== null)
}

function blockFinder(blocks: readonly Block[]): (at: Span) => Block | null {
  let next = 0
  return (at) => {
    while ((blocks[next]?.at.end ?? Infinity) <= at.start) next++
    const block = blocks[next]
    return block && block.at.start <= at.start ? block : null
  }
}

function tells(block: Block, at: Span): boolean {
  if (block.kind === 'caption') return covers(block.words, at)
  return !SILENT.has(block.kind)
}

/** As many dates on either side can matter to a clause. */
const NEIGHBOURS = 6

function datesAround(candidates: readonly Candidate[], index: number): readonly Span[] {
  const sentence = candidates[index]?.sentence.start
  return candidates
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .flatMap(({ at, sentence: own }) => (own.start === sentence ? [at] : []))
}

/** What follows the date of an item of a list: "June 12 – Leeds, June 13 – Hull". */
const ITEM = /^\s?[–—:-]\s/

/** The item of a list that a date begins, from it to the next one; otherwise its sentence. */
function itemOf(text: string, { at: own, granularity }: Timex, sentence: Span, dates: readonly Span[]): Span {
  const begins = ({ end }: Span) => ITEM.test(text.slice(end, end + 4))
  const next = dates.find(({ start }) => start >= own.end)
  const others = dates.filter((date) => (date.start >= own.end || date.end <= own.start) && begins(date))
  if (granularity !== 'day' || !begins(own) || others.length === 0) return sentence
  const item = text.slice(own.start, next && begins(next) ? next.start : sentence.end)
  return { start: own.start, end: own.start + item.trimEnd().length }
}

/** What every telling of a text is read with. */
type Reading = {
  readonly reference: Reference | null
  readonly language: Language
  readonly names: ReadonlySet<string>
  /** The expression that it hangs on. */
  readonly hook: Candidate | null
  /** The dates of the same sentence, itself among them. */
  readonly dates: readonly Span[]
}

function tellingOf(
  text: string,
  candidate: Candidate,
  timex: Timex,
  block: Block | null,
  { reference, language, names, dates, hook }: Reading,
): Telling[] {
  const { at } = candidate
  const sentence = itemOf(text, timex, candidate.sentence, dates)
  const words = text.slice(sentence.start, sentence.end)
  const date = { start: at.start - sentence.start, end: timex.at.end - sentence.start }
  const clause = clauseAt(
    words,
    date.start,
    date.end,
    language.clauses,
    dates.map(({ start }) => start - sentence.start),
  )
  if (tellsNothing({ words, clause, date, candidate, timex, hook, reference }, language)) return []
  const governed = {
    before: words.slice(0, clause.start),
    clause: words.slice(clause.start, clause.end),
    toDate: words.slice(clause.start, date.start),
  }
  const standing = standingOf(candidate, timex, block, reference, governed, language)
  const others = dates.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  const label = labelOf(words, clause, date, language, standing === 'denied', others)
  const within = (whole: Span) => [{ start: at.start - whole.start, end: timex.at.end - whole.start }]
  const inText = { start: sentence.start + clause.start, end: sentence.start + clause.end }
  return [
    {
      sentence,
      clause: inText,
      words,
      label,
      brief: briefOf(label, timex.text, language),
      timex,
      standing,
      actors: actorsOf(words.slice(clause.start, clause.end), language, names, within(inText)),
      figures: figuresOf(words, others),
      speaker: standing === 'quoted' ? speakerOf(words, language, names, within(sentence)) : null,
    },
  ]
}
