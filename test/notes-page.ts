import { cleanup, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { describe as describeSpan } from '#domain/anchor/describe.ts'
import { wholeTarget } from '#domain/anchor/whole.ts'
import type { Colour } from '#domain/annotation/annotation.ts'
import { newAnnotation } from '#domain/annotation/new-annotation.ts'
import { span } from '#domain/text/span.ts'
import { allAnnotationsQuery, trashQuery } from '#queries/annotations.ts'
import { articleQuery } from '#queries/article.ts'
import { addAnnotations, binned, changeAnnotations, purgeAnnotations } from '#queries/change-annotations.ts'
import { newQueryClient } from '#queries/client.ts'
import { run } from '#queries/test-client.ts'
import { renderApp } from './render-app.tsx'

export const SLUG = 'belarusian-workers-and-students-defy-repression-to-face-down'

/** Three quotes of the seed and a note on the whole of it, made in this order. */
export async function makeNotes(): Promise<void> {
  const { client } = renderApp('/')
  const { article, source } = await client.query(articleQuery(SLUG))
  const make = (id: string, words: string, colour: Colour, note = '', tags: readonly string[] = []) => {
    const at = article.text.indexOf(words)
    const quoted = describeSpan(article.text, article.hash, span(at, at + words.length))
    const target = words === '' ? wholeTarget(article.hash) : quoted
    return newAnnotation(
      { target, sourceId: source.id, colour, note, tags },
      { id, now: `2024-01-0${id.length}T00:00:00.000Z` },
    )
  }
  await run(client, addAnnotations, {
    annotations: [
      make('a', 'Around 100,000 people', 'yellow', 'Counted by **whom**?'),
      make('bb', 'Minsk Tractor Factory', 'blue', '', ['work']),
      make('ccc', 'the Lukashenko regime', 'green'),
      make('dddd', '', 'pink', 'Read twice'),
    ],
    snapshots: [{ hash: article.hash, text: article.text }],
    what: 'import',
  })
  cleanup()
}

/** Takes all notes away, for good. */
export async function takeNotesAway(): Promise<void> {
  vi.restoreAllMocks()
  const client = newQueryClient()
  await run(client, changeAnnotations, binned(await client.query(allAnnotationsQuery), true))
  const trash = await client.query({ ...trashQuery, staleTime: 0 })
  await run(
    client,
    purgeAnnotations,
    trash.map(({ id }) => id),
  )
}

/** The page of all notes, once they are there. */
export async function openNotes(rest = '') {
  const app = renderApp(`/notes${rest}`)
  await screen.findByRole('heading', { level: 2 })
  return app
}

export const cards = () => screen.queryAllByRole('listitem').filter((item) => item.id.startsWith('note-'))
export const bar = () => screen.getByRole('region', { name: 'What is selected' })
export const pick = (name: RegExp) => screen.getByRole('checkbox', { name })

/** Nothing can be stored until it is restored. */
export const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
