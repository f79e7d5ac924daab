import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { colourOfCss } from './colour-of-css.ts'

test.each([
  // Names, ours within them first.
  ['khaki', 'yellow'],
  ['lightgoldenrodyellow', 'yellow'],
  ['palegreen', 'green'],
  ['PeachPuff', 'orange'],
  ['plum', 'purple'],
  ['lightsalmon', 'pink'],
  ['red', 'pink'],
  ['darkturquoise', 'blue'],
  // What readers, browsers and e-books write.
  ['#ffd400', 'yellow'],
  ['#ff6666', 'pink'],
  ['#5fb236', 'green'],
  ['#2ea8e5', 'blue'],
  ['#a28ae5', 'purple'],
  ['#f19837', 'orange'],
  ['#e56eee', 'purple'],
  ['#fd0', 'yellow'],
  ['#FFFF0080', 'yellow'],
  ['#00f8', 'blue'],
  ['rgb(255, 165, 0)', 'orange'],
  ['rgba(127,255,0,.5)', 'green'],
  ['rgb(100% 75% 80% / 40%)', 'pink'],
  ['hsl(275deg 60% 70%)', 'purple'],
  ['hsla(-15, 80%, 70%, .3)', 'pink'],
  ['1px solid #2ea8e5 !important', 'blue'],
] as const)('[X21] %s is nearest to %s', (css, colour) => {
  expect(colourOfCss(css)).toBe(colour)
})

test.each([
  '#aaa',
  '#ffffff',
  'black',
  'rgb(120, 121, 122)',
  'hsl(200 2% 50%)',
  'none',
  '',
  '#12',
  'rgb()',
  'constructor',
])('[X21] %s is nearest to none', (css) => {
  expect(colourOfCss(css)).toBe(null)
})

test('[X21] any words get a colour or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((words) => `#${words}`),
        fc.string().map((words) => `rgb(${words})`),
      ),
      (css) => {
        expect([...COLOURS, null]).toContain(colourOfCss(css))
      },
    ),
  )
})
