import { MutationObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { newQueryClient } from './client.ts'
import { holdWhileStoring } from './leaving.ts'

/** Whether the browser would ask before it leaves. */
function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

test.each([
  { what: 'a highlight', mutationKey: ['annotations'], asks: true },
  { what: 'a date', mutationKey: ['corrections'], asks: true },
  { what: 'the place of the reader', mutationKey: ['progress'], asks: false },
])('leaving while $what is stored: asked $asks', async ({ mutationKey, asks }) => {
  const client = newQueryClient()
  const stop = holdWhileStoring(client)
  expect(asksBeforeLeaving()).toBe(false)
  let done = () => {}
  const storing = new Promise<void>((resolve) => {
    done = resolve
  })
  const stored = new MutationObserver(client, { mutationKey, mutationFn: () => storing }).mutate()
  expect(asksBeforeLeaving()).toBe(asks)
  done()
  await stored
  expect(asksBeforeLeaving()).toBe(false)
  stop()
})
