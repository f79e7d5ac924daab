import { anyOf } from './any-of.ts'

/** Names of people as they stand in a byline: "Ana de la Cruz, Jr. and J. P. McRae". */

export type Names = { readonly names: readonly string[]; readonly rest: string }

const AND = new RegExp(`^${anyOf('andName')}$`, 'iu')
const PARTICLE = new RegExp(`^${anyOf('particles')}$`, 'u')
const NAME_PART =
  /^(?:\p{Lu}[\p{Ll}\p{M}’'ʼ-]*(?:[-’'ʼ]?\p{Lu}[\p{Ll}\p{M}’'ʼ]*)*|(?:\p{Lu}\.){1,3}|(?:al|el|d['’])-?\p{Lu}\p{Ll}+)\.?$/u
const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/iu
// What somebody has learned is no part of the name.
const DEGREE = /^(?:Ph\.?D\.?|PHD|M\.?D\.?|DVM|MPH|MBA|MSc|BSc|M\.Sc\.|B\.Sc\.|M\.A\.|RDN?)$/u
const EASTERN = /^[\p{Script=Han}]{2,5}(?=\d|$)/u
// The last character, or the whole, of words that stand where names do: 記事, 動画, 公開日, 投稿者, 手順.
const NO_EASTERN = new RegExp(`${anyOf('noHanNameEnds')}$`, 'u')
// A word of a role, a desk or a day: the name is over before it.
const NO_NAME = new RegExp(`^${anyOf('notName')}$`, 'iu')
const FIRST_NAME = new RegExp(`^${anyOf('monthNames')}$`, 'u')
// With these the titles of things, sections and buttons begin.
const NO_FIRST = new RegExp(`^${anyOf('notNameFirst')}$`, 'u')
// Two words written as one where the page's layout was lost: "FosterTravel". Not "McRae", "DeLuca".
const GLUED =
  /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Lo|O|D|Van|Von|Fitz|Del)\p{Lu})(\p{Lu}[\p{Ll}\p{M}]{2,})(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d|[@(|:/])/u
const DIGITS_BEHIND = /^(\p{Lu}[\p{Ll}\p{M}’'-]+)(?=\d)/u
// Agencies sign like people, most of them in small letters.
const AGENCY =
  /^(?:dpa|afp|ap|sid|reuters|epa|kna|epd|apa|sda|tass|ritzau|ntb|tt|stt|pap|čtk|ansa|efe|lusa|anp|belga|pti|ani|ians|upi)$/iu
// Behind a name stands who pays: "Dana Elster USA TODAY", "Miles Jansen, ESPN". Surnames in capitals are mostly longer.
const PAPER = /^\p{Lu}{2,4}$/u
const FEWEST_BEFORE_PAPER = 2
const MOST_PARTS = 5
const MOST_NAMES = 12

/** The names that a text starts with, each of at least so many parts, and what follows them. */
export function readNames(text: string, fewestParts: number): Names {
  const tokens = text
    .replace(/\s+(?=[,;])/gu, '')
    .replace(/,(?=\p{Lu})/gu, ', ')
    .replace(/(?<=\p{Lu}\p{Ll}+)@\w+/gu, '')
    .replace(/(?<=\p{L})\/(?=\p{Lu})/gu, ' / ')
    .split(/\s+/u)
    .filter((token) => token !== '')
  const names: string[] = []
  let at = 0
  while (names.length < MOST_NAMES) {
    const name = readName(tokens, at)
    if (!name) break
    // A single word is a name where it is announced; behind a comma it is rather a paper's.
    const fewest = names.length > 0 ? 2 : fewestParts
    const [only = ''] = name.parts
    if (name.parts.length < fewest && !EASTERN.test(only) && !AGENCY.test(only)) break
    names.push(name.parts.join(' '))
    at = name.next
    if (!name.more) break
    if (AND.test(tokens[at] ?? '')) at++
  }
  return { names, rest: tokens.slice(at).join(' ') }
}

type Read = { readonly parts: string[]; readonly next: number; readonly more: boolean }

function readName(tokens: readonly string[], from: number): Read | null {
  const parts: string[] = []
  let strong = 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const agency = token.replace(/[,;]$/u, '')
    if (parts.length === 0 && AGENCY.test(agency))
      return { parts: [agency], next: at + 1, more: agency !== token || AND.test(tokens[at + 1] ?? '') }
    const eastern = EASTERN.exec(token)?.[0]
    if (parts.length === 0 && eastern && NO_EASTERN.test(eastern)) return null
    if (parts.length === 0 && eastern) return { parts: [eastern], next: at + 1, more: false }
    const glued = (GLUED.exec(token) ?? DIGITS_BEHIND.exec(token))?.[1]
    const bare = token.replace(/[,;:|•·]+$/u, '')
    if (glued !== undefined && !NAME_PART.test(bare)) return finished([...parts, glued], at + 1, false)
    if (glued !== undefined && /\p{Ll}\p{Lu}/u.test(bare) && !bare.includes('-'))
      return finished([...parts, glued], at + 1, false)
    if (
      parts.length > 0 &&
      AND.test(bare) &&
      !(PARTICLE.test(bare) && NAME_PART.test(tokens[at + 1] ?? '') && strong < 2)
    ) {
      return finished(parts, at, true)
    }
    if (parts.length === 0 && NO_FIRST.test(bare)) return null
    if (parts.length >= FEWEST_BEFORE_PAPER && isPaper(bare, parts)) return finished(parts, at, false)
    if (parts.length > 0 && DEGREE.test(bare)) {
      if (bare !== token) return finished(parts, at + 1, true)
      continue
    }
    const particle = PARTICLE.test(bare) && /^\p{L}/u.test(tokens[at + 1] ?? '')
    const first = parts.length === 0 && isFirstName(bare, tokens[at + 1] ?? '')
    const part = (first || !NO_NAME.test(bare)) && (NAME_PART.test(bare) || (parts.length > 0 && SUFFIX.test(bare)))
    if (!particle && !part) return finished(trimmedAtRole(parts, bare), at, false)
    parts.push(bare)
    if (part) strong++
    if (parts.length > MOST_PARTS) return null
    if (bare !== token) {
      // "Doe, Jr." is one name; any other comma parts two.
      const next = (tokens[at + 1] ?? '').replace(/[,;]+$/u, '')
      if (!SUFFIX.test(next) && !DEGREE.test(next)) return finished(parts, at + 1, /[,;]$/u.test(token))
    }
  }
  return finished(parts, tokens.length, false)
}

function finished(parts: string[], next: number, more: boolean): Read | null {
  const kept = parts.map((part) => part.replace(/(?<=\p{L}{3,})\.$/u, ''))
  while (kept.length > 0 && PARTICLE.test(kept.at(-1) ?? '')) kept.pop()
  return kept.some((part) => NAME_PART.test(part) && part.length > 1) ? { parts: once(kept), next, more } : null
}

/** The picture of an author says the name that stands beside it: "Jane Doe Jane Doe" is one name. */
function once(parts: string[]): string[] {
  const half = parts.length / 2
  return half >= 2 && parts.slice(0, half).join(' ') === parts.slice(half).join(' ') ? parts.slice(0, half) : parts
}

/** Months that people are called by: "Jan Okafor", "April Glaser"; not "April 2020", "Jan Updated". */
function isFirstName(token: string, next: string): boolean {
  const behind = next.replace(/[,;:|•·]+$/u, '')
  return FIRST_NAME.test(token) && NAME_PART.test(behind) && behind.length > 1 && !NO_NAME.test(behind)
}

/** Capitals behind a name that is not in capitals. */
function isPaper(token: string, parts: readonly string[]): boolean {
  return PAPER.test(token) && !SUFFIX.test(token) && parts.every((part) => part.length === 1 || /\p{Ll}|\./u.test(part))
}

/** Before a role stands its paper: "Dave Epstein Globe Correspondent" is Dave Epstein. */
function trimmedAtRole(parts: string[], follower: string): string[] {
  const plain = parts.every((part) => !PARTICLE.test(part) && !/\./u.test(part))
  return plain && parts.length > 2 && ROLE.test(follower) ? parts.slice(0, 2) : parts
}

const ROLE = new RegExp(`^${anyOf('paperRole')}`, 'iu')
