import type { Span } from '#domain/text/span.ts'
import { creditIn } from './credit.ts'
import type { Head } from './head/find-head.ts'
import { isHeading, type Label } from './labels.ts'
import type { Line } from './line.ts'
import { placeRepairs } from './repair-places.ts'
import type { Repair, Repaired } from './repair.ts'
import { SEPARATOR } from './separator.ts'
import type { Source } from './source.ts'

export type RepairedLabels = {
  readonly labels: readonly Label[]
  /** In the order of the repairs. */
  readonly repairs: readonly Repaired[]
}

const SET_ASIDE: Label = { part: null, why: 'reader' }

/**
 * What the reader says of lines takes the place of their labels; the last word on a line counts. `formOf` is what a
 * line is that comes into the article.
 */
export function repairLabels<L extends Line>(
  { text, repairs = [] }: Pick<Source, 'text' | 'repairs'>,
  lines: readonly L[],
  labels: readonly Label[],
  formOf: (line: L, i: number, kept: readonly boolean[]) => Label = (_, i, kept) => formByLooks(lines, kept, i),
): RepairedLabels {
  if (repairs.length === 0) return { labels, repairs: [] }
  const places = placeRepairs(text, repairs)
  const said = new Map<number, Repair>()
  const found = new Map<Repair, Span>()
  for (const repair of repairs) {
    const at = places.get(repair)
    const meant = at ? linesIn(text, lines, at) : []
    if (!at || meant.length === 0) continue
    found.set(repair, at)
    for (const line of meant) said.set(line, repair)
  }
  const kept = labels.map(({ part }, i) => said.get(i)?.belongs ?? part !== null)
  const needed = new Set([...said].flatMap(([i, repair]) => (isKept(labels[i]) === repair.belongs ? [] : [repair])))
  return {
    labels: labels.map((label, i) => {
      const line = lines[i]
      if (!line || kept[i] === isKept(label)) return label
      return kept[i] ? formOf(line, i, kept) : SET_ASIDE
    }),
    repairs: repairs.map((repair) => ({
      id: repair.id,
      at: found.get(repair) ?? null,
      needed: needed.has(repair),
    })),
  }
}

/** Without what stood in lines that the reader has set aside: such a byline names nobody, such a date states no day. */
export function repairHead(head: Head, lines: readonly Line[], labels: readonly Label[]): Head {
  if (!labels.includes(SET_ASIDE)) return head
  const stands = ({ line }: { readonly line: Line }) => labels[lines.indexOf(line)] !== SET_ASIDE
  const { byline, published, updated } = head
  return {
    ...head,
    byline: byline.filter(stands),
    published: published && stands(published) ? published : null,
    updated: updated && stands(updated) ? updated : null,
  }
}

function isKept(label: Label | undefined): boolean {
  return label !== undefined && label.part !== null
}

/** The lines that a stretch of the source holds at least half of. */
function linesIn(text: string, lines: readonly Line[], at: Span): number[] {
  const found: number[] = []
  for (let i = firstEndingAfter(lines, at.start); i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.source.start >= at.end) break
    const { start, end } = line.source
    const length = text.slice(start, end).trimEnd().length
    const held = Math.min(start + length, at.end) - Math.max(start, at.start)
    if (held * 2 >= length) found.push(i)
  }
  return found
}

function firstEndingAfter(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.source.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items of a list are paragraphs here: what opens with a bullet or a number becomes one among its like. */
function formByLooks(lines: readonly Line[], kept: readonly boolean[], i: number): Label {
  const text = lines[i]?.text ?? ''
  if (SEPARATOR.test(text)) return { part: 'separator' }
  if (isHeading(lines, kept, i)) return { part: 'heading' }
  return { part: creditIn(text) ? 'caption' : 'paragraph' }
}
