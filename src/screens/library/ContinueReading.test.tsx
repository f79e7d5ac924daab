import { MutationObserver as Change, type QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { catalogueQuery, seedsQuery } from '#queries/catalogue.ts'
import { newQueryClient } from '#queries/client.ts'
import { saveProgress, type Progress } from '#queries/progress.ts'
import { renderApp } from '../../../test/render-app.tsx'

const PLACE = { block: 4, offset: 0, check: 'the words at that place', fraction: 0.5 }

let library = 0 // each test has texts of its own: places outlive it in the storage that all share

/** A library of some texts; the places in them are stored one after the other. */
async function libraryOf(
  read: Readonly<Record<string, Partial<Progress>>>,
  minutes: Readonly<Record<string, number>> = {},
) {
  library += 1
  const client = newQueryClient()
  const [seed] = await client.query(seedsQuery)
  if (!seed) throw new Error('There is no seed')
  const titles = ['Harbour', 'Lamp', 'Mole', 'Night', 'Quay', 'River']
  client.setQueryData(
    seedsQuery.queryKey,
    titles.map((title) => ({
      ...seed,
      id: idOf(title),
      slug: title.toLowerCase(),
      title,
      minutes: minutes[title] ?? 10,
    })),
  )
  for (const [sourceId, place] of Object.entries(read))
    await keep(client, { sourceId: idOf(sourceId), ...PLACE, ...place })
  return renderApp('/', { client })
}

const idOf = (title: string) => `${title} ${library}`

let at = 0

/** Keeps a place, a second after the one before it. */
async function keep(client: QueryClient, place: Omit<Progress, 'modified'>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1) + 1000 * at++ })
  await new Change(client, saveProgress).mutate(place)
  vi.useRealTimers()
}

const section = () => screen.queryByRole('region', { name: 'Continue reading' })
const shown = () =>
  within(section() ?? document.createElement('div'))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('[Q18] where nothing was begun, nothing is offered', async () => {
  await libraryOf({ Lamp: { block: 0, fraction: 0.3 }, Mole: { fraction: 0.99 } })
  await screen.findByRole('link', { name: 'Lamp' })
  expect(section()).not.toBeInTheDocument()
})

test('[Q18] what was begun stands first, the last read on top, with what is left of it', async () => {
  await libraryOf(
    { Quay: {}, Harbour: { fraction: 0.25 }, Mole: { fraction: 0.97 }, Lamp: { fraction: 0.1 } },
    { Lamp: 240, Mole: 3, Harbour: 16 },
  )
  await screen.findByRole('heading', { name: 'Continue reading' })
  expect(shown()).toEqual(['Continue: Lamp3 h 36 min left', 'Continue: Mole1 min left', 'Continue: Harbour12 min left'])
  await userEvent.click(screen.getByRole('button', { name: '1 more' }))
  expect(shown()[3]).toBe('Continue: Quay5 min left')
  await userEvent.click(screen.getByRole('button', { name: 'Fewer' }))
  expect(shown()).toHaveLength(3)
})

test('[Q18] it is there with the first texts of the library, which are not pushed down later', async () => {
  await libraryOf({ Harbour: {} })
  const order: string[] = []
  const watcher = new MutationObserver(() => {
    if (screen.queryByRole('link', { name: 'Lamp' })) order.push(section() ? 'with it' : 'without it')
  })
  watcher.observe(document.body, { childList: true, subtree: true })
  await screen.findByRole('link', { name: 'Lamp' })
  watcher.disconnect()
  expect(order[0]).toBe('with it')
})

test('[Q18] one press, or a key, goes on; whoever searches sees what was found', async () => {
  const { router } = await libraryOf({ Harbour: {}, Lamp: {} })
  const link = await screen.findByRole('link', { name: /^Continue:\s*Harbour$/ })
  expect(link).toHaveAttribute('href', '/read/harbour#continue')
  await userEvent.type(screen.getByRole('searchbox'), 'mole')
  expect(section()).not.toBeInTheDocument()
  await userEvent.clear(screen.getByRole('searchbox'))
  screen.getByRole('searchbox').blur()
  await userEvent.keyboard('c')
  await waitFor(() =>
    expect(router.state.navigation.location ?? router.state.location).toMatchObject({
      pathname: '/read/lamp',
      hash: '#continue',
    }),
  )
})

test('[Q18] what was finished or removed meanwhile is gone', async () => {
  const { client } = await libraryOf({ Harbour: {}, Lamp: {} })
  await screen.findByRole('link', { name: /^Continue:\s*Harbour$/ })
  await keep(client, { sourceId: idOf('Harbour'), ...PLACE, fraction: 1 })
  await waitFor(() => expect(shown()).toEqual(['Continue: Lamp5 min left']))
  client.setQueryData(catalogueQuery.queryKey, [])
  await waitFor(() => expect(section()).not.toBeInTheDocument())
})
