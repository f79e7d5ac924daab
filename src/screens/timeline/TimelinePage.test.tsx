import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../../../test/render-app.tsx'

test('events stand in their order, with date, reason, certainty and standing', async () => {
  renderApp('/timeline')
  const sunday = await screen.findByText('Sunday 25 October 2020')
  const item = sunday.closest('li')
  expect(item).toHaveTextContent('“last Sunday” before Tue 27 Oct 2020 → Sun 25 Oct 2020 · certain')
  expect(item).toHaveTextContent('Belarusian workers and students defy repression')
  const planned = screen.getByText('planned or threatened').closest('li')
  expect(planned).toHaveTextContent('had threatened that')
  const dates = screen.getAllByRole('listitem').map((each) => each.querySelector('time')?.dateTime ?? '')
  expect(dates).toEqual(dates.toSorted((a, b) => a.localeCompare(b)))
})

test('an event leads to its passage', async () => {
  renderApp('/timeline')
  const link = await screen.findByRole('link', { name: /last Sunday/ })
  expect(link).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/read\/belarusian.*\?panel=timeline&event=.*#at=\d+-\d+$/),
  )
})
