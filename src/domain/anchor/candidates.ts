import { pairTokens, worth, type FreeEnds, type Pairing, type Range } from './gap.ts'
import type { Pattern } from './pattern.ts'
import type { Places, Tokens } from './tokens.ts'

/** A place where a pattern may stand: where each of its tokens would be, and how well all of it fits (1: wholly). */
export type Candidate = { readonly toNew: Int32Array; readonly fit: number }

/** `crowded`: of places as good as the best at first sight more are left than were looked at. */
export type Candidates = { readonly candidates: readonly Candidate[]; readonly crowded: boolean }

/** A word that stands more often says little of the place; with its neighbour it may say more. */
const RARE = 24
const RARE_PAIR = 48
/** Pairs are not looked for among more places than these. */
const MOST_PLACES = 3000
/** Votes this near to each other, in tokens, are for one place. */
const BUCKET = 8
/** So many places are looked at closely. */
const MOST_CANDIDATES = 6
/** Room for words put in: a passage may grow by half as much again and some words. */
const SOME_WORDS = 8
const GROWTH = 1.6

/** Of a quote that stands in many places those are compared whose nearest words agree best, then the nearest. */
const MOST_LITERAL = 24
const NEAREST_WORDS = 3

/** A fit from here on is the pattern itself; another place below the second bound is no rival to it. */
const UNCHANGED = 0.97
const SETTLED = 0.8
const RIVAL = 0.3
/** A place with fewer of the votes than this part of the best place's is there by chance. */
const WORTH_A_LOOK = 0.15

type IsSlip = (a: number, b: number) => boolean

/**
 * Places where a pattern may be, found in ways that do not depend on each other: where the quote stands to the
 * word, and where rare words of quote and context agree. The best fit first. `stood` is the offset that the record has.
 */
export function findCandidates(
  pattern: Pattern,
  now: Tokens,
  places: Places,
  isSlip: IsSlip,
  stood: number,
): Candidates {
  const { tokens, quote } = pattern
  let most = 0
  for (let i = 0; i < tokens.count; i++) most += worth(tokens.letters[i] ?? 0)
  const slack = SOME_WORDS + Math.ceil(GROWTH * (quote.end - quote.start))
  const { compared, crowded } = literalPlaces(pattern, now, places, stood)
  const literal = compared.map((place) => pairAround(pattern, now, place, isSlip))
  const [best = -1, next = -1] = literal.map(({ score }) => score / most).toSorted((a, b) => b - a)
  // Unchanged, context and all, and the only one of its kind: only a place with as many of its words is a rival.
  const settled = best >= UNCHANGED && next < SETTLED
  const starts = likelyStarts(tokens, now, places)
  const least = (settled ? RIVAL : WORTH_A_LOOK) * (starts[0]?.votes ?? 0)
  const close = starts.filter(({ votes }) => votes >= least)
  const likely = close.map(({ start }) => {
    const window: Range = { start: Math.max(0, start - slack), end: Math.min(now.count, start + tokens.count + slack) }
    return pairTokens(tokens, { start: 0, end: tokens.count }, now, window, isSlip, { start: true, end: true })
  })
  const candidates = [...literal, ...likely]
    .map(({ toNew, score }) => ({ toNew, fit: score / most }))
    .toSorted((a, b) => b.fit - a.fit)
  return { candidates, crowded }
}

/** Pairs the context of a quote that stands at `place` to the word. */
function pairAround({ tokens, quote }: Pattern, now: Tokens, place: number, isSlip: IsSlip): Pairing {
  const toNew = new Int32Array(tokens.count).fill(-1)
  let score = 0
  for (let i = quote.start; i < quote.end; i++) {
    toNew[i] = place + i - quote.start
    score += worth(tokens.letters[i] ?? 0)
  }
  const behind = place + quote.end - quote.start
  const sides: [Range, Range, FreeEnds][] = [
    [
      { start: 0, end: quote.start },
      { start: Math.max(0, place - quote.start - SOME_WORDS), end: place },
      { start: true, end: false },
    ],
    [
      { start: quote.end, end: tokens.count },
      { start: behind, end: Math.min(now.count, behind + tokens.count - quote.end + SOME_WORDS) },
      { start: false, end: true },
    ],
  ]
  for (const [o, n, free] of sides) {
    if (o.start === o.end) continue
    const pairs = pairTokens(tokens, o, now, n, isSlip, free)
    toNew.set(pairs.toNew, o.start)
    score += pairs.score
  }
  return { toNew, score }
}

