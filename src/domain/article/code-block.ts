import type { Line } from './line.ts'

// Fewer lines with such marks are a formula, an address or an emoticon.
const FEWEST_LINES = 3
const MARKED_SHARE = 0.6
// Code may have a blank line between two statements; two part it from what follows.
const MOST_BLANKS = 1
// A longer piece is two blocks; so the cost of looking again from the next line has a bound.
const MOST_LINES = 400
// The marks stand in a short line; a long one is not looked through.
const LONGEST_LINE = 400
const SENTENCE_WORDS = 12
const SENTENCE = /[.!?]["'”’»)]?$/u
const CLOSED = /(?:[;{}]|=>|->|\)\s*:|\\|\|\||&&)$/u
const OPENS =
  /^(?:[$>]\s\S|#!\/|#include\b|import\s[\w{"'*]|from\s\S+\simport\b|(?:export\s+)?(?:const|let|var|function|class|def|async|public|private|static|struct|enum|fn|func)\s[\w$({]|(?:if|for|while|switch)\s*\(|return\b[^.]*[;)\w]$|@\w+(?:\(|$)|<\/?[a-z][\w-]*[\s>/]|(?:sudo|npm|pip|git|curl|docker|apt|cd|echo)\s|[}\])]+[;,)]*$|\/\/|\/\*|--\s)/u
const ASSIGNS = /^[\w.$[\]"'-]+\s?(?:=|:=|\+=|:)\s?(?:["'[{(\d]|[\w.]+\(|true\b|false\b|null\b|None\b)/u
const CALLS = /[\w\])]\([^)]*\)(?:[;,.]|$)|\b\w+(?:\.|::)\w+\(/u

/** The lines that are one piece of code, told by its marks alone; none where the first of them is no code. */
export function codeLines(lineAt: (index: number) => Line | undefined): Line[] {
  const lines: Line[] = []
  let end = 0
  let marked = 0
  for (let i = 0; i < MOST_LINES; i++) {
    const line = lineAt(i)
    const before = lines.at(-1)
    if (!line || (before && (line.blanks > MOST_BLANKS || before.source.end !== line.source.start))) break
    const code = hasMarks(line)
    // It begins and ends with what is surely code; between may stand a bare word.
    if (!code && (!before || isProse(line))) break
    lines.push(line)
    if (!code) continue
    marked++
    end = lines.length
  }
  return marked >= FEWEST_LINES && marked >= end * MARKED_SHARE ? lines.slice(0, end) : []
}

function hasMarks({ text, words }: Line): boolean {
  if (text.length > LONGEST_LINE || (words.length > SENTENCE_WORDS && SENTENCE.test(text))) return false
  return CLOSED.test(text) || OPENS.test(text) || ASSIGNS.test(text) || CALLS.test(text)
}

function isProse({ text, words, indent }: Line): boolean {
  return indent === 0 && (words.length > SENTENCE_WORDS || (words.length > 2 && SENTENCE.test(text)))
}
