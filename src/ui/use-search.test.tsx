import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { createMemoryRouter, Outlet } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { expect, test } from 'vitest'
import { arrivalOf, useSearch, type ChangeSearch } from './use-search.ts'

/** A list with a loader that is never quick, and another screen. */
function opened(...entries: readonly string[]) {
  const seen = { loads: 0, draws: 0 }
  const load = async () => {
    seen.loads += 1
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    return null
  }
  let choose: ChangeSearch = () => undefined
  function List() {
    const [search, change] = useSearch()
    // As it is drawn: an effect that waits for the paint may come after the words were found.
    useLayoutEffect(() => {
      choose = change
      seen.draws += 1
    })
    return <output>{`${search}`}</output>
  }
  const router = createMemoryRouter(
    [
      {
        path: '/',
        element: <Outlet />,
        loader: load,
        HydrateFallback: () => null,
        children: [
          { path: 'list', element: <List />, loader: load },
          { path: 'other', element: <p>Another screen</p>, loader: load },
        ],
      },
    ],
    { initialEntries: [...entries] },
  )
  render(<RouterProvider router={router} />)
  return { router, seen, choose: (...of: Parameters<ChangeSearch>) => choose(...of) }
}

const shown = (search: string) => screen.findByText(search)

test('what is chosen before the last choice is drawn is added to it', async () => {
  const { choose, router } = opened('/list?tag=a')
  expect(await shown('tag=a')).toBeVisible()
  act(() => {
    choose({ colour: 'blue' })
    choose({ note: 'with', tag: '' })
    choose((now) => ({ colour: `${now.get('colour')},green` }))
  })
  expect(await shown('colour=blue%2Cgreen&note=with')).toBeVisible()
  expect(router.state.historyAction).toBe('REPLACE')
})

test('a choice loads nothing anew and is drawn once, and what is there already is no choice', async () => {
  const { choose, seen, router } = opened('/list?tag=a')
  expect(await shown('tag=a')).toBeVisible()
  const [{ loads, draws }, { key }] = [{ ...seen }, router.state.location]
  act(() => choose({ tag: 'a', note: null }))
  expect(router.state.location.key).toBe(key)
  act(() => choose({ tag: 'b' }))
  expect(await shown('tag=b')).toBeVisible()
  expect(seen).toEqual({ loads, draws: draws + 1 })
})

test('a choice keeps the passage that was led to, and is no new arrival there; a link is one', async () => {
  const { choose, router } = opened('/list?tag=a#q=words')
  expect(await shown('tag=a')).toBeVisible()
  const arrival = arrivalOf(router.state.location)
  act(() => {
    choose({ tag: 'b' })
    choose({ note: 'with' })
  })
  expect(await shown('tag=b&note=with')).toBeVisible()
  expect(router.state.location.hash).toBe('#q=words')
  expect(arrivalOf(router.state.location)).toBe(arrival)
  await act(() => router.navigate('/list?tag=b#q=words'))
  expect(arrivalOf(router.state.location)).not.toBe(arrival)
})

test('a link and Back win over what was chosen, and a choice builds upon where they lead', async () => {
  const { choose, router } = opened('/list?event=1', '/list?tag=a')
  expect(await shown('tag=a')).toBeVisible()
  act(() => {
    choose({ tag: 'b' })
    void router.navigate('/list?event=2')
  })
  expect(await shown('event=2')).toBeVisible()
  act(() => {
    void router.navigate(-1)
    choose({ note: 'with' })
  })
  expect(await shown('tag=b&note=with')).toBeVisible()
  act(() => {
    void router.navigate(-1)
    void router.navigate('/list?event=3')
    choose({ note: 'with' })
  })
  expect(await shown('event=3&note=with')).toBeVisible()
})

test('a screen that is being left does not hold back the next one', async () => {
  const { choose, router } = opened('/list?tag=a')
  expect(await shown('tag=a')).toBeVisible()
  act(() => {
    void router.navigate('/other')
    choose({ tag: 'b' })
  })
  expect(await shown('Another screen')).toBeVisible()
  expect(router.state.location).toMatchObject({ pathname: '/other', search: '' })
  choose({ tag: 'c' })
  expect(router.state.location.search).toBe('')
})