function literalPlaces(
  { tokens, quote }: Pattern,
  now: Tokens,
  places: Places,
  stood: number,
): { readonly compared: readonly number[]; readonly crowded: boolean } {
  let rarest = quote.start
  for (let i = quote.start; i < quote.end; i++) {
    if (places(tokens.ids[i] ?? 0).length < places(tokens.ids[rarest] ?? 0).length) rarest = i
  }
  const found: { readonly place: number; readonly agreeing: number }[] = []
  for (const seed of places(tokens.ids[rarest] ?? 0)) {
    const shift = seed - rarest
    let i = quote.start
    while (i < quote.end && tokens.ids[i] === now.ids[i + shift]) i += 1
    if (i < quote.end) continue
    let agreeing = 0
    for (let k = 1; k <= NEAREST_WORDS; k++) {
      if (quote.start - k >= 0 && tokens.ids[quote.start - k] === now.ids[quote.start - k + shift]) agreeing += 1
      if (quote.end + k <= tokens.count && tokens.ids[quote.end + k - 1] === now.ids[quote.end + k - 1 + shift])
        agreeing += 1
    }
    found.push({ place: quote.start + shift, agreeing })
  }
  const away = ({ place }: { readonly place: number }) =>
    Math.abs((now.folded.starts[now.starts[place] ?? 0] ?? 0) - stood)
  const ranked = found.toSorted((a, b) => b.agreeing - a.agreeing || away(a) - away(b) || a.place - b.place)
  return {
    compared: ranked.slice(0, MOST_LITERAL).map(({ place }) => place),
    crowded: ranked.length > MOST_LITERAL && ranked[MOST_LITERAL]?.agreeing === ranked[0]?.agreeing,
  }
}

/** Where the pattern would begin, by the votes of its rare words and pairs of words. */
function likelyStarts(
  tokens: Tokens,
  now: Tokens,
  places: Places,
): { readonly start: number; readonly votes: number }[] {
  const votes = new Map<number, number>()
  for (let i = 0; i < tokens.count; i++) {
    const found = seedPlaces(tokens, i, now, places)
    const weight = (tokens.letters[i] ?? 0) / Math.sqrt(found.length || 1)
    for (const place of found) {
      const bucket = Math.floor((place - i) / BUCKET)
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight)
    }
  }
  const ranked = Array.from(votes, ([bucket, own]) => ({
    bucket,
    weight: own + (votes.get(bucket + 1) ?? 0),
  })).toSorted((a, b) => b.weight - a.weight || a.bucket - b.bucket)
  const chosen: { readonly start: number; readonly votes: number }[] = []
  for (const { bucket, weight } of ranked) {
    const start = bucket * BUCKET
    if (chosen.some((other) => Math.abs(other.start - start) <= BUCKET)) continue
    chosen.push({ start, votes: weight })
    if (chosen.length === MOST_CANDIDATES) break
  }
  return chosen
}

/** The places of a rare word, or of a common one where its neighbour stands beside it. */
function seedPlaces(tokens: Tokens, i: number, now: Tokens, places: Places): ArrayLike<number> & Iterable<number> {
  const own = places(tokens.ids[i] ?? 0)
  if (own.length <= RARE) return own
  if (i + 1 >= tokens.count) return []
  const next = places(tokens.ids[i + 1] ?? 0)
  const [rarer, step] = own.length <= next.length ? [own, 1] : [next, -1]
  if (rarer.length > MOST_PLACES) return []
  const wanted = step === 1 ? tokens.ids[i + 1] : tokens.ids[i]
  const pairs: number[] = []
  for (const place of rarer) if (now.ids[place + step] === wanted) pairs.push(step === 1 ? place : place - 1)
  return pairs.length <= RARE_PAIR ? pairs : []
}
