// npm run bench -- throughput: what a character of a page costs to parse, from 5 kB to 10 MB.
import { parseArticle } from '#domain/article/parse.ts'

const SIZES: readonly (readonly [string, number])[] = [
  ['5 kB', 5_000],
  ['50 kB', 50_000],
  ['500 kB', 500_000],
  ['10 MB', 10_000_000],
]
// Small texts are over before a clock ticks; the best of several runs is the one that nothing interrupted. Processor time:
// what else runs on the machine does not count.
const LEAST_CHARACTERS = 1_000_000
const RUNS = 3

const HEAD = `Home
News
Sport
Subscribe

The keeper of the north light goes home

By Anna Karlsson
14 March 2019

`
const PARAGRAPHS: readonly string[] = [
  'The lamp was lit at dusk every evening for ninety years, and in all that time nobody thought of writing down who had lit it.',
  '“We asked every family along the coast,” she said, “and each of them told us of another keeper, and of another storm.”',
  'What the notebooks say',
  'Between 1911 and 1934 the oil cost more than the keeper; then the gas came, and on 3 May 1951 a cable under the sea.',
  'Read more: How the cable was laid',
  'The stairs have 214 steps. A boat brings bread on Tuesdays, letters on Fridays, and visitors only when the wind allows it.',
  '- a lamp of brass with four wicks',
  '- a clock that has to be wound twice a day',
  'Share this article',
]

export default function run() {
  console.log(['text', 'µs a character', 'CPU ms'].map((name) => name.padStart(16)).join(''))
  for (const [name, size] of SIZES) {
    const text = textOf(size)
    const times = Math.max(1, Math.ceil(LEAST_CHARACTERS / size))
    let best = Infinity
    for (let k = 0; k < RUNS; k++) {
      const before = process.cpuUsage()
      for (let i = 0; i < times; i++) parseArticle({ id: 'own:1', name: 'a text.txt', text, facts: {} })
      const { user, system } = process.cpuUsage(before)
      best = Math.min(best, (user + system) / 1000 / times)
    }
    console.log(
      [name, ((best * 1000) / text.length).toFixed(3), best.toFixed(1)].map((cell) => cell.padStart(16)).join(''),
    )
  }
}

/** A page of about so many characters; each paragraph has its number, so that none is a repetition. */
function textOf(size: number): string {
  let text = HEAD
  for (let i = 0; text.length < size; i++)
    text += `${PARAGRAPHS[i % PARAGRAPHS.length]}${i % 2 === 0 ? ` (${i})` : ''}\n\n`
  return text
}
