import { type FormLine, formatStructure } from '#domain/article/structure.ts'
import { findWords } from '#domain/text/words.ts'
import type { Made } from '../read-file.ts'
import { plainPage } from './plain-page.ts'
import { readFragment } from './read-fragment.ts'
import { type ReadPage, readPage, type WholePage } from './read-page.ts'

const FEWEST = 20 // words: a front page, a search, a page that is drawn by its scripts have less that is one text
const WORTH_STATING = 100 // words: a summary has less
// Browsers put a chosen part of a page on the clipboard between these.
const FRAGMENT = /<!--\s*StartFragment\s*-->([\s\S]*?)(?:<!--\s*EndFragment\s*-->|$)/i
const WHOLE = /<(?:!doctype|html|head|body)[\s>]/i

/** Makes a text of a page that was saved, or of a part that was copied. Of its markup only what lines are is taken. */
export function makePage(html: string, from: string | null): Made {
  const fragment = FRAGMENT.exec(html)?.[1]
  if (fragment !== undefined) return made(readFragment(fragment, from))
  if (!WHOLE.test(html)) return made(readFragment(html, from))
  const plain = plainPage(html, from)
  if (plain) return { kind: 'made', ...plain }
  const page = readPage(html, from)
  if (page.prose >= FEWEST) return made(page)
  // Drawn by its scripts, it may give its text to machines.
  return findWords(page.stated).length >= WORTH_STATING
    ? made(statedPage(page))
    : { kind: 'refused', why: 'no article' }
}

function made({ lines, facts }: ReadPage): Made {
  if (wordsIn(lines) === 0) return { kind: 'refused', why: 'empty' }
  return { kind: 'made', ...formatStructure(lines), facts }
}

function statedPage({ lines, facts, stated }: WholePage): ReadPage {
  const as = (text: string, kind: 'headline' | 'paragraph'): FormLine => {
    return { text, form: { kind }, joined: false, aside: null }
  }
  const around = lines.map((line): FormLine => ({ ...line, aside: line.aside ?? 'other' }))
  const paragraphs = stated.split(/\s*\n\s*/).filter((text) => text !== '')
  const title = facts.title === undefined ? [] : [as(facts.title, 'headline')]
  return { facts, lines: [...title, ...paragraphs.map((text) => as(text, 'paragraph')), ...around] }
}

function wordsIn(lines: readonly FormLine[]): number {
  return lines.reduce((sum, { text }) => sum + findWords(text).length, 0)
}
