import type { AsideKind } from '#domain/article/article.ts'
import type { Facts } from '#domain/article/source.ts'
import type { Form, FormLine } from '#domain/article/structure.ts'
import { findWords } from '#domain/text/words.ts'
import type { Models } from '#domain/article/models.ts'
import { isBody } from './body-vote.ts'
import { byDefuddle, byReadability, heard } from './extractions.ts'
import { bare, keptLines } from './kept-lines.ts'
import { linkedArticle } from './linked-data.ts'
import { meta, pageFacts } from './page-facts.ts'
import { isBottomless } from './bottomless.ts'
import type { PageLine } from './collect-lines.ts'
import { pageLines } from './page-lines.ts'
import { parsePage } from './parse-page.ts'
import { type LineOpinion, plainOpinion } from './plain-opinion.ts'
import { sourceUrl } from './source-url.ts'

/** What a page is made of: its lines, those of the article and the others, and what it states about itself. */
export type ReadPage = { readonly lines: readonly FormLine[]; readonly facts: Facts }

/**
 * Of a whole page: `prose` is how many words its article has that lead nowhere else, `stated` the text that it gives to
 * machines.
 */
export type WholePage = ReadPage & { readonly prose: number; readonly stated: string }

// Pictures inside the page are most of its bytes and none of its words.
const EMBEDDED = /data:[a-z]+\/[^"'()\s<>]{200,}/gi
const MOST_MARKUP = 8_000_000 // characters, without pictures: the libraries would take a minute, and our own parser decides alone
const WORTH_HEARING = 200 // characters of a text in the page's data: less is a summary
const LONG = 80 // characters: short lines stand anywhere
// Of the long lines that both libraries take: a text that lacks more is a part, or another.
const WHOLE = 0.8
const HEAD = 3 // paragraphs: a headline stands before them

type Line = PageLine & { readonly bare: string; readonly opinion: LineOpinion; readonly body: boolean }

/** Reads a saved page. `from` is the address that it is known to come from; `trees` are a measurement's. */
export function readPage(html: string, from: string | null = null, trees?: Models): WholePage {
  const markup = html.replaceAll(EMBEDDED, '')
  const document = parsePage(markup)
  const linked = linkedArticle(document)
  const url = from ?? sourceUrl(html, document, linked?.url ?? '')
  const all = pageLines(document.body)
  const texts = all.map(({ text }) => bare(text))
  const [readability, defuddle] =
    markup.length > MOST_MARKUP || isBottomless(document.body)
      ? [null, null]
      : [heard(() => byReadability(markup)), heard(() => byDefuddle(markup, url))]
  const [first, second] = [readability, defuddle].map(
    (said) =>
      said &&
      keptLines(
        texts,
        said.lines.map((line) => bare(line.text)),
      ),
  )
  const stated = statedLines(linked?.body ?? '', texts, first, second)
  // What is hidden is part of the page only where it is its article, behind a button or a wall.
  const shown = all.flatMap((line, i) => (!line.hidden || first?.has(i) || second?.has(i) ? [i] : []))
  const { meta: visible, lines: opinions } = plainOpinion(
    shown.map((i) => all[i]?.text ?? ''),
    trees,
  )
  const facts = pageFacts({ document, linked, readability, defuddle, visible }, url)
  const lines = shown.flatMap((i, at): Line[] => {
    const line = all[i]
    const opinion = opinions[at] ?? { kind: null, why: 'other' }
    if (!line) return []
    const vote = {
      readability: first?.has(i) ?? null,
      defuddle: second?.has(i) ?? null,
      opinion,
      stated: stated && stated.has(i),
    }
    return [{ ...line, bare: texts[i] ?? '', opinion, body: isBody(line, vote) }]
  })
  return {
    lines: labelled(lines, facts, bare(meta(document, 'description') || meta(document, 'og:description'))),
    facts,
    stated: linked?.body ?? '',
    prose: lines.reduce(
      (sum, { body, linked: share, text }) => sum + (body && share < 1 ? findWords(text).length : 0),
      0,
    ),
  }
}

/** Puts the parts around the body in their places: headline, kicker, standfirst, byline. */
function labelled(lines: readonly Line[], facts: Facts, description: string): FormLine[] {
  const title = bare(facts.title ?? '')
  const paragraphs = lines.flatMap((line, i) => (line.body && line.form.kind === 'paragraph' ? [i] : []))
  const start = paragraphs[0] ?? 0
  const head = lines.slice(0, (paragraphs[HEAD - 1] ?? lines.length - 1) + 1)
  const titled = head.flatMap((line, i) => (title !== '' && line.bare === title ? [i] : []))
  const headline = titled.findLast((i) => head[i]?.form.kind === 'heading' && i <= start) ?? titled[0] ?? -1
  const authors = new Set((facts.authors ?? []).map(bare))
  const said = new Set<string>()
  return lines.map((line, i): FormLine => {
    const { text, joined, opinion, body } = line
    const as = (form: Form, aside: AsideKind | null = null): FormLine => {
      if (aside !== null || (form.kind !== 'caption' && form.kind !== 'byline')) return { text, form, joined, aside }
      // One picture in two sizes, one name above the text and below its picture: each is read once.
      const again = said.has(line.bare)
      said.add(line.bare)
      return { text, form, joined, aside: again ? 'repetition' : null }
    }
    if (i === headline) return as({ kind: 'headline' })
    if (titled.includes(i)) return as({ kind: 'paragraph' }, 'repetition')
    if (i < paragraphsEnd(paragraphs, lines.length)) {
      if (opinion.kind === 'byline' && signs(line, authors)) return as({ kind: 'byline' })
      const sumsUp = opinion.kind === 'standfirst' || (line.bare !== '' && line.bare === description)
      if (!body && i > headline && i < start && sumsUp) return as({ kind: 'standfirst' })
      if (!body && i === headline - 1 && opinion.kind === 'kicker') return as({ kind: 'kicker' })
    }
    if (body) return as(line.form)
    const between = i > headline && i < (paragraphs.at(-1) ?? 0)
    if (between && (opinion.kind === 'caption' || (line.form.kind === 'caption' && opinion.kind !== null)))
      return as({ kind: 'caption' })
    return as(line.form, whyAside(line))
  })
}

function paragraphsEnd(paragraphs: readonly number[], length: number): number {
  return paragraphs[HEAD - 1] ?? length
}

/** Whether a byline is that of the article, and not that of another one beside it. */
function signs(line: Line, authors: ReadonlySet<string>): boolean {
  return authors.size === 0 || [...authors].some((author) => line.bare.includes(author))
}

function whyAside({ opinion, within, form }: Line): AsideKind {
  if (opinion.kind === null && opinion.why !== 'other') return opinion.why
  if (form.kind === 'caption') return 'media'
  if (within.includes('NAV')) return 'navigation'
  if (within.includes('FOOTER')) return 'legal'
  return within.includes('ASIDE') ? 'related' : 'other'
}

/** The lines of the text in the page's data, where it is the whole of what both libraries take; else null. */
function statedLines(
  body: string,
  texts: readonly string[],
  first: ReadonlySet<number> | null | undefined,
  second: ReadonlySet<number> | null | undefined,
): ReadonlySet<number> | null {
  if (body.length < WORTH_HEARING) return null
  const stated = keptLines(texts, body.split(/\n+/).map(bare))
  const both = [...(first ?? [])].filter((i) => second?.has(i) && (texts[i]?.length ?? 0) > LONG)
  const covered = both.filter((i) => stated.has(i)).length
  return covered >= both.length * WHOLE ? stated : null
}
