/**
 * Patterns that read like what they match, for the rule tables:
 *
 *   `{month} {dom} , {year}`   classes of words, with what they mean
 *   `the? last/past {unit}`    words, alternatives, optional words; `_` joins the words of one alternative
 *   `{number} - {unit}`        a hyphen, no spaces around it; `~` is a hyphen or a space, `+` a space or nothing
 *
 * A pattern compiles to one sticky regular expression and to the set of words that it can begin with, so that
 * a text is scanned once, word by word, and a pattern is tried only where its first word stands.
 */

import { anyOf } from './any-of.ts'

/** A class of words; `read` gives what they mean, or null when they do not belong to it after all. */
export type WordClass = {
  /** Source of a regular expression without capturing groups. */
  readonly source: string
  /** First words in lower case; `#` stands for any digit. */
  readonly first: readonly string[]
  /** True when it is always one word, or figures where `figures` says so; what follows it can be told beforehand. */
  readonly single?: boolean
  /** True when, beginning with a figure, it is figures to its end, so that the word after them can be told too. */
  readonly figures?: boolean
  readonly read: (text: string) => number | string | null
}

export type WordClasses = Readonly<Record<string, WordClass>>

/** What the classes of a pattern matched. */
export class Match {
  readonly text: string
  readonly #values: ReadonlyMap<string, number | string>

  constructor(text: string, values: ReadonlyMap<string, number | string>) {
    this.text = text
    this.#values = values
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  /** Null when the class was not in the pattern, or not matched. */
  value(name: string): number | string | null {
    return this.#values.get(name) ?? null
  }

  number(name: string): number {
    const value = this.#values.get(name)
    if (typeof value !== 'number') throw new TypeError(`No number {${name}} in “${this.text}”`)
    return value
  }

  word(name: string): string {
    const value = this.#values.get(name)
    if (typeof value !== 'string') throw new TypeError(`No word {${name}} in “${this.text}”`)
    return value
  }
}

export type Pattern = {
  readonly first: readonly string[]
  /** After such a first word, the words that must come next; a word that is missing here says nothing. */
  readonly second: ReadonlyMap<string, ReadonlySet<string>>
  /** Null when the pattern does not stand at that place, or with no more than `length` characters. */
  readonly matchAt: (text: string, index: number, length: number) => Match | null
}

// One line break may fall inside an expression, a blank line may not: to say so in every gap would be half of all machine code.
const GAP = '[ \\t\\u00a0\\u202f\\r\\n]{1,48}'
const BLANK_LINE = /\n[ \t]*\r?\n/
const HYPHEN = '[-\\u2010\\u2011\\u2013]'
const WORD_END = '(?![\\p{L}\\p{N}])'
/** The same for Latin letters alone: with those of every script an expression is 30 kB of machine code longer. */
const LATIN_END = '(?![A-Za-z0-9ªµº²³¹¼½¾\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f])'
const AFTER_LATIN = 0x250
const LETTER = /[\p{L}\p{N}]/uy

function endsInWord(text: string, end: number): boolean {
  if (!(text.charCodeAt(end) >= AFTER_LATIN)) return false
  LETTER.lastIndex = end
  return LETTER.test(text)
}

type Token = {
  readonly source: string
  readonly first: readonly string[]
  readonly single: boolean
  readonly figures: boolean
  readonly optional: boolean
  readonly glue: boolean
}

export function compile(pattern: string, classes: WordClasses): Pattern {
  const names: string[] = []
  const tokens = pattern.split(' ').map((token) => readToken(token, classes, names))
  let source = ''
  let glued = true
  for (const token of tokens) {
    const part = glued || token.glue ? token.source : GAP + token.source
    source += token.optional ? `(?:${part})?` : part
    // After an optional first word the gap belongs to that word.
    if (token.optional && glued && !token.glue) source = source.replace(/\)\?$/, `${GAP})?`)
    else glued = token.glue && token.source !== ',' && !token.source.startsWith('[’')
  }
  const quick = new RegExp(source + LATIN_END, 'uy')
  let thorough: RegExp | null = null
  const execAt = (text: string, index: number): RegExpExecArray | null => {
    quick.lastIndex = index
    const found = quick.exec(text)
    const blank = found ? found[0].search(BLANK_LINE) : -1
    if (blank >= 0) return execAt(text.slice(0, index + blank), index)
    if (!found || !endsInWord(text, index + found[0].length)) return found
    thorough ??= new RegExp(source + WORD_END, 'uy')
    thorough.lastIndex = index
    return thorough.exec(text)
  }
  return {
    first: firstWords(tokens),
    second: secondWords(tokens),
    matchAt: (text, index, length) => {
      const found = execAt(text, index)
      return found && found[0].length > length ? readMatch(found, names, classes) : null
    },
  }
}

