import type { Meta } from '#domain/article/article.ts'
import type { Facts } from '#domain/article/source.ts'
import { agreed, type Said } from './agreed.ts'
import type { Extraction } from './extractions.ts'
import { bare } from './kept-lines.ts'
import type { LinkedArticle } from './linked-data.ts'
import { dayIn, namesFrom } from './page-values.ts'

/** All that speaks about a page: its scripts, its tags, the two libraries, and its words as our own parser reads them. */
export type Witnesses = {
  readonly document: Document
  readonly linked: LinkedArticle | null
  readonly readability: Extraction | null
  readonly defuddle: Extraction | null
  readonly visible: Meta
}

/** What is stated about a page, each fact as most of those say that state it. */
export function pageFacts(seen: Witnesses, url: string | null): Facts {
  const { document, linked, defuddle, readability } = seen
  const tagged = languageTag(document.documentElement.getAttribute('lang') ?? '') ?? languageTag(linked?.language ?? '')
  const spoken = seen.visible.language
  // Many a page is tagged as its template was: then its words say better.
  const language = tagged !== null && (spoken === UNKNOWN || baseOf(tagged) === baseOf(spoken)) ? tagged : null

  const title = titleOf(seen)
  const publication = [
    linked?.publisher,
    meta(document, 'og:site_name'),
    meta(document, 'application-name'),
    // They take the tail of a title for a site: not where it is of the headline.
    ...[readability?.site, defuddle?.site].filter((site) => !bare(title ?? '').endsWith(bare(site ?? ''))),
  ]
  const section = [meta(document, 'article:section'), linked?.section].map(sectionName)
  return stated({
    title,
    authors: authorsOf(seen),
    publication: publication.find((name) => name !== undefined && name !== '' && name.length < LONGEST_NAME),
    section: section.find((name) => name !== ''),
    language,
    url,
    published: publishedOf(seen),
  })
}

// BCP 47 for "not known".
const UNKNOWN = 'und'
const LONGEST_NAME = 60 // characters: more are a slogan

/** A section as a reader may see it; empty for a part of an address. Of several, the first is the section. */
function sectionName(said = ''): string {
  const [name = ''] = said.split(/\s*[,;|]\s*/)
  return ADDRESS_PART.test(name) ? '' : name.charAt(0).toUpperCase() + name.slice(1)
}

const ADDRESS_PART = /^[a-z\d]+(?:[-_/][a-z\d]+)+$/

function titleOf({ document, linked, defuddle, readability, visible }: Witnesses): string | null {
  const headings = [...document.querySelectorAll('h1')].map(wordsOf).filter((text) => text !== '')
  const said: Said<string>[] = [
    ...(headings.length === 1
      ? headings.map((value) => ({ value, weight: 1.5 }))
      : headings.slice(0, 3).map((value) => ({ value, weight: 0.6 }))),
    { value: linked?.headline ?? '', weight: 1.2 },
    { value: itemprop(document, 'headline'), weight: 0.8 },
    { value: visible.title, weight: 1 },
    { value: defuddle?.title ?? '', weight: 0.7 },
    { value: readability?.title ?? '', weight: 0.7 },
    { value: meta(document, 'og:title'), weight: 0.7 },
    { value: meta(document, 'twitter:title'), weight: 0.4 },
    { value: wordsOf(document.querySelector('title')), weight: 0.3 },
  ]
  return agreed(
    said.filter(({ value }) => value !== ''),
    likeTitles,
  )
}

/** How far `other` speaks for `one`: fully, but for spaces and marks, or with the site's name behind it. */
function likeTitles(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [bare(one), bare(other)]
  if (a === b) return 0.95
  if (other.startsWith(one) && SITE_BEHIND.test(other.slice(one.length))) return 0.8
  return a.length > 0 && b.length > 0 && (a.includes(b) || b.includes(a)) ? 0.3 : 0
}

const SITE_BEHIND = /^\s*[|–—·»:-]\s/

function authorsOf({ document, linked, defuddle, readability, visible }: Witnesses): readonly string[] | null {
  const tags = [
    ...document.querySelectorAll(
      'meta[name="author" i], meta[property="article:author" i], meta[name="parsely-author" i], meta[name="sailthru.author" i], meta[name="byl" i], meta[name="dc.creator" i]',
    ),
  ]
  const links = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')]
  const said = [
    { value: (linked?.authors ?? []).flatMap(namesFrom), weight: 1.2 },
    { value: tags.flatMap((tag) => namesFrom(tag.getAttribute('content') ?? '')), weight: 0.9 },
    { value: visible.authors, weight: 1 },
    { value: links.slice(0, 4).flatMap((link) => namesFrom(wordsOf(link))), weight: 0.7 },
    { value: namesFrom(defuddle?.byline ?? ''), weight: 0.8 },
    { value: namesFrom(readability?.byline ?? ''), weight: 0.7 },
  ]
  const names = said
    .map(({ value, weight }) => ({ value: unique(value), weight }))
    .filter(({ value }) => value.length > 0)
  return agreed(names, likeSets)
}

function likeSets(one: readonly string[], other: readonly string[]): number {
  const names = new Set(other.map(bare))
  const common = one.filter((name) => names.has(bare(name))).length
  return (2 * common) / (one.length + other.length)
}

function publishedOf({ document, linked, defuddle, readability, visible }: Witnesses): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 3)
  const said = [
    { value: linked?.published, weight: 1.3 },
    { value: meta(document, 'article:published_time'), weight: 1.2 },
    ...PUBLISHED.map((name) => ({ value: meta(document, name), weight: 0.8 })),
    { value: itemprop(document, 'datePublished'), weight: 1 },
    { value: visible.published, weight: 1 },
    ...times.map((time, i) => ({ value: time.getAttribute('datetime'), weight: 0.5 / (i + 1) })),
    { value: defuddle?.published ?? '', weight: 0.5 },
    { value: readability?.published ?? '', weight: 0.5 },
  ]
  const days = said.flatMap(({ value, weight }) => {
    const day = dayIn(value ?? '')
    return day === null ? [] : [{ value: day, weight }]
  })
  return agreed(days, (one, other) => Number(one === other))
}

const PUBLISHED = [
  'date',
  'dc.date',
  'dc.date.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'og:published_time',
  'datepublished',
  'cxenseparse:recs:publishtime',
]

/** The content of a meta tag by its name or property. */
export function meta(document: Document, name: string): string {
  const tag = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`)
  return tag?.getAttribute('content')?.replaceAll(/\s+/g, ' ').trim() ?? ''
}

function itemprop(document: Document, name: string): string {
  const element = document.querySelector(`[itemprop~="${name}"]`)
  return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? wordsOf(element)
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '')
}

function languageTag(text: string): string | null {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}$/i.exec(text.trim())?.[0]
  return tag?.replaceAll('_', '-') ?? null
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = bare(name)
    return key !== '' && !seen.has(key) && seen.add(key)
  })
}

/** Without what is not known. */
export function stated(facts: { readonly [F in keyof Facts]: Facts[F] | null | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))
}
