import { expect, test } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { resolve } from './resolve.ts'
import { describeWords, TEXT, wordsAt } from './test-target.ts'

const at = (words: string) => TEXT.replace('eleven years old', words)

test.each<[string, string, string, 'changed' | 'anchored']>([
  ['another currency', 'worth $40 to anyone', 'worth €40 to anyone', 'changed'],
  ['a currency put in at its start', '40 or so of them', '£40 or so of them', 'anchored'],
  ['its own currency gone from its start', '£40 or so of them', '40 or so of them', 'changed'],
  ['the other way round', 'right if a < b at noon', 'right if a > b at noon', 'changed'],
  ['percent', 'off by 5% at low water', 'off by 5‰ at low water', 'changed'],
  ['a minus', 'made at -5 degrees', 'made at 5 degrees', 'changed'],
  ['a minus of another style', 'made at -5 degrees', 'made at −5 degrees', 'anchored'],
  ['a hyphen', 'made in mid-1890 or so', 'made in mid 1890 or so', 'anchored'],
  ['the stroke of a fraction', 'half (1/2) of the sea', 'half (½) of the sea', 'anchored'],
  ['a bar and an arrow', 'old → see the list', 'old | see the list', 'anchored'],
  ['punctuation', 'old, they said: “eleven”', 'old – they said; "eleven"!', 'anchored'],
])('[A22] %s, with the text it was made on and without', (_, was, is, kind) => {
  const target = describeWords(at(was), was)
  const now = at(is)
  for (const snapshot of [at(was), undefined]) {
    const anchor = resolve(target, now, hashText(now), snapshot)
    expect(anchor.kind).toBe(kind)
    expect(is).toContain(wordsAt(now, anchor))
  }
})
