import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'

const parse = (lines: readonly string[]) =>
  parseArticle({ id: 'own:1', name: 'chat.txt', text: lines.join('\n'), facts: {} })

test.each([
  [
    'in brackets, the day first',
    '2020-11-03',
    [
      '[03/11/20, 14:22:10] Mara: Is the boat ready for Saturday?',
      '[03/11/20, 14:23:44] Tom Berg: Almost. The engine coughs',
      '[03/11/20, 14:25:01] Mara: I will bring the small pump along tomorrow, if it does not rain',
      '[03/11/20, 14:26:12] Anna: 👍',
    ],
  ],
  [
    'on a clock of twelve hours, the month first',
    '2020-11-03',
    ['11/3/20, 2:22 PM - Mara: Is the boat ready?', '11/3/20, 2:23 PM - Tom: Almost', '11/3/20, 2:25 PM - Mara: Good'],
  ],
  [
    'a message that goes on in a line of its own',
    '2020-11-03',
    [
      '03.11.20, 14:22 - Mara: Ist das Boot fertig?',
      '03.11.20, 14:23 - Tom Berg: Fast',
      'Ich brauche noch die Pumpe',
      '03.11.20, 14:25 - Mara: <Medien ausgeschlossen>',
      '03.11.20, 14:27 - Mara: Also um neun am alten Kai',
    ],
  ],
])('[P12] each message of a chat is a paragraph: %s', (_, day, lines) => {
  const { blocks, aside, text, meta } = parse(lines)
  expect(blocks.map(({ kind, at }) => [kind, text.slice(at.start, at.end)])).toEqual(
    lines.map((line) => ['paragraph', line]),
  )
  expect(aside).toEqual([])
  expect(meta).toMatchObject({ authors: [], published: day })
})

test('[P12] a date and a clock before each headline make no chat', () => {
  const lines = ['03.11.20, 14:22 Boat found', '03.11.20, 15:10 Pump lost', '03.11.20, 16:45 Quay closed: what now']
  expect(parse(lines).blocks.map(({ kind }) => kind)).not.toEqual(['paragraph', 'paragraph', 'paragraph'])
})
