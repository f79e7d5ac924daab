import type { Facts } from '#domain/article/source.ts'
import type { PageLine } from './collect-lines.ts'
import { pageLines } from './page-lines.ts'
import { parsePage } from './parse-page.ts'
import { sourceUrl } from './source-url.ts'

const NEARLY_ALL = 0.8 // of the letters: around it stand a heading and some links

/**
 * The text of a page that only shows a plain text, as browsers save one and archives of mailing lists set it: its markup
 * says nothing of its paragraphs. Null for any other page.
 */
export function plainPage(html: string, from: string | null): { readonly text: string; readonly facts: Facts } | null {
  if (!/<(?:pre|plaintext|xmp)[\s>]/i.test(html)) return null
  const document = parsePage(html)
  const lines = pageLines(document.body)
  const letters = (some: readonly PageLine[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const plain = lines.filter(({ form }) => form.kind === 'code')
  if (letters(plain) === 0 || letters(plain) < letters(lines) * NEARLY_ALL) return null
  const text = lines.map((line, i) => (line.joined || i === 0 ? line.text : `\n${line.text}`)).join('\n')
  const url = from ?? sourceUrl(html, document, '')
  return { text, facts: url === null ? {} : { url } }
}
