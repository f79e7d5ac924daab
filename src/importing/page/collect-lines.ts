import type { Form, FormLine } from '#domain/article/structure.ts'
import { type Around, OUTSIDE } from './around.ts'

/** A line of a page: the words of one block, as a browser shows them. */
export type PageLine = Omit<FormLine, 'aside'> & {
  /** Names of the elements around it, the outermost first: `MAIN`, `ARTICLE`, `NAV` … */
  readonly within: readonly string[]
  /** It is not shown, but may be later: an article behind a button, a menu. */
  readonly hidden: boolean
  /** Share of its characters that are links. */
  readonly linked: number
}

const SPACE = /[\s\u00a0]+/g
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/** Makes lines of the words of a page as they are met; `around` is what is around them then. */
export function collectLines() {
  const lines: PageLine[] = []
  let words = ''
  let linkedWords = 0
  let last: Pick<Around, 'group' | 'verse' | 'numbered'> = OUTSIDE
  let breaks = 0

  /** A whole line. */
  const put = (text: string, form: Form, around: Around, linked = 0): void => {
    const before = lines.at(-1)
    if (before && form.kind === 'item' && around.numbered !== null && around.numbered === last.numbered) {
      lines[lines.length - 1] = {
        ...before,
        text: `${before.text} ${text}`,
        linked: Math.min(before.linked, linked),
      }
      return
    }
    const grouped = around.group !== null && around.group === last.group
    // Two breaks in a row are how a page without paragraphs parts them.
    const goesOn = form.kind === 'paragraph' && around.verse !== null && around.verse === last.verse && breaks === 1
    lines.push({ text, form, joined: grouped || goesOn, within: around.within, hidden: around.hidden, linked })
    last = { ...around, numbered: form.kind === 'item' ? around.numbered : null }
    breaks = 0
  }
  /** Ends the line that is being said. */
  const end = (around: Around): void => {
    const text = oneLine(words)
    if (text !== '') put(text, around.form, around, Math.min(1, linkedWords / text.length))
    words = ''
    linkedWords = 0
  }

  return {
    lines,
    put,
    end,
    /** Goes on in the line; `apart` when the style sheet of a page would part the words from those before. */
    say(text: string, linked = false, apart = false): void {
      if (apart && ENDS_IN_WORD.test(words) && BEGINS_WITH_WORD.test(text)) words += ' '
      words += text
      if (linked) linkedWords += text.trim().length
    },
    breakLine(around: Around): void {
      end(around)
      breaks++
    },
  }
}

/** Words as a browser shows them: white space of any kind and length is one space. */
export function oneLine(words: string): string {
  return words.replaceAll(SPACE, ' ').trim()
}
