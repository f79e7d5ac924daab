// @vitest-environment node
import { expect, test } from 'vitest'
import type { Article } from '#domain/article/article.ts'
import { parseArticle } from '#domain/article/parse.ts'
import type { Source } from '#domain/article/source.ts'
import { parseLong } from './parse-beside.ts'

const TEXT = 'The keeper of the lamp\n\nShe lights it each evening.\n'
const source = (id: string, text = TEXT): Source => ({ id, name: 'lamp.txt', text, facts: {} })

/** A worker that answers when the test says so. */
function worker() {
  let answer = (_article: Article) => {}
  let fail = (_error: Error) => {}
  let stopped = false
  const parsed = new Promise<Article>((resolve, reject) => {
    answer = resolve
    fail = reject
  })
  return {
    parse: () => parsed,
    stop: () => {
      stopped = true
      fail(new Error('The work was stopped.'))
    },
    answer: (article: Article) => answer(article),
    isStopped: () => stopped,
  }
}

test('[Q9] of one text the last parse goes on, and who waited for one before has its answer', async () => {
  const workers = [worker(), worker(), worker()] as const
  const asked = workers.map((each) => parseLong(source('own:1'), each))
  expect(workers.map((each) => each.isStopped())).toEqual([true, true, false])
  const article = parseArticle(source('own:1'))
  workers[2].answer(article)
  for (const each of await Promise.all(asked)) expect(each).toBe(article)
  expect(workers[2].isStopped()).toBe(true)
})

test('[Q9] another text, and another version of it, are parsed beside it', async () => {
  const [one, other, newer] = [worker(), worker(), worker()]
  const asked = [
    parseLong(source('own:1'), one),
    parseLong(source('own:2'), other),
    parseLong(source('own:1', `${TEXT}\nAnd puts it out.\n`), newer),
  ]
  expect([one, other, newer].map((each) => each.isStopped())).toEqual([false, false, false])
  const articles = ['1', '2', '3'].map((id) => parseArticle(source(id)))
  ;[one, other, newer].forEach((each, i) => each.answer(articles[i] ?? parseArticle(source('none'))))
  expect(await Promise.all(asked)).toEqual(articles)
})

test('[Q9] a parse that fails says so', async () => {
  const one = worker()
  const asked = parseLong(source('own:1'), one)
  one.stop()
  await expect(asked).rejects.toThrow('The work was stopped.')
})
