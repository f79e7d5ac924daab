import { readNames } from './names.ts'

/** Who wrote it: "By Jane Doe and John Roe, political editor", in the languages of the press. */

const MAKERS =
  '(?:written|words|story|reported|posted|published|text|article|analysis|report|opinion|commentary|interview|reporting|review|reviewed|compiled|edited|created|author|authored|skrevet|geschrieben|verfasst|escrito|scritto|écrit|publié|yazan|oleh|redaktion)'
const BY = '(?:by|von|par|por|di|door|av|af)'
const LABEL =
  '(?:authors?|text|texte|texto|testo|tekst|words|story|autor(?:in|es|a|e|en|ka)?|auteurs?|autore|автор|текст|yazan|reporter|writer|oleh|skribent|av|af|von|by|par|redaktion|redacción)'
const FIRST = new RegExp(
  `^(?:\\W{0,3}(?:${MAKERS}\\s*(?:(?:and|&) \\p{L}+ )?${BY}\\s*:?\\s*(?:by\\s)?|${LABEL}\\s?:\\s*(?:by\\s)?|${BY}\\s+|by(?=\\p{Lu})|(?:ein |eine )?\\p{Lu}\\p{L}+ von\\s(?=\\p{Lu})))`,
  'iu',
)
// Inside a line a small word must follow a bar, a date or a stop, and a capital must follow it.
const INSIDE = new RegExp(
  `(?:[|•·,;:)\\d–—-]|\\b(?:Uhr|${MAKERS}))\\s*(?:${MAKERS}\\s+)?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i)\\s*:?\\s+(?=\\p{Lu})`,
  'u',
)
// No name begins with these: a press conference, reporters in the plural, what a reporter learned, found or asked.
const NO_HAN_NAME = '[会會団团们們从從在了采採发發获獲问問说說]'
const EAST_ASIAN = new RegExp(
  `(?:记者|記者|责编|責編|责任编辑|编辑|編集|作者)\\s?[:：/／]?\\s?(?!${NO_HAN_NAME})(\\p{Script=Han}{2,4}(?:[、，,\\s]\\p{Script=Han}{2,4}){0,4})|(?<!\\p{L})(\\p{Script=Hangul}{2,4})\\s?(?:기자|특파원|논설위원)`,
  'u',
)
// 文 is also the first character of many words: as a label it stands alone, parted from the name, maybe as one of several
// things that the same person made. 写真・ behind the names is the photographer.
const HAN_NAME =
  '(?!写真|撮影|編集|構成|取材|监制|摄影|图)(?:[\\p{Script=Katakana}ー]+(?:・[\\p{Script=Katakana}ー]+)+|[\\p{Script=Han}々][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]{1,5})'
const WORDS_BY = new RegExp(
  `(?<!\\p{L})(?:(?:取材|構成|写真|撮影)[・、])*文(?:・(?:取材|構成|写真|撮影))*(?:\\s?[・:：/／=＝|｜]\\s?|\\s)(${HAN_NAME}(?:[、，,・\\s]${HAN_NAME}){0,4})(?![\\p{Script=Han}\\p{Script=Hiragana}])`,
  'u',
)
const ANNOUNCES = new RegExp(`^(?:${MAKERS}\\s+)?(?:${BY}|${LABEL})\\s?:?$`, 'iu')
// "By Associated Press": what is announced may be a paper, an agency, a desk.
const BODY_NAME =
  /^(?:press|news|staff|editors?|team|redaktion|agency|agencies|reporters?|writers?|desk|online|magazine|daily|times|post)(?![-\p{L}])/iu
// An agency's name opens like a sentence.
const AGENCY = /^(?:the )?(?:associated|canadian) press$/iu
// "By CottageCare": a name that is written as one word.
const ONE_WORD = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
// "16, 2026 Jane Doe": the name behind a date.
const YEAR = /^\d{4}\s+(?=\p{Lu})/u
// Capitals that a small word follows open a sentence, unless it tells a role, a place or a time.
const SENTENCE =
  /^(?!(?:staff|editor|reporter|correspondent|writer|contributor|columnist|journalist|for|in|on|at|as|aus|für|pour|hours?|minutes?|days?|min)(?!\p{L}))\p{Ll}{2,}/u
// The parts of a line that says several things beside one another.
const PART = /\s*[|•·⋅›»]\s*|\s[–—-]\s/u
const DATED_PART = new RegExp(`${PART.source}|,\\s`, 'u')
const LONGEST = 220

export type Byline = {
  readonly names: readonly string[]
  /** What says that these are authors: a word before them, a word inside the line, or nothing. */
  readonly announced: 'first' | 'inside' | 'not'
  /** What follows the names in the line. */
  readonly rest: string
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
    if (names.length > 0) return { names, rest, announced: 'first' }
  }
  const inside = INSIDE.exec(text)
  if (inside) {
    const { names, rest } = readNames(text.slice(inside.index + inside[0].length), 1)
    if (names.length > 0) return { names, rest, announced: 'inside' }
  }
  const written = WORDS_BY.exec(text)?.[1]
  if (written) return { names: written.match(new RegExp(HAN_NAME, 'gu')) ?? [], rest: '', announced: 'inside' }
  const eastern = EAST_ASIAN.exec(text)
  if (eastern) return { names: (eastern[1] ?? eastern[2] ?? '').split(/[、，,\s]/u), rest: '', announced: 'inside' }
  for (const part of text.split(/\d/.test(text) ? DATED_PART : PART)) {
    const { names, rest } = readNames(part === text ? part : part.replace(YEAR, ''), 2)
    if (SENTENCE.test(rest)) return null
    if (names.length > 0)
      return { names, rest: part === text ? rest : text.replace(names[0] ?? '', '').trim(), announced: 'not' }
  }
  return null
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
