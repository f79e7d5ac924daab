import type { Truth } from './corpus.ts'

/** What a parse says, in the terms of the truth. */
export type Parsed = {
  readonly title: string
  readonly authors: readonly string[]
  readonly published: string | null
  /** The paragraphs of the body; headings only where the truth does not list them by themselves. */
  readonly paragraphs: readonly string[]
}

/** The figures of one document; null where the truth is silent. Body precision is null when nothing was taken. */
export type Figures = {
  readonly precision: number | null
  readonly recall: number | null
  readonly paragraphs: number | null
  readonly title: number | null
  readonly authors: number | null
  readonly date: number | null
}

// Four words in a row, as in the article extraction benchmark of scrapinghub.
const WORDS_IN_A_ROW = 4
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+/gu

export function figuresOf(truth: Truth, parsed: Parsed): Figures {
  const body = bodyFigures(truth, parsed)
  const gold = truth.authors && unique(truth.authors)
  return {
    ...body,
    paragraphs: truth.paragraphs ? overlapF1(truth.paragraphs.map(folded), parsed.paragraphs.map(folded)) : null,
    title: truth.title ? Number(plain(truth.title) === plain(parsed.title)) : null,
    authors: gold && gold.length > 0 ? overlapF1(gold, unique(parsed.authors)) : null,
    date: truth.date ? Number(parsed.published?.slice(0, 10) === truth.date) : null,
  }
}

/** The cells of a table's row: precision, recall and F1 of the body, paragraphs, title, authors, date; means over documents. */
export function meansOf(all: readonly Figures[]): string[] {
  const mean = (pick: (figures: Figures) => number | null) => {
    const values = all.map(pick).filter((value) => value !== null)
    return values.reduce((sum, value) => sum + value, 0) / values.length
  }
  const precision = mean((of) => of.precision)
  const recall = mean((of) => of.recall)
  const columns = [
    precision,
    recall,
    f1(precision, recall),
    mean((of) => of.paragraphs),
    mean((of) => of.title),
    mean((of) => of.authors),
    mean((of) => of.date),
  ]
  return columns.map((value) => (Number.isNaN(value) ? '-' : value.toFixed(3)))
}

export function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

export function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? []
}

/** How often each run of four words stands in a text; a shorter text is one run. */
export function shinglesOf(text: string): Map<string, number> {
  const words = wordsIn(text)
  const counts = new Map<string, number>()
  const length = Math.min(WORDS_IN_A_ROW, words.length)
  if (length === 0) return counts
  for (let i = 0; i + length <= words.length; i++) add(counts, words.slice(i, i + length).join(' '))
  return counts
}

/** With one style of quotes, dashes and spaces: how titles are compared. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without case and punctuation: how names and paragraphs are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// A truth is asked for every threshold and every fold.
const GOLD = new Map<string, Map<string, number>>()

function goldOf(body: string): Map<string, number> {
  const found = GOLD.get(body) ?? shinglesOf(body)
  GOLD.set(body, found)
  return found
}

function bodyFigures(truth: Truth, parsed: Parsed): Pick<Figures, 'precision' | 'recall'> {
  if (!truth.body) return { precision: null, recall: null }
  const gold = goldOf(truth.body)
  const got = shinglesOf(parsed.paragraphs.join('\n\n'))
  // A standfirst may be taken or left.
  const optional = new Map<string, number>()
  for (const text of truth.standfirst ?? []) {
    for (const [shingle, count] of shinglesOf(text)) optional.set(shingle, (optional.get(shingle) ?? 0) + count)
  }
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [shingle, count] of got) {
    const wanted = gold.get(shingle) ?? 0
    right += Math.min(wanted, count)
    wrong += Math.max(0, count - wanted - (optional.get(shingle) ?? 0))
  }
  for (const [shingle, count] of gold) missed += Math.max(0, count - (got.get(shingle) ?? 0))
  return {
    precision: right + wrong > 0 ? right / (right + wrong) : missed > 0 ? null : 1,
    recall: right + missed > 0 ? right / (right + missed) : 1,
  }
}

function overlapF1(gold: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>()
  for (const text of gold) add(left, text)
  let hits = 0
  for (const text of got) {
    const count = left.get(text) ?? 0
    if (count > 0) {
      hits++
      left.set(text, count - 1)
    }
  }
  const precision = got.length > 0 ? hits / got.length : gold.length > 0 ? 0 : 1
  return f1(precision, gold.length > 0 ? hits / gold.length : 1)
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map(folded).filter((text) => text !== ''))]
}

function add(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
