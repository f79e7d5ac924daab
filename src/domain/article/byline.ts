import { anyOf, oneOf, phrasesOf } from './any-of.ts'
import { datedNick } from './dated-nick.ts'
import { readNames } from './names.ts'

/** Who wrote it: "By Jane Doe and John Roe, political editor", in the languages of the press. */

const MADE = anyOf('made')
// Inside a line capitals tell more, so that each word is told in both its forms.
const MADE_CASED = oneOf(
  phrasesOf(({ made }) => made).map((word) =>
    word.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter}]`),
  ),
)
const MADE_AND = anyOf('madeAnd')
const KIND = anyOf('kindBy')
const BY = anyOf('by')
const BY_INSIDE = anyOf('byInside')
const BY_GLUED = anyOf('byGlued')
const LABEL = anyOf('author')
const LABEL_INSIDE = anyOf('authorInside')
const FIRST = new RegExp(
  `^(?:\\W{0,3}(?:${MADE}\\s*(?:(?:${MADE_AND}|&) \\p{L}+ )?${BY}\\s*:?\\s*(?:${BY_GLUED}\\s)?|${LABEL}\\s?:\\s*(?:${BY_GLUED}\\s)?|${BY}\\s+|${BY_GLUED}(?=\\p{Lu})|${KIND}(?:\\s*:\\s*|\\s+)))`,
  'iu',
)
const ZONE = '(?:[ECMP][SD]?T|GMT|UTC|BST|IST|JST|CES?T)'
// Inside a line a small word must follow a bar, a date or a stop, and a capital must follow it.
const INSIDE = new RegExp(
  `(?:(?:[|•·,;:)\\d–—-]|\\b(?:${anyOf('clock')}|[AaPp]\\.?[Mm]\\.?|${ZONE}|${MADE_CASED}))\\s*(?:${MADE_CASED}\\s+)?${BY_INSIDE}\\s*:?\\s+|\\d\\s?${LABEL_INSIDE}\\s+)(?=\\p{Lu})`,
  'u',
)
const HAN_LABEL = anyOf('hanAuthor')
// No name begins with these: a press conference, reporters in the plural, what a reporter learned, found or asked.
const NO_HAN_NAME = anyOf('noHanAuthor')
const TITLE = anyOf('hanTitle')
const EAST_ASIAN = new RegExp(
  `${HAN_LABEL}\\s?[:：/／]?\\s?(?!${NO_HAN_NAME})(\\p{Script=Han}{2,4}(?:[、，,\\s]\\p{Script=Han}{2,4}){0,4})|(?<!\\p{L})(\\p{Script=Hangul}{2,4})\\s?${TITLE}`,
  'u',
)
// "投稿者 Dana Elster", "著者：森田葉子": the label opens the line, and nothing else stands in it.
const EASTERN_LABEL = new RegExp(`^${anyOf('hanFirst')}\\s?[:：/／]?\\s?(?=\\S)`, 'u')
const LONGEST_LABELLED = 40
// 文 is also the first character of many words: as a label it stands alone, parted from the name, maybe as one of several
// things that the same person made. 写真・ behind the names is the photographer.
const HAN_NAME = `(?!${anyOf('noHanName')})(?:[\\p{Script=Katakana}ー]+(?:・[\\p{Script=Katakana}ー]+)+|[\\p{Script=Han}々][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]{1,5})`
const ALSO_MADE = anyOf('alsoMade')
const WORDS_BY = new RegExp(
  `(?<!\\p{L})(?:${ALSO_MADE}[・、])*文(?:・${ALSO_MADE})*(?:\\s?[・:：/／=＝|｜]\\s?|\\s)(${HAN_NAME}(?:[、，,・\\s]${HAN_NAME}){0,4})(?![\\p{Script=Han}\\p{Script=Hiragana}])`,
  'u',
)
const ANNOUNCES = new RegExp(`^(?:(?:${MADE}\\s+)?(?:${BY}|${LABEL})|${KIND})\\s?:?$`, 'iu')
// "By Associated Press": what is announced may be a paper, an agency, a desk.
const BODY_NAME = new RegExp(`^${anyOf('desk')}(?![-\\p{L}])`, 'iu')
// An agency's name opens like a sentence.
const AGENCY = /^(?:the )?(?:associated|canadian) press$/iu
// "By CottageCare": a name that is written as one word.
const ONE_WORD = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
// "16. Mai 2026 Jane Doe", and "2026 Jane Doe" where the comma parted the rest: the name behind a date.
const YEAR = /^(?:(?:\p{L}{2,12}[.,]*\s)?\d{1,2}\D[^|]{2,40}?)?(?:19|20)\d{2}\s+(?=\p{Lu})/u
// Capitals that a small word follows open a sentence, unless it tells a role, a place or a time.
const SENTENCE = new RegExp(`^(?!${anyOf('behindName')}(?!\\p{L}))\\p{Ll}{2,}`, 'u')
const GOES_ON = new RegExp(`^${anyOf('topicGoesOn')}(?!\\p{L})`, 'u')
const ARTICLE = new RegExp(`^${anyOf('topicArticle')} \\p{Lu}\\S*$`, 'u')
const TWO_WORDS = new RegExp(`^\\p{L}+ ${anyOf('topicAnd')} (?:\\p{L}+|\\p{L}+ \\p{Ll}.*)$`, 'u')
// The parts of a line that says several things beside one another.
const PART = /\s*[|•·⋅›»]\s*|\s[–—-]\s/u
const DATED_PART = new RegExp(`${PART.source}|,\\s`, 'u')
const SHORT_REST = 2
const LONGEST = 220

export type Byline = {
  readonly names: readonly string[]
  /** What says that these are authors: a word before them, a word inside the line, or nothing. */
  readonly announced: 'first' | 'inside' | 'not'
  /** What follows the names in the line. */
  readonly rest: string
}

/** Whether a name is that of a paper, an agency or a desk, and no person's. */
export function isBodyName(name: string): boolean {
  return name.split(' ').some((word) => BODY_NAME.test(word))
}

/** The names that a line may give as its authors; null when it starts with none and announces none. */
export function bylineIn(text: string): Byline | null {
  if (text.length > LONGEST) return null
  const first = FIRST.exec(text)
  const said = text.slice(first?.[0].length ?? 0).trim()
  if (AGENCY.test(said)) return { names: [said], rest: '', announced: first ? 'first' : 'not' }
  if (first) {
    if (ONE_WORD.test(said)) return { names: [said], rest: '', announced: 'first' }
    const { names, rest } = readNames(said, 1)
    const body = names.length === 1 ? BODY_NAME.exec(rest)?.[0] : undefined
    if (body) return { names: [`${names[0]} ${body}`], rest: rest.slice(body.length).trim(), announced: 'first' }
    if (names.length > 0 && !isTopic(said, names, rest)) return { names, rest, announced: 'first' }
  }
  const inside = INSIDE.exec(text)
  if (inside) {
    const behind = text.slice(inside.index + inside[0].length)
    const { names, rest } = readNames(behind, 1)
    if (names.length > 0 && !isTopic(behind, names, rest)) return { names, rest, announced: 'inside' }
  }
  const nick = datedNick(text)
  if (nick) return { names: [nick.name], rest: nick.rest, announced: nick.isFirst ? 'first' : 'inside' }
  const written = WORDS_BY.exec(text)?.[1]
  if (written) return { names: written.match(new RegExp(HAN_NAME, 'gu')) ?? [], rest: '', announced: 'inside' }
  const eastern = EAST_ASIAN.exec(text)
  if (eastern) return { names: (eastern[1] ?? eastern[2] ?? '').split(/[、，,\s]/u), rest: '', announced: 'inside' }
  const labelled = EASTERN_LABEL.exec(text)
  if (labelled && text.length <= LONGEST_LABELLED) {
    const { names, rest } = readNames(text.slice(labelled[0].length), 2)
    if (names.length > 0 && rest === '') return { names, rest, announced: 'first' }
  }
  for (const part of text.split(/\d/.test(text) ? DATED_PART : PART)) {
    const { names, rest } = readNames(part.replace(YEAR, ''), 2)
    if (SENTENCE.test(rest) && !isShortRest(text, names, rest)) return null
    if (names.length > 0)
      return { names, rest: part === text ? rest : text.replace(names[0] ?? '', '').trim(), announced: 'not' }
  }
  return null
}

/** "Von Sarajevo zum Flächenbrand", "Von Mensch und Maulwurf", "Von der Planung": a headline goes on behind its first word. */
function isTopic(said: string, names: readonly string[], rest: string): boolean {
  const [only = ''] = names
  if (ARTICLE.test(only)) return true
  return names.length <= 2 && !only.includes(' ') && (GOES_ON.test(rest) || TWO_WORDS.test(said))
}

/** Behind a comma stands in a word or two what the person is: "Dana Elster, harbour.com". */
function isShortRest(text: string, names: readonly string[], rest: string): boolean {
  return rest.split(' ').length <= SHORT_REST && text.includes(`${names.at(-1) ?? ''},`)
}

/** The authors that a line names and announces, in its order; none when it is no byline. */
export function authorsIn(text: string): readonly string[] {
  const byline = bylineIn(text)
  return byline?.announced === 'first' ? byline.names : []
}

/** The names that a line is made of, where nothing announces them; none when anything else stands in it. */
export function bareNamesIn(text: string): readonly string[] {
  const byline = bylineIn(text)
  return byline?.announced === 'not' && byline.rest === '' ? byline.names : []
}

/** True when a line is only the word that announces a name, which then stands in the next one. */
export function announcesOnly(text: string): boolean {
  return text.length < 30 && ANNOUNCES.test(text)
}
