import { expect, test } from 'vitest'
import { parseArticle } from '../parse.ts'

const BODY = [
  'The ferry crossed the strait in forty minutes, and nobody on board said a word until the harbour was in sight again.',
  'It was the last crossing of the year, and the captain had said so at the gate before the ropes were taken in.',
  'In the harbour the mayor waited with a band, three children and a cake that the wind had turned over.',
]
const page = (...head: readonly string[]) =>
  [
    'Home',
    'News',
    'Sports',
    'Subscribe',
    'The last ferry of the year crosses the strait',
    ...head,
    ...BODY,
    'Share',
  ].join('\n\n')

const authorsOf = (text: string) => parseArticle({ id: 'own:1', name: 'a.txt', text, facts: {} }).meta.authors

test.each<[string, string[], string[]]>([
  ['who wrote', ['By Dana Elster'], ['Dana Elster']],
  ['two that stand one under another', ['By Dana Elster', 'By John Roe'], ['Dana Elster', 'John Roe']],
  ['who wrote, not who checked it', ['Written by Dana Elster', 'Reviewed by John Roe'], ['Dana Elster']],
  ['who checked it where nobody else is named', ['Reviewed by John Roe'], ['John Roe']],
  ['who wrote, not who made the picture', ['By Dana Elster', 'John Roe/Getty Images'], ['Dana Elster']],
  ['a desk, where the line above announces it', ['Von', 'Harbour24 Redaktion'], ['Harbour24 Redaktion']],
  ['a nickname beside the day', ['Posted on May 3, 2020 by gizmo'], ['gizmo']],
  ['a name that a picture says as well', ['By Dana Elster Dana Elster'], ['Dana Elster']],
])('[B5] the authors of a page are %s', (_, head, authors) => {
  expect(authorsOf(page(...head))).toEqual(authors)
})
