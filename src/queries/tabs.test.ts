import { QueryObserver, queryOptions } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { newQueryClient } from './client.ts'
import { refresh } from './tabs.ts'

/** A store that answers when it is told to, and a query that is made from what it holds. */
function slowStore() {
  const client = newQueryClient()
  const store = { holds: 'old' }
  const waiting: (() => void)[] = []
  const read = queryOptions({
    queryKey: ['read'],
    queryFn: async () => {
      const { holds } = store
      await new Promise<void>((answer) => {
        waiting.push(answer)
      })
      return holds
    },
  })
  const made = queryOptions({
    queryKey: ['made'],
    queryFn: async () => `made of ${await client.query(read)}`,
  })
  const answer = () => {
    for (const one of waiting.splice(0)) one()
  }
  return { client, store, read, made, answer }
}

test.each([['the first time', 0] as const, ['once more', 1] as const])(
  '[Q17] what is read %s while something changes is read anew, and so is what is made from it',
  async (_, before) => {
    const { client, store, read, made, answer } = slowStore()
    for (let i = 0; i < before; i++) {
      const first = client.query(read)
      answer()
      await first
    }
    // Nobody looks at what is read, only at what is made from it.
    const asked = client.query({ ...read, staleTime: 0 })
    const observer = new QueryObserver(client, made)
    const leave = observer.subscribe(() => {})
    store.holds = 'new'
    void refresh(client, ['read'], ['made'])
    await vi.waitFor(() => {
      answer()
      expect(observer.getCurrentResult().data).toBe('made of new')
    })
    expect(await asked).toBe('new')
    expect(client.getQueryData(read.queryKey)).toBe('new')
    leave()
  },
)
