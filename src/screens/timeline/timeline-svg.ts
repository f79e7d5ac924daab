import { STANDINGS, type Sought } from '#domain/timeline/filter-events.ts'
import { nameWindow, type DayWindow } from '#domain/timeline/window.ts'
import { labelAt, pictureOf, type AxisPicture, type PlacedEvent } from './axis-layout.ts'
import { axisRows, weigh, type Rows } from './axis-rows.ts'
import { shapeOf } from './standing-figure.ts'
import { STANDING_NAME } from './standing-words.ts'

export const WIDTH = 1200 // px: a page across, and a slide
const EDGE = 24 // px around everything
const HEAD = 64 // px for the title and the time that is shown
const FOOT = 40 // px for what the marks mean
const MOST = 24 // rows: a picture may be higher than a screen, but is still to be seen at once
const RULE = 2 // px

// Paper is white, whatever the screen is.
const INK = '#1d1b18'
const SOFT = '#57524a'
const LINE = '#ddd7cb'
const ACCENT = '#0b5a5c'
const PAPER = '#ffffff'

/** A picture and its size in pixels. */
export type Svg = { readonly text: string; readonly width: number; readonly height: number }

/** The axis as a picture that stands alone: SVG, with labels, no fonts of its own and nothing from elsewhere. */
export function timelineSvg(
  entries: readonly Sought[],
  { whole, window, title }: { readonly whole: DayWindow; readonly window: DayWindow; readonly title: string },
): Svg {
  const inside = WIDTH - 2 * EDGE
  const weighed = weigh(entries, whole)
  const perDay = inside / (window.to + 1 - window.from)
  const placed = axisRows(weighed, perDay, enough(weighed.dated.length))
  const used = placed.events.reduce((most, { lane }) => Math.max(most, lane + 1), 1)
  const picture = pictureOf(placed, window, inside, { rows: used, labelled: used })
  const height = HEAD + picture.height + FOOT
  const standings = STANDINGS.filter((each) => picture.placed.some(({ entry }) => entry.event.standing === each))
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    GRADIENT,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    words(EDGE, 34, title, { size: 20, fill: INK, bold: true }),
    words(EDGE, 54, nameWindow(window), { fill: SOFT }),
    `<g transform="translate(${EDGE} ${HEAD})">`,
    ...ticksOf(picture, inside),
    ...picture.placed.map(eventOf),
    ...picture.more.map(({ x, count }) => words(x, picture.counts - 2, `+${count}`, { fill: SOFT, anchor: 'middle' })),
    '</g>',
    ...standings.map((standing, index) => {
      const [x, y] = [EDGE + 8 + index * 110, height - 22]
      return (
        shapeOf({ standing, sure: true, x, y }, ACCENT, PAPER) +
        words(x + 14, y + 4, STANDING_NAME[standing], { fill: SOFT })
      )
    }),
    '</svg>',
  ]
  return { text: text.join('\n'), width: WIDTH, height }
}

/** All with labels while there are few; then as many as are still seen at once. */
function enough(events: number): Rows {
  const rows = Math.min(Math.max(events, 3), MOST)
  return { rows, labelled: rows === MOST ? MOST - 4 : rows }
}

const GRADIENT = `<defs><linearGradient id="unsure">${[
  [0, 0],
  [0.25, 1],
  [0.75, 1],
  [1, 0],
]
  .map(([at, opacity]) => `<stop offset="${at}" stop-color="${ACCENT}" stop-opacity="${opacity}"/>`)
  .join('')}</linearGradient></defs>`

function ticksOf({ ticks, base, dates }: AxisPicture, width: number): readonly string[] {
  return [
    ...ticks.map(({ x, label }) => {
      const name = label === '' ? '' : words(x + 3, dates, label, { fill: SOFT })
      return `<path d="M${round(x)} 0V${base}" stroke="${LINE}"/>${name}`
    }),
    `<path d="M0 ${base}H${width}" stroke="${SOFT}"/>`,
  ]
}

function eventOf(event: PlacedEvent): string {
  const { x, y, end, label, side } = event
  const { standing, timex } = event.entry.event
  const sure = timex.certainty === 'certain'
  const long = round(end - x)
  const fill = sure ? ACCENT : 'url(#unsure)'
  const dashes = standing === 'habitual' ? ' stroke-dasharray="5 3"' : ''
  const band =
    standing === 'told'
      ? `<rect x="${round(x)}" y="${y - 8}" width="${long}" height="16" fill="${fill}" fill-opacity="${sure ? 0.2 : 0.35}"/>`
      : ''
  const rule =
    dashes === ''
      ? `<rect x="${round(x)}" y="${y + 8 - RULE}" width="${long}" height="${RULE}" fill="${fill}"/>`
      : `<path d="M${round(x)} ${y + 7}h${long}" stroke="${ACCENT}" stroke-width="${RULE}"${dashes}/>`
  const bar = long > 8 ? band + rule : ''
  const name =
    label === '' ? '' : words(labelAt(event), y + 4, label, { fill: INK, anchor: side === 'left' ? 'end' : 'start' })
  return bar + shapeOf({ standing, sure, x, y }, ACCENT, PAPER) + name
}

function words(
  x: number,
  y: number,
  text: string,
  {
    fill,
    size,
    anchor = 'start',
    bold = false,
  }: {
    readonly fill: string
    readonly size?: number
    readonly anchor?: 'start' | 'middle' | 'end'
    readonly bold?: boolean
  },
): string {
  const font = `${size === undefined ? '' : ` font-size="${size}"`}${bold ? ' font-weight="600"' : ''}`
  return `<text x="${round(x)}" y="${y}" fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${font}>${escaped(text)}</text>`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** Words of a text stay words; what XML cannot hold goes (https://www.w3.org/TR/xml/#charsets). */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
