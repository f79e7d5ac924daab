import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AddEvent } from './AddEvent.tsx'

const TEXT = 'The ferry sank in the night. Nobody was told of it until the morning.'
const [SANK, TOLD] = [
  { start: 0, end: 27 },
  { start: 29, end: 50 },
]

test('words that the reader has highlighted are made an event with one press, each from its own line', async () => {
  const onTell = vi.fn()
  render(<AddEvent text={TEXT} highlights={[SANK, TOLD]} onTell={onTell} />)
  const user = userEvent.setup()
  await user.click(screen.getByText('Add an event'))
  const lines = screen.getAllByRole('button').map((button) => button.textContent)
  expect(lines).toEqual(['The ferry sank in the night', 'Nobody was told of it'])
  await user.click(screen.getByRole('button', { name: 'Nobody was told of it' }))
  expect(onTell.mock.calls).toEqual([[TOLD]])
})

test('without highlights it says how else an event is made', async () => {
  render(<AddEvent text={TEXT} highlights={[]} onTell={() => {}} />)
  expect(screen.getByText(/^Select the words in the text/)).not.toHaveTextContent('highlighted')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
