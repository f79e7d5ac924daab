/** A name in parts, as bibliographies ask for it; one that has no parts to tell apart is whole in `literal`. */
export type AuthorName =
  | { readonly given: string; readonly particle: string; readonly family: string }
  | { readonly literal: string }

/** Words before a family name that belong to it and are not what it is sorted by. */
const PARTICLES = new Set([
  'von',
  'van',
  'zu',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'bin',
  'ibn',
  'al',
  'el',
])
/** What no person is called: a newsroom, an agency. */
const BODY =
  /\b(?:agency|agencies|association|bureau|collective|committee|correspondents?|desk|editors?|editorial|staff|institute|ministry|newsroom|press|reporters?|team|university|union)\b/i

/** Splits a name as a byline has it, given names first; "Moor, Ada" is taken as it says. */
export function splitName(name: string): AuthorName {
  const tidy = name.replaceAll(/\s+/gu, ' ').trim()
  const [family = '', given = '', ...more] = tidy.split(/, ?/)
  if (given !== '' && more.length === 0 && !BODY.test(tidy)) return { given, particle: '', family }
  const words = tidy.split(' ')
  // In other scripts the family name may come first, and nothing says so.
  if (words.length < 2 || tidy.includes(',') || BODY.test(tidy) || !/^\p{Script=Latin}/u.test(tidy))
    return { literal: tidy }
  const last = words.length - 1
  let start = last
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start--
  return {
    given: words.slice(0, start).join(' '),
    particle: words.slice(start, last).join(' '),
    family: words[last] ?? '',
  }
}
