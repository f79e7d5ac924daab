// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { sayWhenDone } from './say-when-done.ts'

test('[Q2] what is stored is said to be done then, not before', async () => {
  const say = vi.fn<() => void>()
  let store = () => {}
  const storing = new Promise<void>((resolve) => {
    store = resolve
  })
  sayWhenDone(storing, say)
  await Promise.resolve()
  expect(say).not.toHaveBeenCalled()
  store()
  await storing
  expect(say).toHaveBeenCalledOnce()
})

test('[Q2] what could not be stored is not said to be done', async () => {
  const say = vi.fn<() => void>()
  const storing = Promise.reject(new Error('The disk is full'))
  sayWhenDone(storing, say)
  await expect(storing).rejects.toThrow('full')
  expect(say).not.toHaveBeenCalled()
})
