// The characters from here on are a number each; none of them needs an escape in single quotes but one, left out.
const FIRST_CHARACTER = 40
const BACKSLASH = 92
const MIDDLE = 40

/** The number from 0 that a character of a table of weights stands for. */
export function digitAt(table: string, index: number): number {
  const code = table.charCodeAt(index)
  return code - FIRST_CHARACTER - (code > BACKSLASH ? 1 : 0)
}

/** The same as a part of `scale`, from -scale to scale. */
export function partAt(table: string, index: number, scale: number): number {
  return ((digitAt(table, index) - MIDDLE) / MIDDLE) * scale
}

/** The character that digitAt reads; `digit` is at most 85. */
export function characterOf(digit: number): string {
  const code = FIRST_CHARACTER + digit
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code)
}

/** The character that partAt reads, rounded to a fortieth of `scale`. */
export function characterOfPart(value: number, scale: number): string {
  return characterOf(MIDDLE + Math.round((value / scale) * MIDDLE))
}
