import { parse } from 'yaml'
import type { Facts } from '#domain/article/source.ts'
import { dayIn, namesFrom } from '../page/page-values.ts'

// What programs that write Markdown call the same thing: Obsidian, Jekyll, Hugo, Pandoc, web clippers.
const NAMES = {
  title: ['title'],
  authors: ['author', 'authors', 'by', 'creator'],
  published: ['date', 'published', 'publishdate', 'pubdate', 'created'],
  url: ['url', 'source', 'link', 'canonical_url', 'canonical'],
  language: ['lang', 'language'],
  publication: ['publication', 'site', 'publisher', 'website'],
  section: ['section', 'category'],
} as const
// A year, or a year and a month, is a date as well: EDTF, level 0.
const PART_OF_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i

// A line of YAML, as far as one can be read by itself: quotes around the value are no part of it.
const LINE = /^([A-Za-z][\w-]*):[ \t]+(["']?)(?![[{&*|>])(.*?)\2\s*$/gm
// `name = "value"`, above the first table. Its strings, lists and dates are written as in YAML: https://toml.io/en/v1.0.0
const TOML_NAME = /^([\w-]+|"[^"\n]*")[ \t]*=[ \t]*/gm
const TOML_TABLE = /^\[[\s\S]*/m

/** The facts that the front matter of a Markdown file states, in whatever of three forms it is. Tags and the like are no facts. */
export function frontMatterFacts(matter: string, form = 'yaml'): Facts {
  const stated = read(asYaml(matter, form))
  const of = (fact: keyof typeof NAMES) =>
    NAMES[fact].map((name) => stated.get(name)).find((value) => value !== undefined && value !== null)
  const published = words(of('published')) ?? ''
  const facts = {
    title: words(of('title')),
    authors: authorsOf(of('authors')),
    published: PART_OF_DATE.test(published) ? published : dayIn(published),
    url: addressOf(words(of('url'))),
    language: LANGUAGE.exec(words(of('language')) ?? '')?.[0] ?? null,
    publication: words(of('publication')),
    section: words(of('section')),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}

/** JSON is YAML, but for the braces, which part it from the text. */
function asYaml(matter: string, form: string): string {
  if (form === 'json') return `{${matter}}`
  return form === 'toml' ? matter.replace(TOML_TABLE, '').replaceAll(TOML_NAME, '$1: ') : matter
}

function read(yaml: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = parse(yaml)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
    return new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each]))
  } catch {
    // A colon in a headline without quotes is what writers get wrong most: line by line it can be read.
    return new Map([...yaml.matchAll(LINE)].map(([, name = '', , value]) => [name.toLowerCase(), value]))
  }
}

function words(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'string' && typeof one !== 'number') return null
  return String(one).replaceAll(/\s+/g, ' ').trim() || null
}

/** Names in a list, as things with a name, or in one line. */
function authorsOf(value: unknown): readonly string[] | null {
  const all = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const name: unknown = typeof each === 'object' && each !== null && 'name' in each ? each.name : each
    // Obsidian links to a person's page.
    return typeof name === 'string' ? namesFrom(name.replaceAll(/\[\[|\]\]/g, '')) : []
  })
  return all.length > 0 ? all : null
}

function addressOf(text: string | null): string | null {
  return text !== null && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : null
}
