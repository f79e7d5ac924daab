import type { Form, FormLine } from '#domain/article/structure.ts'
import { stated } from './page-facts.ts'
import { pageLines } from './page-lines.ts'
import { parsePage } from './parse-page.ts'
import { plainOpinion } from './plain-opinion.ts'
import type { ReadPage } from './read-page.ts'

const FRONT: ReadonlySet<string> = new Set(['kicker', 'headline', 'standfirst', 'byline'])

/** Reads a part of a page that the reader chose: all of it is the text, only the front is still to be found. */
export function readFragment(html: string, from: string | null): ReadPage {
  const lines = pageLines(parsePage(html).body).filter(({ hidden }) => !hidden)
  const { lines: opinions } = plainOpinion(lines.map(({ text }) => text))
  const told = opinions.findIndex(({ kind }) => kind === 'headline')
  const [opening] = lines
  const headline = opening?.form.kind === 'heading' ? 0 : told
  return {
    lines: lines.map(({ text, form, joined }, i): FormLine => {
      const kind = opinions[i]?.kind ?? ''
      const front = isFront(kind) && kind !== 'headline' ? kind : null
      const as: Form =
        i === headline ? { kind: 'headline' } : front && form.kind === 'paragraph' ? { kind: front } : form
      return { text, form: as, joined, aside: null }
    }),
    facts: stated({ url: from }),
  }
}

function isFront(kind: string): kind is 'kicker' | 'headline' | 'standfirst' | 'byline' {
  return FRONT.has(kind)
}
