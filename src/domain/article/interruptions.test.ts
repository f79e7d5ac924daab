import { describe, expect, test } from 'vitest'
import { parseArticle } from './parse.ts'

function parsed(...lines: string[]) {
  const text = lines.join('\n')
  const { blocks, aside, text: reading } = parseArticle({ id: 'own:1', name: 'Pasted text', text, facts: {} })
  return {
    kept: blocks.map(({ at }) => reading.slice(at.start, at.end)),
    aside: aside.flatMap(({ source }) => source.map(({ start, end }) => text.slice(start, end).trim())),
  }
}

describe('[P8] what stands between two sentences of a short text costs nothing but itself', () => {
  test.each([
    ['Advertisement', 'The captain waited.', 'So did the cars, one after another.'],
    ['Read more: The clocks of the northern harbours', 'The captain waited.', 'The mate counted them twice.'],
    ['Lesen Sie auch: Die Uhren des Nordens', 'Der Kapitän wartete.', 'Der Maat zählte zweimal.'],
    ['Publicité', 'Le capitaine attendit. Les voitures aussi.', 'À minuit, la file atteignait l’église.'],
    ['Lire aussi : Les horloges du port', 'Le second compta deux fois.', 'Le capitaine attendit.'],
    ['広告', '船長は待った。車も待った。', '真夜中には列が教会まで伸びていた。'],
  ])('%s', (interruption, before, after) => {
    const title = 'The ferry that learned to wait'
    const { kept, aside } = parsed(
      title,
      'By Mara Ellison',
      '',
      before,
      after,
      interruption,
      before,
      '',
      interruption,
      after,
    )
    expect(kept).toEqual([title, 'By Mara Ellison', before, after, before, after])
    expect(aside).toEqual([interruption, interruption])
  })

  test('two of them one under another', () => {
    const { kept } = parsed(
      'The ferry',
      'The captain waited.',
      'Advertisement',
      'Share',
      'So did the cars.',
      'Advertisement',
      'The mate counted them.',
    )
    expect(kept).toEqual(['The ferry', 'The captain waited.', 'So did the cars.', 'The mate counted them.'])
  })
})

test('[P8] a question below "You may also like" is the headline of another text', () => {
  const { kept } = parsed(
    'The ferry that learned to wait',
    'By Mara Ellison',
    'For eleven years the night ferry left Port Hallow at ten, and nobody on either shore asked why it had to be ten.',
    'The captain waited until the last car had come down the hill and stood on the deck with its lights out.',
    'You may also like',
    'Who keeps the time at sea?',
    'Ten harbours to see before winter',
    'All rights reserved',
  )
  expect(kept.at(-1)).toMatch(/lights out\.$/)
})
