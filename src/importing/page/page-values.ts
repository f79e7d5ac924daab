import { dayOrderOf, daysIn } from '#domain/article/dates.ts'
import { authorsIn, bareNamesIn } from '#domain/article/byline.ts'

const INSTANT = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/
const ADDRESS = /https?:|www\.|@\w|[<>{}]/
const LONGEST = 80 // characters: more is no name
// What a person is called by a program: `jquill`, `j.quill.12`, `ferrynews.com`.
const HANDLE = /^[a-z\d._-]+$|^\S+\.(?:com|org|net|co\.\w\w|\w\w)$/
const BETWEEN = /\s*(?:[,;|]|\s(?:and|und|et|y|e|og|och|en)\s|&)\s*/i
const ANNOUNCED = /^\s*(?:written\s+)?(?:by|von|par|por|di|door|av|af)\s*:?\s+/i

/** The day that a moment was on, where it was written down: its own zone counts. Null when it names none. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = INSTANT.exec(text) ?? []
  if (year !== undefined) return daysIn(`${year}-${month}-${day}`, 'day-first')[0]?.day ?? null
  return daysIn(text, dayOrderOf(text, 'month-first'))[0]?.day ?? null
}

/** The names in a field for authors, which may hold one, several, or their roles beside them. */
export function namesFrom(text: string): readonly string[] {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > LONGEST * 4 || ADDRESS.test(plain)) return []
  const read = ANNOUNCED.test(plain) ? authorsIn(plain) : bareNamesIn(plain)
  if (read.length > 0) return read
  return plain
    .replace(ANNOUNCED, '')
    .split(BETWEEN)
    .filter((name) => name !== '' && name.length <= LONGEST && !HANDLE.test(name))
}
