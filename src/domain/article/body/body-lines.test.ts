import { expect, test } from 'vitest'
import { readLines } from '../line.ts'
import { wasPage } from '../was-page.ts'
import { bodyLines } from './body-lines.ts'

const SHORT_MENU = ['Home', 'News', 'Sport', 'Share', 'Print']
const MENU = Array.from({ length: 10 }, () => SHORT_MENU).flat()
const PARAGRAPH = 'The ferry crossed the strait in forty minutes and nobody on board said a word.'
const QUOTE = '“Nobody on board said a word until the harbour was in sight.”'

function bodyOf(
  texts: readonly string[],
  chanceOf: (text: string, index: number) => number,
  menu: readonly string[] = MENU,
): string[] {
  const { lines } = readLines([...menu, ...texts].join('\n\n'))
  const chances = Float64Array.from(lines, ({ text }, i) => (i < menu.length ? 0 : chanceOf(text, i - menu.length)))
  const body = bodyLines(lines, chances, wasPage(lines))
  return lines.flatMap((line, i) => (body.has(line) ? [`${i - menu.length} ${line.text}`] : []))
}

test('[P10] in a page whose body is plain to see, doubtful lines around it are left', () => {
  const chances = [0.97, 0.98, 0.45, 0.4]
  const texts = [PARAGRAPH, `${PARAGRAPH} So it was.`, QUOTE, `${QUOTE} So they said.`]
  expect(bodyOf(texts, (_, i) => chances[i] ?? 0)).toEqual([`0 ${PARAGRAPH}`, `1 ${PARAGRAPH} So it was.`])
})

test('[P10] a page in which nothing is sure has its likeliest lines as body', () => {
  expect(bodyOf([PARAGRAPH, QUOTE], (text) => (text === PARAGRAPH ? 0.3 : 0.04))).toEqual([`0 ${PARAGRAPH}`])
})

test('[P10] a page of few lines goes on with sentences right behind its body, not with labels, nor with what is surely none', () => {
  const said = (texts: readonly string[], chances: readonly number[]) =>
    bodyOf(texts, (_, i) => chances[i] ?? 0, SHORT_MENU).map((line) => Number(line.split(' ')[0]))
  const texts = [PARAGRAPH, `${PARAGRAPH} So it was.`, QUOTE, 'It was late.']
  expect(said(texts, [0.97, 0.98, 0.2, 0.1])).toEqual([0, 1, 2])
  expect(said(texts, [0.97, 0.98, 0.05, 0.2])).toEqual([0, 1])
  expect(said([PARAGRAPH, 'The harbour of Hallvik', QUOTE], [0.97, 0.2, 0.2])).toEqual([0])
})

test('[P8] whom the writer asked in vain and a signed post are body by their form, beside a line of the body', () => {
  const asked = 'The harbour board did not respond to a request for comment.'
  const post = ['Late again!! #ferry', '— Anna Karlsson (@annak) May 6, 2025']
  const said = (texts: readonly string[]) =>
    bodyOf(texts, (text) => (text.startsWith(PARAGRAPH) ? 0.97 : 0.02)).map((line) => Number(line.split(' ')[0]))
  expect(said([PARAGRAPH, ...post, `${PARAGRAPH} So it was.`, asked])).toEqual([0, 1, 2, 3, 4])
  expect(said([PARAGRAPH, 'Share', asked, ...post])).toEqual([0])
})