function readMatch(found: RegExpExecArray, names: readonly string[], classes: WordClasses): Match | null {
  const values = new Map<string, number | string>()
  let group = 0
  for (const name of names) {
    const matched = found[++group]
    if (matched === undefined) continue
    const value = classes[name]?.read(matched) ?? null
    if (value === null) return null
    values.set(name, value)
  }
  return new Match(found[0], values)
}

function readToken(written: string, classes: WordClasses, names: string[]): Token {
  const optional = written.endsWith('?') && written.length > 1
  const token = optional ? written.slice(0, -1) : written
  if (token === ',') return { source: ',', first: [','], single: false, figures: false, optional, glue: true }
  if (token === ':') return { source: ':', first: [], single: false, figures: false, optional, glue: true }
  if (token === '-') return { source: HYPHEN, first: [], single: false, figures: false, optional, glue: true }
  if (token === '.') return { source: '[:.]', first: [], single: false, figures: false, optional, glue: true }
  if (token === '+') return { source: `(?:${GAP})?`, first: [], single: false, figures: false, optional, glue: true }
  if (token === '~')
    return { source: `(?:${HYPHEN}|${GAP})`, first: [], single: false, figures: false, optional, glue: true }
  if (token === "'s") return { source: "[’']s?", first: [], single: false, figures: false, optional, glue: true }
  const name = /^\{(\w+)\}$/.exec(token)?.[1]
  if (name !== undefined) {
    const found = classes[name]
    if (!found) throw new RangeError(`No such class of words: {${name}}`)
    names.push(name)
    const { source, first, single = false, figures = false } = found
    return { source: `(${source})`, first, single, figures, optional, glue: false }
  }
  const choices = token.split('/').map((word) => word.replaceAll('_', ' '))
  return {
    source: anyOf(choices.flatMap(waysToWrite)),
    first: choices.map(firstWord),
    single: choices.every(isSingle),
    figures: false,
    optional,
    glue: false,
  }
}

function firstWords(tokens: readonly Token[]): readonly string[] {
  const first: string[] = []
  for (const token of tokens) {
    first.push(...token.first)
    if (!token.optional) break
  }
  return first
}

function isSingle(word: string): boolean {
  return /^\p{L}+\.?$/u.test(word)
}

function secondWords(tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> {
  const second = new Map<string, ReadonlySet<string> | null>()
  for (const [index, token] of tokens.entries()) {
    const next = token.single || token.figures ? wordsFrom(tokens, index + 1) : null
    // A number may go on in figures: "1,984 days".
    const afterFigure = next && token.figures ? new Set([...next, '#']) : null
    for (const word of token.first) {
      const own = word === '#' && token.figures ? afterFigure : token.single ? next : null
      second.set(word, second.has(word) ? null : own)
    }
    if (!token.optional) break
  }
  return new Map([...second].flatMap(([word, next]) => (next ? [[word, next] as const] : [])))
}

/** Null when the pattern may end before, or when that cannot be told. */
function wordsFrom(tokens: readonly Token[], from: number): ReadonlySet<string> | null {
  const next = new Set<string>()
  for (const token of tokens.slice(from)) {
    if (token.glue && token.source.startsWith('[’')) next.add('s')
    else if (token.glue) continue
    for (const word of token.first) next.add(word)
    if (!token.optional) return next
  }
  return null
}

/**
 * The ways to write a word: one of a rule also with a capital, one with a capital only so, and either all in capitals.
 */
function waysToWrite(word: string): readonly (readonly string[])[] {
  const [initial = '', ...others] = word
  const rest = others.map(pieceOf)
  if (initial !== initial.toLowerCase())
    return [[initial, ...rest], [...word.toUpperCase()].map((letter) => (letter === '.' ? String.raw`\.` : letter))]
  if (initial === initial.toUpperCase()) return [[initial, ...rest]]
  const plainly = [`[${initial}${initial.toUpperCase()}]`, ...rest]
  return /^\p{L}{3,}$/u.test(word) ? [plainly, [...word.toUpperCase()]] : [plainly]
}

function pieceOf(character: string): string {
  if (character === "'") return "['’]"
  if (character === ' ') return GAP
  if (character === '-') return HYPHEN
  return character.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`)
}

function firstWord(word: string): string {
  return (/^[\p{L}]+|^\d/u.exec(word)?.[0] ?? word).toLowerCase().replace(/^\d$/, '#')
}

/** A class out of a list of words and what each means; the longest words are tried first. */
export function words(meanings: Readonly<Record<string, number | string>>): WordClass {
  const entries = Object.entries(meanings).toSorted(([a], [b]) => b.length - a.length)
  const byWord = new Map(entries.map(([word, meaning]) => [plain(word), meaning]))
  return {
    source: anyOf(entries.flatMap(([word]) => waysToWrite(word))),
    first: entries.map(([word]) => firstWord(word)),
    single: entries.every(([word]) => isSingle(word)),
    read: (text) => byWord.get(plain(text)) ?? null,
  }
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/[‐‑–]/g, '-')
}
