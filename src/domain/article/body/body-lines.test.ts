import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { bodyLines } from './body-lines.ts'

const MENU = ['Home', 'News', 'Sport', 'Share', 'Print']
const PARAGRAPH = 'The ferry crossed the strait in forty minutes and nobody on board said a word.'
const QUOTE = '“Nobody on board said a word until the harbour was in sight.”'

function bodyOf(texts: readonly string[], chanceOf: (text: string, index: number) => number): string[] {
  const { lines } = readLines([...MENU, ...texts].join('\n\n'))
  const chances = Float64Array.from(lines, ({ text }, i) => (i < MENU.length ? 0 : chanceOf(text, i - MENU.length)))
  const body = bodyLines(lines, chances)
  return lines.flatMap((line, i) => (body.has(line) ? [`${i - MENU.length} ${line.text}`] : []))
}

test('[P10] in a page whose body is plain to see, doubtful lines around it are left', () => {
  const chances = [0.97, 0.98, 0.45, 0.4]
  const texts = [PARAGRAPH, `${PARAGRAPH} So it was.`, QUOTE, `${QUOTE} So they said.`]
  expect(bodyOf(texts, (_, i) => chances[i] ?? 0)).toEqual([`0 ${PARAGRAPH}`, `1 ${PARAGRAPH} So it was.`])
})

test('[P10] a page in which nothing is sure has its likeliest lines as body', () => {
  expect(bodyOf([PARAGRAPH, QUOTE], (text) => (text === PARAGRAPH ? 0.3 : 0.04))).toEqual([`0 ${PARAGRAPH}`])
})
