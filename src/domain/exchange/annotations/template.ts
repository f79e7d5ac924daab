/**
 * A small language for files of notes: words stand for themselves, and
 *
 *     {{title}}                    a field, so that Markdown takes it for plain words
 *     {{title:yaml}}               the same in another form: see `FORMS`
 *     {{#tags}} … {{/tags}}        once for each; for a field that is no list, once unless it is empty
 *     {{^note}} … {{/note}}        when it is empty
 *     {{! words to oneself }}
 *
 * A line that holds nothing but one mark of a section or a remark is left out whole. Every template is either filled
 * or told wrong with a sentence; lists stand inside each other in one order only, so that no file grows without bounds.
 */
export type Template = readonly Part[]

type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly name: string; readonly form: Form | null }
  | { readonly kind: 'section'; readonly name: string; readonly whenEmpty: boolean; readonly parts: Template }

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  /** A sentence for its writer, with the line that it is about. */
  | { readonly kind: 'wrong'; readonly why: string }

/** `plain`: Markdown takes it for words. `raw`: as it is. `yaml`: in quotes, for front matter. `quoted`: each line behind ">". `hashtag`: `#high-water`. */
const FORMS = ['plain', 'raw', 'yaml', 'quoted', 'hashtag'] as const
export type Form = (typeof FORMS)[number]

/** The fields, where each may stand: in the file, in a text, in a note, in a tag; a list opens the next place. */
const FIELDS = [
  { place: 'file', list: 'texts', names: ['title', 'exported', 'several', 'author', 'publication', 'date', 'source'] },
  { place: 'texts', list: 'notes', names: [] },
  { place: 'notes', list: 'tags', names: ['quote', 'note', 'colour', 'link', 'whole', 'created', 'modified'] },
  { place: 'tags', list: null, names: ['tag'] },
] as const

export type Fields = { readonly [name: string]: string | readonly Fields[] }

/** More than any template needs; what is longer was pasted by mistake. */
const LONGEST = 20_000

export function parseTemplate(source: string): ParsedTemplate {
  if (source.length > LONGEST) return { kind: 'wrong', why: `A template has at most ${LONGEST} characters.` }
  const tokens = tokenize(source)
  if (typeof tokens === 'string') return { kind: 'wrong', why: tokens }
  const open: { readonly name: string; readonly whenEmpty: boolean; readonly line: number; readonly parts: Part[] }[] =
    []
  const top: Part[] = []
  for (const { kind, name, form, line } of tokens) {
    const parts = open.at(-1)?.parts ?? top
    const lists = open.flatMap((section) => (section.whenEmpty ? [] : [section.name]))
    const why = kind === 'words' || kind === 'close' ? null : whyNot(kind, name, form, lists)
    if (why !== null) return { kind: 'wrong', why: `Line ${line}: ${why}` }
    if (kind === 'words') parts.push({ kind, words: name })
    else if (kind === 'field') parts.push({ kind, name, form: FORMS.find((each) => each === form) ?? null })
    else if (kind !== 'close') open.push({ name, whenEmpty: kind === 'empty', line, parts: [] })
    else {
      const section = open.pop()
      if (section?.name !== name) {
        const expected = section ? `{{/${section.name}}} is missing before it` : `nothing was opened by {{#${name}}}`
        return { kind: 'wrong', why: `Line ${line}: {{/${name}}} closes too early: ${expected}.` }
      }
      const { whenEmpty, parts: inside } = section
      ;(open.at(-1)?.parts ?? top).push({ kind: 'section', name, whenEmpty, parts: inside })
    }
  }
  const [left] = open
  if (left) return { kind: 'wrong', why: `Line ${left.line}: {{#${left.name}}} is never closed by {{/${left.name}}}.` }
  return { kind: 'template', template: top }
}

type Token = {
  readonly kind: 'words' | 'field' | 'each' | 'empty' | 'close'
  readonly name: string
  readonly form: string
  readonly line: number
}

