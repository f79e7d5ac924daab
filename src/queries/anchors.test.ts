import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Target } from '#domain/anchor/anchor.ts'
import { describe } from '#domain/anchor/describe.ts'
import { resolveAll, resolverOf } from '#domain/anchor/resolve.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Article } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import { hashText } from '#domain/text/hash.ts'
import { span } from '#domain/text/span.ts'
import { testAnnotation } from '#storage/test-annotation.ts'
import type { AnchorAnswer, AnchorRequest, AnchorTexts } from '#workers/anchor-messages.ts'
import { anchorsQuery } from './anchors.ts'
import { addAnnotations } from './change-annotations.ts'
import { clientWithText, run } from './test-client.ts'

const COUNT = 40
const OLD = Array.from({ length: COUNT }, (_, i) => `Paragraph ${i} has ${i * 7919} boats in a harbour.`).join('\n\n')

let client: QueryClient
let article: Article
let annotations: readonly Annotation[]

beforeEach(async () => {
  client = clientWithText()
  article = parseArticle({ id: 'own:1', name: 'a.txt', text: OLD.replaceAll('harbour', 'port'), facts: {} })
  annotations = Array.from({ length: COUNT }, (_, i) => {
    const start = OLD.indexOf(`Paragraph ${i} `)
    return testAnnotation(`a${i}`, { target: describe(OLD, hashText(OLD), span(start, start + 20)) })
  })
  await run(client, addAnnotations, {
    annotations,
    snapshots: [{ hash: hashText(OLD), text: OLD }],
    what: 'add',
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  client.clear()
})

const expected = () =>
  new Map(
    resolveAll(
      annotations.map(({ target }) => target),
      article.text,
      article.hash,
      () => OLD,
    ).map((anchor, i) => [`a${i}`, anchor]),
  )

test('[Q13] without workers the page finds them itself', async () => {
  expect(await client.query(anchorsQuery(article, annotations))).toEqual(expected())
})

/** A worker that answers in two parts, when it is let. */
class TestWorker extends EventTarget {
  static started: TestWorker[] = []
  texts: AnchorTexts | null = null
  targets: readonly Target[] = []
  ended = false

  constructor() {
    super()
    TestWorker.started.push(this)
  }

  postMessage(request: AnchorRequest): void {
    if (request.kind === 'texts') this.texts = request
    else this.targets = request.targets
  }

  answer(from: number, to: number): void {
    if (!this.texts) throw new Error('Nothing was asked.')
    const { text, hash, snapshots } = this.texts
    const anchors = this.targets.slice(from, to).map(resolverOf(text, hash, (old) => snapshots.get(old)))
    this.dispatchEvent(new MessageEvent<AnchorAnswer>('message', { data: { kind: 'found', anchors } }))
  }

  terminate(): void {
    this.ended = true
  }
}

const nextWorker = async (count: number): Promise<TestWorker> => {
  await vi.waitFor(() => expect(TestWorker.started[count - 1]?.targets.length).toBeGreaterThan(0))
  const worker = TestWorker.started[count - 1]
  if (!worker) throw new Error('No worker')
  return worker
}

test('[Q13] a worker finds them, those in sight first, and only those that are not known', async () => {
  TestWorker.started = []
  vi.stubGlobal('Worker', TestWorker)
  const middle = article.text.indexOf('Paragraph 20 ')
  const observer = new QueryObserver(
    client,
    anchorsQuery(article, annotations, () => middle),
  )
  const stop = observer.subscribe(() => {})
  const worker = await nextWorker(1)
  worker.answer(0, 3)
  await vi.waitFor(() =>
    expect([...(observer.getCurrentResult().data?.keys() ?? [])].toSorted()).toEqual(['a19', 'a20', 'a21']),
  )
  worker.answer(3, COUNT)
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(expected()))
  expect(worker.ended).toBe(true)
  stop()

  const moved = testAnnotation('new', { target: describe(OLD, hashText(OLD), span(5, 40)) })
  const more = new QueryObserver(client, anchorsQuery(article, [...annotations, moved]))
  const stopMore = more.subscribe(() => {})
  expect(more.getCurrentResult().data?.size).toBe(COUNT) // nothing vanishes while one is looked for
  const second = await nextWorker(2)
  expect(second.targets).toEqual([moved.target])
  second.answer(0, 1)
  await vi.waitFor(() => expect(more.getCurrentResult().data?.size).toBe(COUNT + 1))
  stopMore()

  await client.query(anchorsQuery(article, annotations.slice(1)))
  expect(TestWorker.started).toHaveLength(2)
})

test('[Q13] a search that nobody waits for is given up', async () => {
  TestWorker.started = []
  vi.stubGlobal('Worker', TestWorker)
  const stop = new QueryObserver(client, anchorsQuery(article, annotations)).subscribe(() => {})
  const worker = await nextWorker(1)
  stop()
  await vi.waitFor(() => expect(worker.ended).toBe(true))
})

test('[Q13] where the worker fails, the page finds what is left', async () => {
  TestWorker.started = []
  vi.stubGlobal('Worker', TestWorker)
  const searched = client.query(anchorsQuery(article, annotations))
  const worker = await nextWorker(1)
  worker.answer(0, 3)
  worker.dispatchEvent(new Event('error'))
  expect(await searched).toEqual(expected())
  expect(worker.ended).toBe(true)
})
