export const FULLEST = 60 // letters of a label where there is room anyway
const SHORTEST = 33 // px, some five letters: fewer say nothing
const SHORTEST_CUT = 10 // letters of a label that is cut: "The…" says nothing either
// "The election in…": so short a word leads to what is cut away, or is about to say how it was.
const LEADING_ON = /(?:[\s,;:–—-]+\p{Ll}{1,3})*[\s,;:–—-]*$/u

/**
 * How wide letters are at 12 px, in the widest of the faces that systems have for interfaces (DejaVu Sans, Verdana):
 * in the others a label is shorter than it was given room for, never longer. Asking the browser for each label while
 * the axis moves would take longer than to draw it.
 */
const WIDTHS: readonly (readonly [px: number, letters: string])[] = [
  [4, " iljIJ|!'’‘.,;:·/"],
  [5, 'frt()[]-'],
  [6.6, 'csz“”„"'],
  [7.2, 'kvxy'],
  [8.6, 'ABCEFKLPRSTVXYZ'],
  [10, 'DGHNOQUw–+=<>'],
  [12, 'mMW…—@%&'],
]
const OTHER = 7.7 // px: most small letters, and figures
const FULL = 12 // px: what is as wide as high
const FULL_WIDTH =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFF60]/u
const CAPITAL = /\p{Lu}/u

const known = new Map(WIDTHS.flatMap(([px, letters]) => [...letters].map((letter) => [letter, px] as const)))

/** How wide a label may be, in pixels of the drawing. */
export function widthOf(label: string): number {
  let sum = 0
  for (const letter of label) sum += widthOfLetter(letter)
  return sum
}

function widthOfLetter(letter: string): number {
  const px = known.get(letter)
  if (px !== undefined) return px
  if (letter < '\u0080') return OTHER
  const other = FULL_WIDTH.test(letter) ? FULL : CAPITAL.test(letter) ? 10 : OTHER
  known.set(letter, other)
  return other
}

/** The beginning of a label in whole words that is no wider than `room` in pixels; nothing where it would say nothing. */
export function shortened(label: string, room: number): string {
  if (room < SHORTEST) return ''
  if (label.length <= FULLEST && widthOf(label) <= room) return label
  const left = room - widthOf('…')
  let [width, end] = [0, 0]
  for (const letter of label) {
    width += widthOfLetter(letter)
    if (width > left || end + letter.length > FULLEST) break
    end += letter.length
  }
  const whole = label.slice(0, label[end] === ' ' ? end : Math.max(0, label.lastIndexOf(' ', end - 1)))
  const cut = whole.replace(LEADING_ON, '')
  return cut.length < SHORTEST_CUT ? '' : `${cut}…`
}
