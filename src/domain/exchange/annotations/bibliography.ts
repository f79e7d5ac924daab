import { asciiSlugOf } from '#domain/article/slug.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type AuthorName, splitName } from './author-names.ts'
import type { ExportedText } from './exported-text.ts'

type Cited = Omit<ExportedText, 'notes'>

/** The articles in BibTeX, as biblatex reads it and BibTeX too: https://ctan.org/pkg/biblatex */
export function formatBibtex(texts: readonly Cited[]): string {
  const keys = new Set<string>()
  return texts.map((text) => `${entryOf(text, freeKey(text, keys))}\n`).join('\n')
}

/** The articles in CSL-JSON, for Zotero, Pandoc and the like: https://docs.citationstyles.org/ */
export function formatCslJson(texts: readonly Cited[]): string {
  const keys = new Set<string>()
  const items = texts.map((text) => {
    const { title, authors, publication, date, url, address, language } = text
    const issued = date === null ? null : cslDate(date)
    return {
      id: freeKey(text, keys),
      type: publication === null ? 'webpage' : 'article-newspaper',
      title,
      ...(authors.length > 0 && { author: authors.map((name) => cslName(splitName(name))) }),
      ...(publication !== null && { 'container-title': publication }),
      ...(issued && { issued }),
      URL: url ?? address,
      ...(language !== 'und' && { language }),
    }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}

function entryOf({ title, authors, publication, date, url, address, language }: Cited, key: string): string {
  const [year = '', month = ''] = date === null ? [] : (dateParts(date)[0] ?? []).map(String)
  const fields: readonly (readonly [string, string])[] = [
    ['author', authors.map((name) => bibName(splitName(name))).join(' and ')],
    // In braces of its own, a title keeps its capitals.
    ['title', `{${tex(title)}}`],
    [publication === null ? 'howpublished' : 'journal', publication === null ? '' : tex(publication)],
    // EDTF as it is: biblatex reads no TeX there either.
    ['date', date === null ? '' : EDTF.test(date) ? date : tex(date)],
    ['year', year],
    ['month', month],
    ['langid', language === 'und' ? '' : tex(language)],
    // As it is: programs that link it read no TeX there.
    ['url', (url ?? address).replaceAll(/[{}\\\s]/g, encodeURIComponent)],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${publication === null ? 'online' : 'article'}{${key},`, ...lines, '}'].join('\n')
}

const EDTF = /^[\dXYTZ:.+/~?%-]+$/

/** Family name, year and first word of the title, once in a file: `moor2024river`. */
function freeKey({ title, authors, date }: Cited, taken: Set<string>): string {
  const name = authors[0] === undefined ? null : splitName(authors[0])
  const family = name === null ? '' : 'literal' in name ? name.literal : name.family
  const year = date === null ? '' : String(dateParts(date)[0]?.[0] ?? '')
  const word =
    asciiSlugOf(title)
      .split('-')
      .find((each) => each.length > 3 || !/^(?:a|an|the|of|in|on)$/.test(each)) ?? ''
  const stem = `${family === '' ? '' : asciiSlugOf(family).replaceAll('-', '')}${year.replace('-', 'bc')}${word}`
  let key = stem
  for (let count = 2; taken.has(key); count++) key = `${stem}-${count}`
  taken.add(key)
  return key
}

function bibName(name: AuthorName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`
  const { given, particle, family } = name
  return `${tex(particle === '' ? family : `${particle} ${family}`)}, ${tex(given)}`
}

function cslName(name: AuthorName): object {
  if ('literal' in name) return name
  const { given, particle, family } = name
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }) }
}

/** EDTF as CSL has it: parts where they are sure, else the words as they are. */
function cslDate(edtf: string): object {
  const parts = dateParts(edtf)
  const read = parseEdtf(edtf)
  if (parts.length === 0) return { raw: edtf }
  return { 'date-parts': parts, ...((read?.approximate || read?.uncertain) && { circa: true }) }
}

/** Year, month and day as far as they are said; of an interval with both ends, both. */
function dateParts(edtf: string): readonly (readonly number[])[] {
  const ends = edtf.split('/').map((end) => /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[?~%]?$/.exec(end))
  return ends.flatMap((end) => (end && !ends.includes(null) ? [end.slice(1).filter(Boolean).map(Number)] : []))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Words that TeX sets as they are. */
function tex(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}
