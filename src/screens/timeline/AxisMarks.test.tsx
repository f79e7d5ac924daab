import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { makeSought } from '#domain/timeline/filter-events.ts'
import { findEvents } from '#domain/timeline/find-events.ts'
import { mergeArticles } from '#domain/timeline/merge-articles.ts'
import { parseBound } from '#domain/timeline/window-address.ts'
import { pictureOf } from './axis-layout.ts'
import { AxisMarks } from './AxisMarks.tsx'
import { axisRows, weigh } from './axis-rows.ts'

const WIDTH = 700
const WHOLE = { from: parseBound('1916', 'from')!, to: parseBound('1917', 'to')! }

/** The picture of what a text tells, written at the end of 1917. */
function drawn(text: string, certainty?: 'approximate') {
  const entries = mergeArticles(
    findEvents({ text, blocks: [] }, { reference: referenceFrom('1917-12-31'), language: 'en' }).map((event) => ({
      article: 'a',
      event: certainty ? { ...event, timex: { ...event.timex, certainty } } : event,
      words: text,
    })),
  ).map((entry) => makeSought(entry, () => ''))
  const perDay = WIDTH / (WHOLE.to + 1 - WHOLE.from)
  const picture = pictureOf(axisRows(weigh(entries, WHOLE), perDay), WHOLE, WIDTH)
  const { container } = render(
    <svg>
      <AxisMarks picture={picture} width={WIDTH} current={null} />
    </svg>,
  )
  return container
}

const bars = (picture: HTMLElement) => [...picture.querySelectorAll('rect[height="16"], rect[height="2"]')]
const LONG = 'The dockers were on strike from 3 May 1916 to 9 March 1917.'

test('the ends of a bar fade where it is not certain how long it was', () => {
  const picture = drawn(LONG, 'approximate')
  const fills = bars(picture).flatMap((bar) => (bar.closest('pattern') ? [] : bar.getAttribute('fill')))
  expect(fills).toEqual(['url(#unsure)', 'url(#unsure)'])
  const stops = [...picture.querySelectorAll('#unsure stop')].map((stop) => [
    Number(stop.getAttribute('offset')),
    Number(stop.getAttribute('stop-opacity')),
  ])
  expect(stops.at(0)).toEqual([0, 0])
  expect(stops.at(-1)).toEqual([1, 0])
  expect(Math.max(...stops.map(([, opacity]) => opacity ?? 0))).toBe(1)
})

test('the ends of a bar that is certain do not, and its mark is filled', () => {
  const picture = drawn(LONG)
  const fills = bars(picture).flatMap((bar) => (bar.closest('pattern') ? [] : bar.getAttribute('fill')))
  expect(fills).toEqual(['currentColor', 'currentColor'])
  expect(picture.querySelector('circle')).not.toHaveAttribute('stroke-dasharray')
})
