// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callWorker } from './worker-calls.ts'

type Answer = { readonly id: number; readonly kind: 'part' | 'done'; readonly words: string }

/** A worker that answers when the test says so. */
class TestWorker extends EventTarget implements Worker {
  onmessage = null
  onmessageerror = null
  onerror = null
  readonly asked: unknown[] = []
  readonly terminate = vi.fn<() => void>()
  postMessage(message: unknown): void {
    this.asked.push(message)
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function calling() {
  const started: TestWorker[] = []
  const calls = callWorker<{ readonly task: string }, Answer>(() => {
    const worker = new TestWorker()
    started.push(worker)
    return worker
  })
  return { started, ...calls }
}

describe('work is asked of a worker', () => {
  test('each question has its answer, in whatever order they come, parts before the last', async () => {
    const { started, ask } = calling()
    const parts: string[] = []
    const first = ask({ task: 'one' }, [], ({ words }) => parts.push(words))
    const second = ask({ task: 'two' })
    expect(started).toHaveLength(1)
    expect(started[0]?.asked).toEqual([
      { task: 'one', id: 1 },
      { task: 'two', id: 2 },
    ])
    started[0]?.say({ id: 1, kind: 'part', words: 'begun' })
    started[0]?.say({ id: 2, kind: 'done', words: 'b' })
    started[0]?.say({ id: 1, kind: 'done', words: 'a' })
    expect([(await first).words, (await second).words, parts]).toEqual(['a', 'b', ['begun']])
  })

  test('what fails, fails alone', async () => {
    const { started, ask } = calling()
    const first = ask({ task: 'one' })
    const second = ask({ task: 'two' })
    started[0]?.say({ id: 1, kind: 'failed', message: 'No words.' })
    started[0]?.say({ id: 2, kind: 'done', words: 'b' })
    await expect(first).rejects.toThrow('No words.')
    expect((await second).words).toBe('b')
  })

  test('a worker that gives up fails what it was asked, and the next question starts another', async () => {
    const { started, ask, end } = calling()
    const first = ask({ task: 'one' })
    started[0]?.dispatchEvent(new Event('error'))
    await expect(first).rejects.toThrow('The browser gave the work up.')
    const second = ask({ task: 'two' })
    expect(started).toHaveLength(2)
    end('It is not wanted.')
    await expect(second).rejects.toThrow('It is not wanted.')
  })

  test('it is let go when it had nothing to do for a while, not before', async () => {
    const { started, ask } = calling()
    for (const number of [1, 2]) {
      const asked = ask({ task: 'more' })
      vi.advanceTimersByTime(60_000)
      expect(started[0]?.terminate).not.toHaveBeenCalled()
      started[0]?.say({ id: number, kind: 'done', words: '' })
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      await asked
    }
    expect(started).toHaveLength(1)
    vi.advanceTimersByTime(60_000)
    expect(started[0]?.terminate).toHaveBeenCalled()
  })
})
