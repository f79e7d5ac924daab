import { linesOf } from '#domain/text/lines.ts'
import type { AsideKind } from './article.ts'

/**
 * What the markup of a page or a book said of each line of its text, one letter a line. The markup itself is gone:
 * what is stored of somebody else's page is words, and these two strings.
 */
export type Structure = {
  /** What each line is. */
  readonly forms: string
  /** Why a line is set aside; a space where it belongs to the article. */
  readonly aside: string
  /** The numbers that items state of themselves ("5." at the head of a list), by the index of their line. */
  readonly numbers?: Readonly<Record<number, number>>
}

/** What a line is, whether it belongs to the article or not. */
export type Form =
  | { readonly kind: 'kicker' | 'headline' | 'standfirst' | 'byline' | 'paragraph' | 'quotation' | 'caption' }
  | { readonly kind: 'code' | 'separator' }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 }
  /** `depth` counts the lists around its own; from `DEEPEST` on it is not told apart. `number` is stated, not counted. */
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number; readonly number?: number }
  /** Its cells are parted by tabs. */
  | { readonly kind: 'row'; readonly heading: boolean }

export type FormLine = {
  /** Without a line end. */
  readonly text: string
  readonly form: Form
  readonly aside: AsideKind | null
  /** Whether it goes on what the line before began: the next item of the list, the next line of the verse or the code. */
  readonly joined: boolean
}

/** What a line says of itself. */
export type Formed = { readonly form: Form; readonly aside: AsideKind | null }

/** A list inside a list inside a list inside a list: more is not told apart by the eye. */
export const DEEPEST = 3

const FORMS: Readonly<Record<string, Form>> = {
  K: { kind: 'kicker' },
  H: { kind: 'headline' },
  S: { kind: 'standfirst' },
  B: { kind: 'byline' },
  2: { kind: 'heading', level: 2 },
  3: { kind: 'heading', level: 3 },
  4: { kind: 'heading', level: 4 },
  p: { kind: 'paragraph' },
  q: { kind: 'quotation' },
  ...itemForms(false, 'uvwx'),
  ...itemForms(true, 'olmn'),
  c: { kind: 'code' },
  R: { kind: 'row', heading: true },
  r: { kind: 'row', heading: false },
  g: { kind: 'caption' },
  '-': { kind: 'separator' },
}

const ASIDE: Readonly<Record<AsideKind, string>> = {
  imprint: 'i',
  repetition: 'r',
  notice: 'n',
  newsletter: 'l',
  donation: 'd',
  related: 'e',
  share: 's',
  navigation: 'v',
  account: 'a',
  consent: 'c',
  legal: 'g',
  advertisement: 't',
  comments: 'm',
  media: 'p',
  blank: 'b',
  reader: 'x',
  other: 'o',
}
const BETWEEN = ' '
const LETTERS = new Map(Object.entries(FORMS).map(([letter, form]) => [keyOf(form), letter]))
const REASONS = new Map(Object.entries(ASIDE).map(([why, letter]) => [letter, why]))
const LINE_ENDS = /[\r\n\f\u2028\u2029]+/g

/** Writes lines as a text that reads well by itself, a blank line wherever something new begins, and what they are. */
export function formatStructure(lines: readonly FormLine[]): { readonly text: string; readonly structure: Structure } {
  const written: string[] = []
  const numbers: Record<number, number> = {}
  let forms = ''
  let aside = ''
  for (const [i, line] of lines.entries()) {
    if (i > 0 && !line.joined) {
      written.push('')
      forms += BETWEEN
      aside += BETWEEN
    }
    if (line.form.kind === 'item' && line.form.number !== undefined) numbers[written.length] = line.form.number
    written.push(line.text.replaceAll(LINE_ENDS, ' '))
    forms += LETTERS.get(keyOf(line.form)) ?? 'p'
    aside += line.aside === null ? BETWEEN : ASIDE[line.aside]
  }
  const stated = Object.keys(numbers).length > 0
  return { text: written.join('\n'), structure: { forms, aside, ...(stated && { numbers }) } }
}

/** What line `index` of the text is; null for the blank line between two. A letter of a later version is a paragraph. */
export function formAt({ forms, aside, numbers }: Structure, index: number): Formed | null {
  const letter = forms[index] ?? 'p'
  if (letter === BETWEEN) return null
  const why = aside[index] ?? BETWEEN
  const form = FORMS[letter] ?? { kind: 'paragraph' }
  const number = numbers?.[index]
  return {
    form: form.kind === 'item' && number !== undefined ? { ...form, number } : form,
    aside: why === BETWEEN ? null : reasonOf(why),
  }
}

/** The lines that belong to the article, one after the other. */
export function keptText(text: string, structure: Structure): string {
  return linesOf(text)
    .flatMap(({ start, end }, i) => (formAt(structure, i)?.aside === null ? [text.slice(start, end)] : []))
    .join('\n')
}

/** One letter for each depth. */
function itemForms(ordered: boolean, letters: string): Readonly<Record<string, Form>> {
  return Object.fromEntries(Array.from(letters, (letter, depth) => [letter, { kind: 'item', ordered, depth }]))
}

function reasonOf(letter: string): AsideKind {
  const why = REASONS.get(letter)
  return isReason(why) ? why : 'other'
}

function isReason(why: string | undefined): why is AsideKind {
  return why !== undefined && why in ASIDE
}

function keyOf(form: Form): string {
  switch (form.kind) {
    case 'heading':
      return `heading ${form.level}`
    case 'item':
      return `item ${form.ordered} ${Math.min(form.depth, DEEPEST)}`
    case 'row':
      return `row ${form.heading}`
    default:
      return form.kind
  }
}
