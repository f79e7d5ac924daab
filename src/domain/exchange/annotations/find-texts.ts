import { resolveAll } from '#domain/anchor/resolve.ts'
import { foldString } from '#domain/text/fold.ts'
import { excerptTarget } from './excerpt.ts'
import type { Incoming } from './incoming.ts'
import type { PlacingText } from './place-incoming.ts'

/** A text that is here. */
export type KnownText = PlacingText & {
  readonly sourceId: string
  readonly slug: string
  readonly formerSlug?: string
  /** Where it was found. */
  readonly url: string | null
}

/** Annotations of one text, as their file groups them: by the address that they name. */
export type IncomingGroup = {
  /** The address, without what differs from link to link; empty for those that name none. */
  readonly key: string
  readonly items: readonly Incoming[]
}

/** Quotes that are looked for to know a text by: more make nothing surer. */
const SAMPLE = 24
/** A page that shares half of its quotes with a text shows that text. */
const SHARE = 0.5
/** The next text must hold no more than this share of what the best one holds, or nobody can tell. */
const RUNNER_UP = 0.5

export function groupIncoming(items: readonly Incoming[]): readonly IncomingGroup[] {
  const groups = new Map<string, Incoming[]>()
  for (const item of items) {
    const key = keyOf(item.addresses[0] ?? '')
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups].map(([key, group]) => ({ key, items: group }))
}

/**
 * The text that a group belongs to: the one that its file names by hash, address or link, else the only one that
 * holds its quotes. Null when none does, or when it could be several.
 */
export function findText<T extends KnownText>({ items }: IncomingGroup, texts: readonly T[]): T | null {
  return findByName(items, texts) ?? findByQuotes(items, texts)
}

/** Whether `findText` could answer this text, whatever others there are. Needs the text folded, too. */
export function mayBelongTo({ items }: IncomingGroup, text: KnownText, folded: string): boolean {
  return findByName(items, [text]) !== null || sampleOf(items).some(({ words }) => folded.includes(words))
}

function findByName<T extends KnownText>(items: readonly Incoming[], texts: readonly T[]): T | null {
  const byHash = new Map(texts.map((text) => [text.hash, text]))
  const byUrl = new Map(texts.flatMap((text) => (text.url === null ? [] : [[keyOf(text.url), text] as const])))
  const bySlug = new Map([
    ...texts.flatMap((text) => (text.formerSlug === undefined ? [] : [[text.formerSlug, text] as const])),
    ...texts.map((text) => [text.slug, text] as const),
  ])
  for (const { hash, addresses } of items) {
    const keys = addresses.map(keyOf)
    const slugs = keys.map((key) => SLUG.exec(key)?.[1] ?? '')
    const named = [
      hash && byHash.get(hash),
      ...keys.map((key) => byUrl.get(key)),
      ...slugs.map((slug) => bySlug.get(slug)),
    ]
    const text = named.find((each) => each !== undefined && each !== null)
    if (text) return text
  }
  return null
}

/** The last part of an address of Lectern's own, on whatever host. */
const SLUG = /\/read\/([^/?#]+)$/

/**
 * An address as two programs may both write it: without scheme, `www.`, tracking, the slash at its end, and the hash.
 */
export function keyOf(address: string): string {
  const [place = ''] = address.trim().split('#')
  const [path = '', query = ''] = place.split('?')
  const told = query.split('&').filter((field) => field !== '' && !/^(?:utm_\w+|fbclid|gclid)=/i.test(field))
  const bare = path.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '')
  const slash = bare.indexOf('/')
  const host = slash < 0 ? bare : bare.slice(0, slash)
  return host.toLowerCase() + decoded(bare.slice(host.length)) + (told.length > 0 ? `?${told.join('&')}` : '')
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // broken percent-encoding
  }
}

function findByQuotes<T extends KnownText>(items: readonly Incoming[], texts: readonly T[]): T | null {
  const sample = sampleOf(items)
  if (sample.length === 0) return null
  const counted = texts.map((text) => {
    const whole = foldString(text.text)
    // Looking for all of them closely is for the texts that hold the very words of some.
    const likely = sample.filter(({ words }) => whole.includes(words)).length
    const found =
      likely === 0
        ? []
        : resolveAll(
            sample.map(({ quote }) => excerptTarget(quote)),
            text.text,
            text.hash,
          ).filter(({ kind }) => kind === 'anchored')
    return { text, count: found.length }
  })
  const [best, next] = counted.toSorted((a, b) => b.count - a.count)
  if (!best || best.count === 0 || best.count < sample.length * SHARE) return null
  return next && next.count > best.count * RUNNER_UP ? null : best.text
}

/** The quotes that a text is known by, and their words as they are compared. */
function sampleOf(items: readonly Incoming[]) {
  const quotes = items.flatMap(({ place }) => (place.kind === 'quote' ? [place.quote] : []))
  return quotes.slice(0, SAMPLE).map((quote) => ({ quote, words: foldString(quote.exact).trim() }))
}
