import type { Span } from '#domain/text/span.ts'
import { anyOf } from './any-of.ts'

const PART = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}\\.?"
const NAME = `(?:\\p{Lu}\\.\\s?){0,3}${PART}(?:\\s(?:\\p{Lu}\\.|(?:de|da|di|van|von|der|den|la|el|al|bin)\\s${PART}|${PART})){0,3}`
const SAYS = anyOf('says')
// "Jane Doe, a spokeswoman, said" names her; what stands between commas is who she is.
const NAME_SAYS = new RegExp(`(?<![\\p{L}’'])(${NAME})(?:,(?:[^,.:“"„«]{2,60},)?)?\\s${SAYS}(?!\\p{L})`, 'gu')
const SAYS_NAME = new RegExp(`(?<!\\p{L})${SAYS}\\s(${NAME})`, 'gu')
// So near to a quotation stands who speaks.
const LOOKED_AT = 300
const NO_NAME = new RegExp(`^${anyOf('noSpeaker')}\\.?$`, 'u')

/**
 * Who is named as speaking in what stands around a quotation: last in the words before it, else first behind its end.
 * The span is in the text that names; null where none does, or only by a pronoun.
 */
export function speakerIn(text: string, where: 'before' | 'behind'): Span | null {
  const from = where === 'before' ? Math.max(0, text.length - LOOKED_AT) : 0
  const near = text.slice(from, from + LOOKED_AT)
  const found = [...namesBy(NAME_SAYS, near), ...namesBy(SAYS_NAME, near)].toSorted((a, b) => a.start - b.start)
  const chosen = where === 'before' ? found.at(-1) : found[0]
  return chosen ? { start: chosen.start + from, end: chosen.end + from } : null
}

function namesBy(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [said, name = ''] = match
    const start = match.index + said.indexOf(name)
    return NO_NAME.test(name) ? [] : [{ start, end: start + name.length }]
  })
}
