import { en, type ParsedComponents } from 'chrono-node'
import type { Tag, TmlDocument } from './tml.ts'

/** What chrono-node finds, a paragraph at a time: in one call its time grows with the square of the length. */
export function chronoTags({ text, created }: Pick<TmlDocument, 'text' | 'created'>): Tag[] {
  const [year = 1970, month = 1, day = 1] = (created ?? '').slice(0, 'yyyy-mm-dd'.length).split('-').map(Number)
  const reference = new Date(year, month - 1, day, 12)
  return [...text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)].flatMap(({ 0: paragraph, index: at }) =>
    en.parse(paragraph, reference).map(({ index, text: words, start }) => ({
      start: at + index,
      end: at + index + words.length,
      text: words,
      ...normalised(start),
    })),
  )
}

/** TIMEX3 down to the finest part that chrono is certain of: what it implies (noon, the first of a month) is not said. */
function normalised(parts: ParsedComponents): Pick<Tag, 'type' | 'value'> {
  const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(parts.get(part) ?? 0).padStart(2, '0')
  const year = String(parts.get('year') ?? 0).padStart(4, '0')
  const day = `${year}-${two('month')}-${two('day')}`
  if (parts.isCertain('hour')) return { type: 'TIME', value: `${day}T${two('hour')}:${two('minute')}` }
  if (parts.isCertain('day') || parts.isCertain('weekday')) return { type: 'DATE', value: day }
  return { type: 'DATE', value: parts.isCertain('month') ? `${year}-${two('month')}` : year }
}
