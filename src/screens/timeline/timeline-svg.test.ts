import { expect, test } from 'vitest'
import { referenceFrom } from '#domain/time/reference.ts'
import { makeSought } from '#domain/timeline/filter-events.ts'
import { findEvents } from '#domain/timeline/find-events.ts'
import { mergeArticles } from '#domain/timeline/merge-articles.ts'
import { parseBound } from '#domain/timeline/window-address.ts'
import { timelineSvg, WIDTH } from './timeline-svg.ts'

const TEXT =
  'In March 1916 <b>dockers & weavers</b> walked out. On 3 May 1916 the council met. In summer 1916 it said that on 5 May 1916 nobody came. The strike will end on 9 June 1917.'

const entries = mergeArticles(
  findEvents({ text: TEXT, blocks: [] }, { reference: referenceFrom('1917-01-01'), language: 'en' }).map((event) => ({
    article: 'a',
    event,
    words: TEXT.slice(event.sentence.start, event.sentence.end),
  })),
).map((entry) => makeSought(entry, ({ words }) => words))
const whole = { from: parseBound('1916', 'from')!, to: parseBound('1917', 'to')! }

test('a picture holds every event with its label, well formed, with nothing from elsewhere', () => {
  const { text, width, height } = timelineSvg(entries, { whole, window: whole, title: 'Dockers & "others"' })
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(picture.querySelector('parsererror')).toBeNull()
  expect(picture.querySelector('title')?.textContent).toBe('Dockers & "others"')
  expect(picture.documentElement.getAttribute('aria-label')).toBe('Dockers & "others"')
  const labels = [...picture.querySelectorAll('text')].map((each) => each.textContent)
  expect(labels).toContain('1916–1917')
  expect(labels).toContain('<b>dockers & weavers</b> walked out')
  expect(labels).toContain('The council met')
  expect(labels.some((label) => label.startsWith('The strike will'))).toBe(true)
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)|<script|<image|@import/)
  expect([width, picture.documentElement.getAttribute('height')]).toEqual([WIDTH, String(height)])
})

test('where there are more than there are rows, the rest is counted', () => {
  const many = Array.from({ length: 400 }, (_none, index) => {
    const [first] = entries
    if (!first) throw new Error('There is no entry')
    return {
      ...first,
      event: { ...first.event, id: String(index) },
      days: { from: whole.from + index, to: whole.from + index },
    }
  })
  const { text, height } = timelineSvg(many, { whole, window: whole, title: 'Many' })
  const counted = [...text.matchAll(/>\+(\d+)</g)].reduce((sum, [, count]) => sum + Number(count), 0)
  const marks = text.match(/stroke-width="2"/g)?.length ?? 0
  expect(counted).toBeGreaterThan(0)
  expect(height).toBeLessThan(WIDTH)
  expect(marks + counted).toBeGreaterThanOrEqual(400)
})
