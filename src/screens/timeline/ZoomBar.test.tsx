import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseBound } from '#domain/timeline/window-address.ts'
import { KeyboardProvider } from '#ui/keyboard.tsx'
import { ZoomBar } from './ZoomBar.tsx'

test('a long range is broken between its ends, and in none of them', () => {
  const extent = { from: parseBound('1844-05-24', 'from')!, to: parseBound('2100', 'to')! }
  render(
    <KeyboardProvider singleKeys>
      <ZoomBar
        time={{
          extent,
          whole: extent,
          window: extent,
          named: extent,
          finest: 'day',
          outside: { earlier: 0, later: 0 },
        }}
        at={extent.from}
        keys={false}
        onWindow={() => {}}
      />
    </KeyboardProvider>,
  )
  const ends = [...screen.getByText(/24 May 1844/).parentElement!.querySelectorAll('.inline-block')]
  expect(ends.map(({ textContent }) => textContent)).toEqual(['24 May 1844 –', '31 December 2100'])
})
