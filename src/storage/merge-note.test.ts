import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeNote } from './merge-note.ts'

test.each([
  { name: 'nobody else wrote', now: 'one two', from: 'one two', to: 'one three', merged: 'one three' },
  { name: 'only the other tab wrote', now: 'one three', from: 'one two', to: 'one two', merged: 'one three' },
  { name: 'both wrote the same', now: 'one three', from: 'one', to: 'one three', merged: 'one three' },
  {
    name: 'changes in different places',
    now: 'ONE two three',
    from: 'one two three',
    to: 'one two THREE',
    merged: 'ONE two THREE',
  },
  { name: 'both wrote into an empty note', now: 'theirs', from: '', to: 'mine', merged: 'theirs\n\nmine' },
  {
    name: 'both changed one word',
    now: 'the black cat',
    from: 'the cat',
    to: 'the white cat',
    merged: 'the black cat\n\nthe white cat',
  },
  { name: 'one deleted all while the other wrote on', now: '', from: 'one', to: 'one two', merged: 'one two' },
])('[S3] $name', ({ now, from, to, merged }) => expect(mergeNote(now, from, to)).toBe(merged))

const anyNote = fc
  .array(fc.constantFrom('a', 'b', 'c', 'dd', 'ee', ' ', '\n'), { maxLength: 12 })
  .map((parts) => parts.join(''))

test('[S3] no word that either wrote is lost', () => {
  fc.assert(
    fc.property(anyNote, anyNote, anyNote, (now, from, to) => {
      const merged = new Set(wordsOf(mergeNote(now, from, to)))
      const written = [...wordsOf(now), ...wordsOf(to)].filter((word) => !wordsOf(from).includes(word))
      for (const word of written) expect(merged).toContain(word)
    }),
    { numRuns: 2000 },
  )
})

function wordsOf(note: string): readonly string[] {
  return note.split(/\s+/).filter((word) => word !== '')
}
