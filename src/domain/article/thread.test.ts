import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'

const THREAD = [
  'Best way to clean a brass clock?',
  'hanna_k',
  '3 May 2024, 18:02',
  'I bought an old brass clock at a market and it is almost black. What should I use on it?',
  'Tomas R.',
  '3 May 2024, 18:40',
  'Lemon juice and salt. Do not leave it on for long.',
  'oldsalt77',
  '3 May 2024, 19:15',
  'Never use lemon on lacquer! Ask a clockmaker first.',
]
const parse = (lines: readonly string[]) =>
  parseArticle({ id: 'own:1', name: 'pasted.txt', text: lines.join('\n'), facts: {} })

test('[P8] a thread is by who opened it, and each answer stands under its name and day', () => {
  const { blocks, text, meta } = parse(THREAD)
  expect(meta).toMatchObject({ title: THREAD[0], authors: ['hanna_k'], published: '2024-05-03' })
  expect(blocks.map(({ kind, at }) => [kind, text.slice(at.start, at.end)])).toEqual([
    ['headline', THREAD[0]],
    ['byline', 'hanna_k'],
    ['paragraph', THREAD[3]],
    ['heading', 'Tomas R.'],
    ['paragraph', '3 May 2024, 18:40'],
    ['paragraph', THREAD[6]],
    ['heading', 'oldsalt77'],
    ['paragraph', '3 May 2024, 19:15'],
    ['paragraph', THREAD[9]],
  ])
})

test('[P8] headlines over their days are no names of a thread', () => {
  const { meta } = parse([
    'The week at the quay',
    ...['New bridge opened', 'Pool closed early', 'Ferry late again'].flatMap((title) => [
      title,
      '3 May 2024',
      'More was said about it in the evening, but nothing was decided.',
    ]),
  ])
  expect(meta.authors).toEqual([])
})
