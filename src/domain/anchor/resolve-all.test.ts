import { beforeEach, expect, test, vi } from 'vitest'
import { hashText } from '#domain/text/hash.ts'
import { align } from './align.ts'
import { resolveAll } from './resolve.ts'
import { describeWords, TEXT } from './test-target.ts'

vi.mock('./align.ts', async (importOriginal) => {
  const real = await importOriginal<{ align: typeof align }>()
  return { align: vi.fn(real.align) }
})
beforeEach(() => {
  vi.mocked(align).mockClear()
})

const OLDER = `It was a Tuesday.\n\n${TEXT}`
const NEW = TEXT.replace('eleven', 'twelve')
const QUOTES = ['harbour at noon', 'new sandbank', 'eleven years old', 'The inquiry opened']
const snapshots = new Map([TEXT, OLDER].map((text) => [hashText(text), text]))

test('[A12] two texts are aligned once, however many passages hang on them', () => {
  const targets = [TEXT, OLDER].flatMap((text) => QUOTES.map((words) => describeWords(text, words)))
  const anchors = resolveAll(targets, NEW, hashText(NEW), (hash) => snapshots.get(hash))
  const once = ['anchored', 'anchored', 'changed', 'anchored']
  expect(anchors.map(({ kind }) => kind)).toEqual([...once, ...once])
  expect(align).toHaveBeenCalledTimes(2)
})

test('[A1] on the text that it was made on nothing is aligned', () => {
  const targets = QUOTES.map((words) => describeWords(TEXT, words))
  resolveAll(targets, TEXT, hashText(TEXT), (hash) => snapshots.get(hash))
  expect(align).not.toHaveBeenCalled()
})
