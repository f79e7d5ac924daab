import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import type { Facts } from '#domain/article/source.ts'
import { newQueryClient } from '#queries/client.ts'
import { ENTRY } from '#queries/test-client.ts'
import { NoticesProvider } from '#ui/notices.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'

const TEXT = `News
Sport

Harbour The ferry left without a sound

By Anna Karlsson
14 March 2019

Nobody on the quay had waved, and nobody had come to see it go in the fog of that morning.

The harbour master says that he heard no horn. He had been at his desk since six, with the window open.

"We looked for the lights and there were none," a fisherman says. His boat lay at the next berth all night.

The company runs two ships between the islands, and the second one was in the yard for its yearly repairs.

Most read

Harbour: The ferry left without a sound
Fares rise again
`

function show(facts: Facts) {
  const source = { id: 'own:1', name: 'ferry.txt', text: TEXT, facts }
  const article = parseArticle(source)
  render(
    <QueryClientProvider client={newQueryClient()}>
      <NoticesProvider>
        <ArticleHeader open={{ entry: ENTRY, source, article }} onDetails={() => {}} onLines={() => {}} />
      </NoticesProvider>
    </QueryClientProvider>,
  )
  return article
}

test('a title that has marks which its line has lost is shown once, in the words of the line', () => {
  const { meta } = show({})
  expect(meta.title).toBe('Harbour: The ferry left without a sound')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Harbour The ferry left without a sound')
  expect(screen.queryByText(/^In the text/)).not.toBeInTheDocument()
})

test('a stated title stands first, if it differs by one mark, and the words of the text below it', () => {
  show({ title: 'Harbour The ferry left without a sound!' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Harbour The ferry left without a sound!')
  expect(screen.getByText(/^In the text/)).toBeInTheDocument()
})