/** A sentence when a mark is not closed. */
function tokenize(source: string): readonly Token[] | string {
  const tokens: Token[] = []
  let line = 1
  let at = 0
  const take = (words: string) => {
    if (words !== '') tokens.push({ kind: 'words', name: words, form: '', line })
    line += words.split('\n').length - 1
  }
  while (at < source.length) {
    const from = source.indexOf('{{', at)
    if (from < 0) break
    const to = source.indexOf('}}', from)
    if (to < 0) return `Line ${line + source.slice(at, from).split('\n').length - 1}: “{{” is never closed by “}}”.`
    const mark = source.slice(from + 2, to).trim()
    const standsAlone = /^[#^/!]/.test(mark) && isAloneInLine(source, from, to + 2)
    const lineStart = source.lastIndexOf('\n', from - 1) + 1
    take(source.slice(at, standsAlone ? Math.max(at, lineStart) : from))
    const [name = '', form = ''] = mark.replace(/^[#^/]/, '').split(':')
    const kind = mark.startsWith('#')
      ? 'each'
      : mark.startsWith('^')
        ? 'empty'
        : mark.startsWith('/')
          ? 'close'
          : 'field'
    if (!mark.startsWith('!')) tokens.push({ kind, name: name.trim(), form: form.trim(), line })
    line += source.slice(from, to).split('\n').length - 1
    at = to + 2
    if (!standsAlone) continue
    const lineEnd = source.indexOf('\n', at)
    at = lineEnd < 0 ? source.length : lineEnd + 1
    line += lineEnd < 0 ? 0 : 1
  }
  take(source.slice(at))
  return tokens
}

function isAloneInLine(source: string, from: number, to: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  const end = source.indexOf('\n', to)
  return (before + source.slice(to, end < 0 ? source.length : end)).trim() === ''
}

/** Why a mark may not stand where it does; `open` are the sections around it, from the outside. */
function whyNot(kind: Token['kind'], name: string, form: string, open: readonly string[]): string | null {
  const places = FIELDS.filter(({ place }) => place === 'file' || open.includes(place))
  const here = places.at(-1)
  const home = FIELDS.find(({ list, names }) => list === name || names.some((each) => each === name))
  if (!home) {
    const known = places.flatMap(({ names, list }) => [...names, ...(list === null ? [] : [list])])
    return `there is no “${name}”. Here you can use ${known.join(', ')}.`
  }
  if (!places.includes(home)) return `“${name}” stands between {{#${home.place}}} and {{/${home.place}}}.`
  if (home.list === name) {
    if (kind === 'field') return `“${name}” is a list: write {{#${name}}} … {{/${name}}}.`
    if (kind === 'each' && home !== here) return `{{#${name}}} stands inside itself.`
  }
  if (form !== '' && !FORMS.some((each) => each === form)) return `“${form}” is none of ${FORMS.join(', ')}.`
  return null
}

/** A template with its fields; `write` turns a field into a form, `null` being what is usual for it. */
export function fillTemplate(
  template: Template,
  fields: Fields,
  write: (name: string, words: string, form: Form | null) => string,
): string {
  const fill = (parts: Template, scopes: readonly Fields[]): string =>
    parts.map((part) => fillPart(part, scopes)).join('')
  const fillPart = (part: Part, scopes: readonly Fields[]): string => {
    if (part.kind === 'words') return part.words
    const value = scopes.find((scope) => Object.hasOwn(scope, part.name))?.[part.name] ?? ''
    if (part.kind === 'field') return typeof value === 'string' ? write(part.name, value, part.form) : ''
    if (part.whenEmpty) return value.length === 0 ? fill(part.parts, scopes) : ''
    if (typeof value === 'string') return value === '' ? '' : fill(part.parts, scopes)
    return value.map((each) => fill(part.parts, [each, ...scopes])).join('')
  }
  return fill(template, [fields])
}
