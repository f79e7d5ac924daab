import type { Widening } from './language.ts'
import type { Draft, Rule } from './rule.ts'

/** An expression with the words before it that belong to it: "late last week", "nearly two years", "the 1990s". */
export type Tagged = { readonly start: number; readonly end: number; readonly draft: Draft; readonly rule: Rule }

/** As long as an article with its space. */
const ARTICLE = 4

/** How far back the words of a modifier can begin. */
const REACH = 48

/** Lets an expression begin earlier, but not before `floor`. */
export function widen(text: string, found: Tagged, floor: number, words: Widening): Tagged {
  const { draft, rule } = found
  let { start } = found
  let mod = draft.mod ?? null
  const before = () => text.slice(Math.max(floor, start - REACH), start)
  if (draft.type === 'DURATION') {
    const article = rule.article ? lengthOf(words.article, before()) : 0
    start -= article
    const quantity = words.quantity.exec(before())
    // "Over the next few days" is no quantity, "over two days" is.
    if (quantity && article === 0 && !words.article.test(text.slice(start, start + ARTICLE))) {
      start -= before().length - quantity.index
      mod ??= words.quantities.find(([pattern]) => pattern.test(quantity[1] ?? ''))?.[1] ?? null
    }
  } else if (draft.type === 'DATE') {
    const part = words.part.exec(before())
    const quantity = draft.meaning.kind === 'shift' ? words.quantity.exec(before()) : null
    if (quantity) {
      start -= before().length - quantity.index
      mod ??= words.quantities.find(([pattern]) => pattern.test(quantity[1] ?? ''))?.[1] ?? null
    } else if (part && draft.meaning.kind !== 'vague') {
      start -= (part[1] ?? '').length
      mod ??= words.parts.find(([pattern]) => pattern.test(part[2] ?? ''))?.[1] ?? null
    } else if (rule.article) start -= lengthOf(words.article, before())
    // "About" stays out of the expression, but says that it is none exactly.
    if (draft.meaning.kind !== 'vague' && words.about.test(text.slice(Math.max(floor, found.start - REACH), start)))
      mod ??= 'APPROX'
  } else if (draft.type === 'TIME' && draft.meaning.kind === 'weekday') {
    start -= lengthOf(words.early, before())
  }
  return start === found.start && mod === (draft.mod ?? null) ? found : { ...found, start, draft: { ...draft, mod } }
}

function lengthOf(pattern: RegExp, before: string): number {
  const match = pattern.exec(before)
  return match ? before.length - match.index : 0
}
