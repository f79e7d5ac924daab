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

const POSTS = THREAD.slice(3).filter((_, i) => i % 3 === 0)

test.each([
  ['one line', ['hanna_k · 1 day ago', 'Tomas R. · 1 day ago', 'oldsalt77 · 5 hours ago']],
  [
    'one line of phpBB',
    ['hanna_k', 'Tomas R.', 'oldsalt77'].map((name) => `Post by ${name} » Tue May 03, 2024 6:02 pm`),
  ],
  [
    'one line of a German forum',
    ['hanna_k', 'Tomas R.', 'oldsalt77'].map((name) => `von ${name} » Di 3. Mai 2024, 18:02`),
  ],
])('[P8] name and day of a post may stand in %s, and buttons under it', (_, heads) => {
  const lines = heads.flatMap((head, i) => [head, POSTS[i]!, 'Reply'])
  const { blocks, aside, text, meta } = parse([THREAD[0]!, ...lines, 'Share'])
  expect(meta).toMatchObject({ title: THREAD[0], authors: ['hanna_k'] })
  expect(blocks.map(({ kind, at }) => [kind, text.slice(at.start, at.end)])).toEqual([
    ['headline', THREAD[0]],
    ...heads.flatMap((head, i) => [
      [i === 0 ? 'byline' : 'heading', head],
      ['paragraph', POSTS[i]],
    ]),
  ])
  expect(aside.map(({ why }) => why)).toEqual(['comments', 'comments', 'comments', 'share'])
})

test('[P8] of a long thread with buttons every post is kept', () => {
  const lines = Array.from({ length: 20 }, (_, i) => [
    `sailor${i}`,
    `${i + 2} days ago`,
    `No lemon, I said ${i} times.`,
    'Reply',
  ])
  const { text, aside } = parse([THREAD[0]!, ...lines.flat()])
  for (const [name = '', , said = ''] of lines) {
    expect(text).toContain(name)
    expect(text).toContain(said)
  }
  expect(aside.flatMap(({ source }) => source)).toHaveLength(lines.length + 1)
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

test('[P8] dots and counts may stand between name, day and post', () => {
  const names = ['u/hanna_k', 'Tomas_R', 'oldsalt77']
  const lines = names.flatMap((name, i) => [name, '•', `${i + 2}h ago`, POSTS[i]!, 'Upvote', '12', 'Downvote', 'Reply'])
  const { text, meta } = parse([THREAD[0]!, ...lines])
  expect(meta.authors).toEqual(['u/hanna_k'])
  expect(text.split('\n\n')).toEqual([
    THREAD[0],
    ...names.flatMap((name, i) => [name, ...(i === 0 ? [] : [`${i + 2}h ago`]), POSTS[i]]),
  ])
})
