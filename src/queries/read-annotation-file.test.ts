import { expect, test } from 'vitest'
import { newQueryClient } from './client.ts'
import { readAnnotationFile } from './read-annotation-file.ts'

test('[X10] a file that is too large is refused by its size, and not read', async () => {
  let read = false
  const file = Object.defineProperties(new File([], 'all.json'), {
    size: { value: 44_000_001 },
    arrayBuffer: {
      value: async () => {
        read = true
        return new ArrayBuffer(0)
      },
    },
  })
  expect(await readAnnotationFile(newQueryClient(), file)).toEqual({
    kind: 'refused',
    why: '“all.json” was not brought in: it has 45 MB, and a file of annotations may have 40. Split it.',
  })
  expect(read).toBe(false)
})
