import type { Span } from '#domain/text/span.ts'
import type { Language, TellingWords } from '#domain/time/language.ts'

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}|(?:\p{Lu}\.)+|\p{Lu}(?=\s)`
/** Words that look like a name: "Ada Lovelace", "J. Smith", "U.S. Mint", "Bank of England", "Ludwig van Beethoven". */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WORD})(?:[ \u00a0](?:(?:of|de|da|di|del|la|van|von|der|den|bin|al|el|ten|ter)[ \u00a0]){0,2}(?:${WORD}))*`,
  'gu',
)
/** Letters that are a name by themselves: "NATO", "SPD". */
const ACRONYM = /^\p{Lu}{2,6}$/u
const POSSESSIVE = /^[’']s?(?!\p{L})/u
/** A name that goes on after it: "Ada Lovelace, the owner of the mill, opened it". */
const ASIDE = /^,[^,;.]{1,80},/
/** As many names before one verb are a list, not a subject. */
const MOST = 4

/**
 * Which single words of a text are names: they carry a capital within sentences, and never go without one.
 * None in a language that gives every noun a capital.
 */
export function nameWordsOf(text: string, { nounsHaveCapitals }: TellingWords): ReadonlySet<string> {
  if (nounsHaveCapitals) return new Set()
  const plain = new Set(text.match(/(?<![\p{L}])\p{Ll}[\p{L}’-]+/gu))
  const names = new Set<string>()
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}-]+/gu))
    if (!plain.has(word.toLowerCase())) names.add(word)
  return names
}

type Named = { readonly name: string; readonly start: number; readonly end: number }

/** The names in some words, without what is only a beginning, a date or a noun. */
function namesIn(words: string, { telling }: Language, known: ReadonlySet<string>, dates: readonly Span[]): Named[] {
  return Array.from(words.matchAll(NAME)).flatMap((found): Named[] => {
    let name = found[0]
    let start = found.index
    for (let first = telling.unnamed.exec(name); first; first = telling.unnamed.exec(name)) {
      start += first[0].length
      name = name.slice(first[0].length)
    }
    const end = start + name.length
    if (dates.some((date) => date.start < end && start < date.end)) return []
    const isName = /\s/.test(name) || ACRONYM.test(name) || known.has(name)
    return isName ? [{ name, start, end }] : []
  })
}

/** As much is read before a name. */
const NEAR = 80

type Subject = { readonly verb: RegExp; readonly inverted: RegExp }

const subjects = new WeakMap<Language, Subject>()

/** Where a verb stands right after its subject, or right before it. */
function subjectOf(language: Language): Subject {
  const known = subjects.get(language)
  if (known) return known
  const { source, flags } = language.clauses.cues
  const once = `${flags.replaceAll(/[gu]/g, '')}u`
  const adverb = String.raw`(?:\p{Ll}+ly|${language.telling.adverbs.source})[ \u00a0]`
  const made: Subject = {
    verb: new RegExp(String.raw`^[ \u00a0](?:${adverb})?(?:${source})`, once),
    inverted: new RegExp(String.raw`(?:${source})[ \u00a0](?:d(?:er|ie|as)[ \u00a0])?(?:\p{L}+[ \u00a0])?$`, once),
  }
  subjects.set(language, made)
  return made
}

/**
 * Who does what a clause tells, as far as it names them: names right before the verb, or after "by". Words of the
 * text, in its order; never a guess.
 */
export function actorsOf(
  clause: string,
  language: Language,
  known: ReadonlySet<string>,
  dates: readonly Span[],
): readonly string[] {
  const { telling } = language
  const { verb, inverted } = subjectOf(language)
  const names = namesIn(clause, language, known, dates)
  const actors: string[] = []
  let list: string[] = []
  for (const [index, { name, start, end }] of names.entries()) {
    const before = clause.slice(Math.max(0, start - NEAR), start)
    const after = clause.slice(end)
    list = index > 0 && telling.joins.test(clause.slice(names[index - 1]?.end, start)) ? [...list, name] : [name]
    if (POSSESSIVE.test(after) && !verb.test(after)) list = []
    else if (telling.by.test(before)) actors.push(...list)
    else if (telling.preposition.test(before)) list = []
    else if (
      verb.test(after.replace(ASIDE, '')) ||
      (before.endsWith(', ') && verb.test(after.replace(/^,/, ''))) ||
      (telling.subjectAfterVerb && inverted.test(before))
    ) {
      if (list.length <= MOST) actors.push(...list)
      list = []
    }
  }
  return [...new Set(actors)]
}

/** Who is quoted, by name, in a sentence: "“We won,” said Ada Lovelace". Null when it says only "she". */
export function speakerOf(
  sentence: string,
  language: Language,
  known: ReadonlySet<string>,
  dates: readonly Span[],
): string | null {
  const names = namesIn(sentence, language, known, dates)
  for (const cue of sentence.matchAll(language.clauses.cues)) {
    if (!cue.groups?.['reporting']) continue
    const verbEnd = cue.index + cue[0].length
    const near = names.find(
      ({ start, end }) =>
        (end <= cue.index && /^(?:,[^,;.]{1,80},)?[ \u00a0]$/.test(sentence.slice(end, cue.index))) ||
        (start >= verbEnd && /^[ \u00a0](?:\p{L}+[ \u00a0]){0,4}$/u.test(sentence.slice(verbEnd, start))),
    )
    if (near) return near.name
  }
  return null
}
