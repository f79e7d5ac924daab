import type { Draft, Rule } from './rule.ts'
import type { Timex } from './timex.ts'

/** An expression with the words before it that belong to it: "late last week", "nearly two years", "the 1990s". */
export type Tagged = { readonly start: number; readonly end: number; readonly draft: Draft; readonly rule: Rule }

/** How far back the words of a modifier can begin. */
const REACH = 48

const END = String.raw`[ \t\u00a0\n]+$`
const PART = new RegExp(
  String.raw`(?<![\p{L}])((?:the[ \n]+)?(?:very[ \n]+)?(early|late|mid|mid-|beginning of|start of|end of|close of|middle of|later|earlier)[- \u00a0\n]+(?:in[ \n]+)?(?:of[ \n]+)?(?:the[ \n]+)?)$`,
  'iu',
)
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}])(nearly|almost|more than|less than|fewer than|at least|at most|no more than|up to|roughly|approximately|over)${END}`,
  'iu',
)
const EARLY = new RegExp(String.raw`(?<![\p{L}])(early|late)${END}`, 'iu')
const THE = new RegExp(String.raw`(?<![\p{L}])(the)${END}`, 'iu')

const PARTS: readonly (readonly [RegExp, Timex['mod']])[] = [
  [/early|beginning|start/i, 'START'],
  [/mid/i, 'MID'],
  [/late|end|close/i, 'END'],
]
const QUANTITIES: readonly (readonly [RegExp, Timex['mod']])[] = [
  [/more than|over|at least/i, 'MORE_THAN'],
  [/less than|fewer|up to|at most|no more/i, 'LESS_THAN'],
  [/./, 'APPROX'],
]

/** Lets an expression begin earlier, but not before `floor`. */
export function widen(text: string, found: Tagged, floor: number): Tagged {
  const { draft, rule } = found
  let { start } = found
  let mod = draft.mod ?? null
  const before = () => text.slice(Math.max(floor, start - REACH), start)
  if (draft.type === 'DURATION') {
    const article = rule.article ? lengthOf(THE, before()) : 0
    start -= article
    const quantity = QUANTITY.exec(before())
    // "Over the next few days" is no quantity, "over two days" is.
    if (quantity && article === 0 && !/^the\b/i.test(text.slice(start, start + 4))) {
      start -= before().length - quantity.index
      mod ??= QUANTITIES.find(([words]) => words.test(quantity[1] ?? ''))?.[1] ?? null
    }
  } else if (draft.type === 'DATE') {
    const part = PART.exec(before())
    if (part && draft.meaning.kind !== 'vague') {
      start -= (part[1] ?? '').length
      mod ??= PARTS.find(([words]) => words.test(part[2] ?? ''))?.[1] ?? null
    } else if (rule.article) start -= lengthOf(THE, before())
  } else if (draft.type === 'TIME' && draft.meaning.kind === 'weekday') {
    start -= lengthOf(EARLY, before())
  }
  return start === found.start ? found : { ...found, start, draft: { ...draft, mod } }
}

function lengthOf(pattern: RegExp, before: string): number {
  const match = pattern.exec(before)
  return match ? before.length - match.index : 0
}
