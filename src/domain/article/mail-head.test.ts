import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'

const BODY = [
  '',
  'Hi Tom,',
  '',
  'the boat is ready, but the engine still coughs when it is cold. Could you bring the small pump along?',
]

function parsed(head: readonly string[]) {
  const source = [...head, ...BODY].join('\n')
  const { blocks, aside, text, meta } = parseArticle({ id: 'own:1', name: 'mail.txt', text: source, facts: {} })
  return {
    meta,
    kept: blocks.map(({ kind, at }) => [kind, text.slice(at.start, at.end)]),
    aside: aside.flatMap(({ source: spans, why }) =>
      spans.map(({ start, end }) => [why, source.slice(start, end).trim()]),
    ),
  }
}

test.each([
  [
    'The boat for Saturday',
    'Mara Ellison',
    [
      'From: Mara Ellison <mara@example.org>',
      'To: Tom Berg <tom@example.org>',
      'Date: Tue, 3 Nov 2020 14:22:07 +0100',
      'Message-ID: <a1b2@example.org>',
      'Subject: The boat for Saturday',
    ],
  ],
  [
    'AW: Das Boot für Samstag',
    'Mara Elling',
    [
      'Von: "Elling, Mara" [mailto:mara@example.org]',
      'Gesendet: Dienstag, 3. November 2020 14:22',
      'An: Tom Berg; Anna Holm',
      'Cc: Hafenmeister',
      'Betreff: AW: Das Boot für Samstag',
    ],
  ],
  [
    'Le bateau de samedi',
    'mara@example.org',
    ['De : mara@example.org', 'Envoyé : mardi 3 novembre 2020 14:22', 'À : Tom Berg', 'Objet : Le bateau de samedi'],
  ],
  [
    '土曜日の船',
    '森田葉子',
    ['差出人: 森田葉子 <mori@example.org>', '件名: 土曜日の船', '日時: 2020年11月3日 14:22', '宛先: Tom Berg'],
  ],
  [
    'The boat',
    'Mara Ellison',
    [
      '---------- Forwarded message ---------',
      '*From:* Mara Ellison',
      '*Sent:* 11/3/2020 2:22 PM',
      '*Subject:* The boat',
    ],
  ],
])('[P13] the head of a mail tells title, author and day: %s', (title, author, head) => {
  const { meta, kept, aside } = parsed(head)
  expect(meta).toMatchObject({ title, authors: [author], published: '2020-11-03' })
  expect(kept).toEqual([['headline', title], ...BODY.filter(Boolean).map((line) => ['paragraph', line])])
  expect(aside).toEqual(head.filter((line) => !line.endsWith(title)).map((line) => ['imprint', line]))
})

test('[P13] a text that opens with where it leads from and to has no head of a mail', () => {
  const { kept, aside } = parsed(['From: the old quay', 'To: the church'])
  expect(aside).toEqual([])
  expect(kept.map(([, text]) => text)).toEqual(['From: the old quay', 'To: the church', ...BODY.filter(Boolean)])
})
