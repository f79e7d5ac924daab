import type { Facts } from '#domain/article/source.ts'
import { dayIn } from '../page/page-values.ts'
import { attribute, named, words } from './xml.ts'

/** What the package file of an EPUB tells: https://www.w3.org/TR/epub-33/#sec-package-doc */
export type Package = {
  readonly facts: Facts
  /** Paths of the chapters in their order. */
  readonly spine: readonly string[]
  /** Paths of the tables of contents: of EPUB 3, and of EPUB 2. */
  readonly contents: readonly string[]
}

const READABLE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/
const CONTENTS = 'application/x-dtbncx+xml'
const PART_OF_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

/** Reads a package file that lies at `path` in the archive. */
export function readPackage(root: Element, path: string): Package {
  const items = new Map(named(root, 'item').map((item) => [attribute(item, 'id'), item]))
  const pathOf = (item: Element) => resolvePath(path, attribute(item, 'href'))
  const spine = named(root, 'itemref').flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref'))
    const aside = attribute(reference, 'linear') === 'no'
    return item && !aside && READABLE.test(attribute(item, 'media-type')) ? [pathOf(item)] : []
  })
  const contents = [...items.values()].filter(
    (item) => /\bnav\b/.test(attribute(item, 'properties')) || attribute(item, 'media-type') === CONTENTS,
  )
  return { facts: factsOf(root), spine, contents: contents.map(pathOf) }
}

/** A path in the archive, as a file in it links to another one; the part behind `#` is left out. */
export function resolvePath(from: string, href: string): string {
  const path = safelyDecoded(href.replace(/#.*$/s, ''))
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function factsOf(root: Element): Facts {
  const [title] = named(root, 'title')
  const [language] = named(root, 'language')
  const [publisher] = named(root, 'publisher')
  const creators = named(root, 'creator')
  const writers = creators.filter((creator) => /^(?:aut)?$/.test(roleOf(root, creator)))
  const authors = (writers.length > 0 ? writers : creators).map(nameOf).filter((name) => name !== '')
  const dates = named(root, 'date').toSorted((a, b) => Number(isPublication(b)) - Number(isPublication(a)))
  const date = words(dates[0])
  const facts = {
    title: words(title),
    authors,
    language: words(language),
    publication: words(publisher),
    published: PART_OF_DATE.test(date) ? date : dayIn(date),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value.length > 0))
}

/** `aut` for an author; in EPUB 3 another element says so. */
function roleOf(root: Element, creator: Element): string {
  const own = attribute(creator, 'role')
  if (own !== '') return own
  const id = attribute(creator, 'id')
  const refined = named(root, 'meta').find(
    (meta) => id !== '' && attribute(meta, 'refines') === `#${id}` && attribute(meta, 'property') === 'role',
  )
  return words(refined)
}

/** "Okafor, Ines" is how a catalogue files her. */
function nameOf(creator: Element): string {
  const [last, first, ...more] = words(creator).split(/\s*,\s*/)
  return first !== undefined && more.length === 0 && !/\s/.test(last ?? '') ? `${first} ${last}` : words(creator)
}

function isPublication(date: Element): boolean {
  return attribute(date, 'event') === 'publication'
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
