import { anyOf } from './any-of.ts'
import { daysIn } from './dates.ts'

/** Who a line announces beside its day by one word that need not be a name: "Veröffentlicht am 12. Juni 2017 von gizmo". */
type DatedNick = {
  readonly name: string
  /** What follows in the line. */
  readonly rest: string
  /** Whether the line opens with what announces the name. */
  readonly isFirst: boolean
}

const BY = `(?:${anyOf('by')}|${anyOf('byBesideDay')})`
// A word of the sentence that goes on is no name: "by the end of May 3, 2020", "von der am".
const NO_NICK = `(?!${anyOf('noNick')}(?![\\p{L}\\d]))`
const NICK = `${NO_NICK}(?=[\\p{L}\\p{M}\\d._-]*\\p{L})[\\p{L}\\d][\\p{L}\\p{M}\\d._-]{1,24}`
// "Posted in Travel by hanna on May 3, 2020": a few words may stand before; the day follows at once.
const ON = `${anyOf('onDay')}|${anyOf('onDayByName')}`
const ARTICLE = anyOf('dayArticle')
const BEFORE_DAY = new RegExp(
  `(^|^.{0,60}\\s)${BY}:?\\s+(${NICK})\\s?(?:[,|·•–—@/-]|${ON})?\\s*(?:\\p{L}{2,12}\\.?,?\\s+)?(?:${ARTICLE}\\s+)?$`,
  'iu',
)
const AT = `${anyOf('atClock')}|${anyOf('atClockByName')}`
const CLOCK = `(?:[\\s,–—|@-]*(?:${AT})?\\s*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?(?:[ap]\\.?m\\.?|${anyOf('clock')}))?)?`
const BEHIND_DAY = new RegExp(
  `^${CLOCK}[\\s,|·•–—-]*${BY}:?\\s+(${NICK})(?=$|\\s*[|·•,;:(–—\\d]|\\s+(?:in|\\p{Lu}))`,
  'iu',
)
const LONGEST = 140

export function datedNick(text: string): DatedNick | null {
  if (text.length > LONGEST) return null
  const days = daysIn(text, 'day-first')
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return null
  const before = BEFORE_DAY.exec(text.slice(0, first.at.start))
  if (before?.[2] !== undefined) return { name: before[2], rest: text.slice(first.at.start), isFirst: before[1] === '' }
  const behind = BEHIND_DAY.exec(text.slice(last.at.end))
  if (behind?.[1] === undefined) return null
  return { name: behind[1], rest: text.slice(last.at.end + behind[0].length).trim(), isFirst: false }
}
