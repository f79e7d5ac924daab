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

test.each([
  ['Read also', 'Ten harbours to see before winter'],
  ['Lesen Sie auch', 'Die zweite Nacht'],
  ['Lire aussi :', 'Qui garde l’heure en mer ?'],
])('[P8] "%s" alone takes the headline below it and no more', (label, teaser) => {
  const body = [
    'The captain waited for the last car that came down the hill. Nobody on board said a word.',
    'By morning the queue had grown up to the church, and still one car was missing.',
  ]
  const { kept, aside } = parsed('The ferry that learned to wait', '', body[0]!, '', label, teaser, '', body[1]!)
  expect(kept).toEqual(['The ferry that learned to wait', ...body])
  expect(aside).toEqual([label, teaser])
})

test('[P8] headlines below "Read also" at the end are none of the text, one with a stop neither', () => {
  const teasers = ['Ten harbours to see before winter', 'The clocks of the north are slow.']
  const { kept } = parsed('The ferry', '', 'The captain waited. So did the cars.', '', 'Read also', ...teasers)
  expect(kept).toEqual(['The ferry', 'The captain waited. So did the cars.'])
})

describe('[P7] the label of an advertisement undoes nothing', () => {
  test.each(['Advertisement', 'Anzeige', 'Publicité', '広告'])('%s in a verse', (label) => {
    const stanzas = ['The wheel goes round,\nthe water stays', 'and no one knows\nwho first began\nto let it close']
    const { kept, aside } = parsed('The miller’s hour', '', stanzas[0]!, '', label, '', stanzas[1]!)
    expect(kept.join('\n')).toBe(['The miller’s hour', ...stanzas].join('\n'))
    expect(aside).toEqual([label])
  })

  test('in a recipe', () => {
    const recipe = ['Apfelkuchen', 'Zutaten', '200 g Mehl', '100 g Butter', '3 Äpfel', '1 Ei', 'Zubereitung']
    const { kept, aside } = parsed(...recipe.toSpliced(4, 0, 'Anzeige'), 'Alles verkneten und kalt stellen.')
    expect(kept).toEqual([...recipe, 'Alles verkneten und kalt stellen.'])
    expect(aside).toEqual(['Anzeige'])
  })

  test('in a list behind a colon, which stays one', () => {
    const items = ['two wool blankets', 'a tin of tea', 'the small brass clock', 'a letter from his brother']
    const { kept, aside } = parsed(
      'What the keeper took along',
      'The keeper packed one bag for the winter, and his daughter wrote down what was in it:',
      ...items.toSpliced(2, 0, 'Advertisement'),
      '',
      'He came back in April, and the bag was empty but for the clock.',
    )
    expect(kept[2]).toBe(items.join('\n'))
    expect(aside).toEqual(['Advertisement'])
  })
})
