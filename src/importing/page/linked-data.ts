/** What a page says of its article for machines, as https://schema.org/Article in JSON-LD. */
export type LinkedArticle = {
  readonly headline: string
  readonly authors: readonly string[]
  readonly published: string
  readonly publisher: string
  readonly section: string
  readonly language: string
  readonly url: string
  readonly body: string
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Posting|CreativeWork|Recipe)$/
const DEEPEST = 8 // things inside one another

/** The article among all that the page's scripts of linked data tell; null when there is none. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')]
  const things = scripts.flatMap((script) => thingsIn(read(script.textContent), 0))
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  // A page lists other articles too, but says most of its own.
  const [main] = articles.toSorted((a, b) => told(b) - told(a))
  if (!main) return null
  return {
    headline: text(main['headline']) || text(main['name']),
    authors: namesIn(main['author'] ?? main['creator'], things),
    published: text(main['datePublished']) || text(main['dateCreated']),
    publisher: namesIn(main['publisher'], things)[0] ?? '',
    section: text(first(main['articleSection'])),
    language: text(first(main['inLanguage'])),
    url: text(main['url']) || text(main['@id']),
    body: text(main['articleBody']),
  }
}

function read(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    try {
      // Line ends inside strings, comments and wrappings around them: what pages get wrong most.
      return JSON.parse(
        json
          .replaceAll(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '')
          .replaceAll(/[\n\r\t]+/g, ' '),
      )
    } catch {
      return null
    }
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1))
  if (!isThing(value)) return []
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
      thingsIn(value[key], depth + 1),
    ),
  ]
}

function told(thing: Thing): number {
  const parts = ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'mainEntityOfPage']
  return parts.filter((part) => thing[part] !== undefined).length
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string')
}

/** Names of people or bodies, which may stand as words, as things, or as pointers to things. */
function namesIn(value: unknown, things: readonly Thing[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, things))
  if (typeof value === 'string') return [text(value)].filter((name) => name !== '')
  if (!isThing(value)) return []
  const names =
    value['name'] ??
    things.find(
      (thing) => thing['@id'] !== undefined && thing['@id'] === value['@id'] && thing['name'] !== undefined,
    )?.['name']
  return (Array.isArray(names) ? names : [names]).map(text).filter((name) => name !== '')
}

function first(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isThing(one) ? one['name'] : one
}

/** Words as they are read: such fields often hold the page's own escapes. */
function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .replaceAll(/<(?:\/p|br)\b[^>]{0,300}>/gi, '\n')
    .replaceAll(/<[^>]{1,300}>/g, ' ')
    .replaceAll(
      /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) =>
        decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : hex !== undefined
            ? String.fromCodePoint(Number.parseInt(hex, 16))
            : (NAMED[name ?? ''] ?? whole),
    )
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .trim()
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
