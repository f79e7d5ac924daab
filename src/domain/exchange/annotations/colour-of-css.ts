import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'

// Degrees. Red is nearer to pink than to orange, as in the pens that are sold.
const HUES: Readonly<Record<Colour, number>> = { yellow: 50, green: 120, blue: 215, pink: 345, orange: 30, purple: 275 }
/** Share of the full range between the strongest and the weakest light: less is a grey, which is nearest to nothing. */
const GREY = 0.05

/** Names of https://www.w3.org/TR/css-color-4/#named-colors that say none of ours, by their hue in degrees. */
const NAMED: Readonly<Record<string, number>> = {
  aqua: 180,
  aquamarine: 160,
  chartreuse: 90,
  coral: 16,
  crimson: 348,
  cyan: 180,
  fuchsia: 300,
  gold: 51,
  indigo: 275,
  khaki: 54,
  lavender: 240,
  lime: 120,
  magenta: 300,
  maroon: 0,
  moccasin: 38,
  navy: 240,
  olive: 60,
  orchid: 302,
  peachpuff: 28,
  plum: 300,
  red: 0,
  salmon: 6,
  teal: 180,
  thistle: 300,
  tomato: 9,
  turquoise: 174,
  violet: 300,
  wheat: 39,
}

/**
 * The colour here that a CSS colour looks like most: by its name, else by its hue. Null for a grey, and for what is no
 * colour, or one in a form that no program for highlights writes.
 */
export function colourOfCss(value: string): Colour | null {
  const words = value.toLowerCase()
  const named = COLOURS.find((colour) => words.includes(colour))
  if (named) return named
  const name = /[a-z]+/g
  const hue = hueOf(words) ?? words.match(name)?.reduce<number | null>((found, each) => found ?? hueNamed(each), null)
  return hue === null || hue === undefined ? null : nearest(hue)
}

function hueNamed(word: string): number | null {
  // `lightcoral`, `mediumorchid`: shades of the same hue.
  const bare = word.replace(/^(?:light|dark|medium|deep|pale|hot)/, '')
  return Object.hasOwn(NAMED, bare) ? (NAMED[bare] ?? null) : null
}

function nearest(hue: number): Colour {
  const away = (colour: Colour) => Math.abs(((hue - HUES[colour] + 540) % 360) - 180)
  return COLOURS.reduce((best, colour) => (away(colour) < away(best) ? colour : best))
}

/** In degrees; null for a grey, and where no figures stand. */
function hueOf(words: string): number | null {
  const hsl = /hsla?\(\s*(-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%/.exec(words)
  if (hsl) return Number(hsl[2]) / 100 < GREY ? null : ((Number(hsl[1]) % 360) + 360) % 360
  const lights = hexOf(words) ?? rgbOf(words)
  if (!lights) return null
  const [red, green, blue] = lights
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  if (range < GREY) return null
  // https://www.w3.org/TR/css-color-4/#rgb-to-hsl
  const sixths =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return sixths * 60
}

/** Each from 0 to 1. */
type Lights = readonly [red: number, green: number, blue: number]

/** `#fd0`, `#ffd400`, with or without transparency. */
function hexOf(words: string): Lights | null {
  const [, digits = ''] = /#([\da-f]{3,8})\b/.exec(words) ?? []
  const wide = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits
  if (wide.length < 6) return null
  const at = (start: number) => Number.parseInt(wide.slice(start, start + 2), 16) / 255
  return [at(0), at(2), at(4)]
}

/** `rgb(255, 212, 0)`, `rgb(100% 83% 0% / 40%)` */
function rgbOf(words: string): Lights | null {
  const [, inside = ''] = /rgba?\(([^)]*)\)/.exec(words) ?? []
  const [red, green, blue] = (inside.match(/[\d.]+%?/g) ?? []).map((each) =>
    each.endsWith('%') ? Number(each.slice(0, -1)) / 100 : Number(each) / 255,
  )
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue]
}
