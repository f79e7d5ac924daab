import { describe } from '#domain/anchor/describe.ts'
import { hashText } from '#domain/text/hash.ts'
import { span, type Span } from '#domain/text/span.ts'
import type { Asked, Matcher } from './matchers.ts'
import { readPages, type SavedPage } from './page-texts.ts'
import { passage } from './quotes.ts'
import { randomFrom } from './random.ts'
import { verdictOn, VERDICTS, type Verdict } from './verdict.ts'

/** About what people mark: words, a phrase, a sentence or two, a paragraph. */
const SIZES = [
  { least: 10, most: 16 },
  { least: 34, most: 48 },
  { least: 100, most: 140 },
  { least: 300, most: 400 },
]
const QUOTES_PER_SIZE = 3
/** With so much on each side a quote must stand once on the page and once in the article, or nobody knows the truth. */
const AROUND = 25

const WAYS = [
  { name: 'page as seen to article', from: 'seen', to: 'article' },
  { name: 'article to page as seen', from: 'article', to: 'seen' },
  { name: 'page as marked up to article', from: 'markup', to: 'article' },
  { name: 'article to page as marked up', from: 'article', to: 'markup' },
] as const
type Way = (typeof WAYS)[number]
type Asking = Asked & { readonly name: string; readonly way: Way; readonly truth: Span }

/** Quotes made on a saved page and looked for in the article that is extracted from it, and the other way round. */
export async function measurePages(folder: string, matchers: readonly Matcher[]): Promise<void> {
  const pages = readPages(folder)
  const asked = pages.flatMap((page) => WAYS.flatMap((way) => ask(page, way)))
  console.log(`${pages.length} pages, ${asked.length} quotes; in percent`)
  for (const matcher of matchers) {
    console.log(`\n${matcher.name}`)
    for (const way of WAYS) {
      const counts: Record<Verdict, number> = { right: 0, partial: 0, wrong: 0, flagged: 0, orphaned: 0 }
      const questions = asked.filter((question) => question.way === way)
      const missed = new Map<string, number>()
      for (const question of questions) {
        const verdict = verdictOn(await matcher.find(question), question.truth)
        counts[verdict] += 1
        if (verdict !== 'right') missed.set(question.name, (missed.get(question.name) ?? 0) + 1)
      }
      const figures = VERDICTS.map((verdict) => `${verdict} ${((100 * counts[verdict]) / questions.length).toFixed(2)}`)
      console.log(`  ${way.name.padEnd(30)}${figures.join('  ')}`)
      const worst = [...missed].toSorted((a, b) => b[1] - a[1]).slice(0, 3)
      if (worst.length > 0)
        console.log(`    fewest right: ${worst.map(([name, count]) => `${name} −${count}`).join(' · ')}`)
    }
  }
}

function ask(page: SavedPage, way: Way): Asking[] {
  const { name } = page
  const [old, text] = [page[way.from], page[way.to]]
  const [packedOld, packedText] = [pack(old), pack(text)]
  const hash = hashText(old)
  return SIZES.flatMap((size, s) =>
    Array.from({ length: QUOTES_PER_SIZE }, (_, n): Asking[] => {
      const random = randomFrom(`${name} ${s} ${n}`)
      // Most of a page is no article: other quotes are tried until one is in both.
      for (let attempt = 0; attempt < 30; attempt++) {
        const at = passage(old, size, random)
        const truth = at && counterpart(packedOld, at, packedText)
        if (at && truth) return [{ name, way, old, text, hash: hashText(text), target: describe(old, hash, at), truth }]
      }
      return []
    }).flat(),
  )
}

/** A text without white space, and where each of its characters stands. */
type Packed = { readonly text: string; readonly places: readonly number[] }

function pack(text: string): Packed {
  const places: number[] = []
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text.charAt(i))) places.push(i)
  return { text: text.replaceAll(/\s+/g, ''), places }
}

/** Where a quote of one text is in the other: the place of its words and some around them, which stand once in both. */
function counterpart(from: Packed, at: Span, to: Packed): Span | null {
  const first = from.places.findIndex((place) => place >= at.start)
  const behind = from.places.findIndex((place) => place >= at.end)
  const last = behind < 0 ? from.places.length : behind
  const [start, end] = [Math.max(0, first - AROUND), Math.min(from.text.length, last + AROUND)]
  const words = from.text.slice(start, end)
  const found = onlyPlace(to.text, words)
  if (found === null || onlyPlace(from.text, words) === null) return null
  const [begin, close] = [to.places[found + first - start], to.places[found + last - start - 1]]
  return begin === undefined || close === undefined ? null : span(begin, close + 1)
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words)
  return at < 0 || text.includes(words, at + 1) ? null : at
}
