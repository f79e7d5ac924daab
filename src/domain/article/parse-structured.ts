import { hashText } from '#domain/text/hash.ts'
import { joinReadings, type Reading, spansJoined } from '#domain/text/reading.ts'
import type { Article, AsideKind, Item } from './article.ts'
import { assemble, assembleAside } from './assemble.ts'
import { authorsIn } from './byline.ts'
import { creditIn } from './credit.ts'
import { dayOrderOf, daysIn } from './dates.ts'
import { captionOf } from './blocks.ts'
import type { Draft } from './draft.ts'
import { cellsOf, type FormedLine, readFormedLines } from './formed-lines.ts'
import type { Head } from './head/find-head.ts'
import type { Label } from './labels.ts'
import { metadataOf } from './metadata.ts'
import { repairLabels } from './repair-labels.ts'
import type { Source } from './source.ts'
import type { Formed, Structure } from './structure.ts'

// The headline comes first, wherever the source has it.
const FRONT = ['kicker', 'headline', 'standfirst', 'byline'] as const

/** Makes an article of a source whose markup has said what its lines are: nothing has to be guessed but names and days. */
export function parseStructured(source: Source, structure: Structure): Article {
  const { lead, lines } = readFormedLines(source.text, structure)
  const { labels, repairs } = repairLabels(source, lines, lines.map(labelOf), ({ form }) =>
    labelOf({ form, aside: null }),
  )
  const settled = lines.map((line, i) => ({ ...line, aside: reasonIn(labels[i]) }))
  const kept = settled.filter(({ aside }) => aside === null)
  const front = FRONT.flatMap((kind) => kept.filter(({ form }) => form.kind === kind))
  const rest = kept.filter(({ form }) => !FRONT.some((kind) => kind === form.kind))
  const groups = groupsOf(rest)
  const numbers = numbersOf(groups)
  const drafts = [...front.map((line) => single(line)), ...groups.map((group) => draftOf(group, numbers))]
  const { text, runs, blocks } = assemble(drafts)
  const aside = settled.flatMap((line) => (line.aside === null ? [] : [{ line, why: line.aside }]))
  const meta = metadataOf(source, lines, labels, headOf(settled))
  return { text, hash: hashText(text), meta, blocks, aside: assembleAside(lead, aside), runs, repairs }
}

function reasonIn(label: Label | undefined): AsideKind | null {
  return label?.part === null ? label.why : null
}

function labelOf({ form, aside }: Formed): Label {
  if (aside !== null) return { part: null, why: aside }
  switch (form.kind) {
    case 'quotation':
    case 'item':
    case 'row':
    case 'code':
      return { part: 'paragraph' }
    default:
      return { part: form.kind }
  }
}

/** Lines that make one block: the items of a list, the rows of a table, the paragraphs of a quotation, the lines of a verse. */
function groupsOf(lines: readonly FormedLine[]): FormedLine[][] {
  const groups: FormedLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && line.joined && sameBlock(last, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

function sameBlock({ form, source }: FormedLine, next: FormedLine): boolean {
  if (source.end !== next.source.start || form.kind !== next.form.kind) return false
  if (form.kind === 'item' && next.form.kind === 'item')
    return form.ordered === next.form.ordered || form.depth !== next.form.depth
  return form.kind === 'quotation' || form.kind === 'row' || form.kind === 'paragraph'
}

/** How each item is counted: as it states, else on from the one before, whatever stands inside that one, and anew in each inner list. */
function numbersOf(groups: readonly (readonly FormedLine[])[]): ReadonlyMap<FormedLine, Item['number']> {
  const numbers = new Map<FormedLine, Item['number']>()
  let counts: number[] = []
  for (const line of groups.flat()) {
    if (line.form.kind !== 'item') continue
    const { ordered, depth, number } = line.form
    // What is not joined begins a list of its own.
    counts = line.joined ? counts.slice(0, depth + 1) : []
    if (ordered) counts[depth] = number ?? (counts[depth] ?? 0) + 1
    numbers.set(line, ordered ? (counts[depth] ?? 1) : null)
  }
  return numbers
}

function draftOf(group: readonly FormedLine[], numbers: ReadonlyMap<FormedLine, Item['number']>): Draft {
  const [first] = group
  if (!first) throw new Error('A block has a line')
  const readings = group.map(({ reading }) => reading)
  switch (first.form.kind) {
    case 'item': {
      const items = spansJoined(readings, 1).flatMap((at, i): Item[] => {
        const line = group[i]
        const form = line?.form
        return line && form?.kind === 'item' ? [{ ...at, depth: form.depth, number: numbers.get(line) ?? null }] : []
      })
      return { lines: group, reading: joinReadings(readings, '\n'), kind: 'list', items }
    }
    case 'quotation': {
      const reading = joinReadings(readings, '\n\n')
      return {
        lines: group,
        reading,
        kind: 'quotation',
        lead: null,
        speaker: null,
        paragraphs: spansJoined(readings, 2),
      }
    }
    case 'row':
      return tableOf(group, readings)
    case 'paragraph':
      return { lines: group, reading: joinReadings(readings, '\n'), kind: 'paragraph' }
    default:
      return single(first)
  }
}

function tableOf(lines: readonly FormedLine[], readings: readonly Reading[]): Draft {
  let start = 0
  const rows = lines.map((line) => {
    const cells = spansJoined(cellsOf(line), 1).map((at) => ({ start: at.start + start, end: at.end + start }))
    start += line.text.length + 1
    return { heading: line.form.kind === 'row' && line.form.heading, cells }
  })
  return { lines, reading: joinReadings(readings, '\n'), kind: 'table', rows }
}

function single(line: FormedLine): Draft {
  const { form, reading } = line
  switch (form.kind) {
    case 'heading':
      return { lines: [line], reading, kind: 'heading', level: form.level }
    case 'caption': {
      const captioned = creditIn(line.text) ?? { words: { start: 0, end: line.text.length }, credit: null }
      return captionOf(line, captioned.words, captioned.credit)
    }
    case 'item':
    case 'quotation':
    case 'row':
      return { lines: [line], reading, kind: 'paragraph' }
    default:
      return { lines: [line], reading, kind: form.kind }
  }
}

/** The day is sought in the byline and in what stands around the headline, where no fact states it. */
function headOf(lines: readonly FormedLine[]): Head {
  const byline = lines.filter(({ form, aside }) => form.kind === 'byline' && aside === null)
  const told = [...byline, ...lines.filter(({ aside }) => aside === 'imprint')]
  const order = dayOrderOf(told.map(({ text }) => text).join('\n'), 'day-first')
  const [published = null] = told.flatMap((line) => daysIn(line.text, order).map(({ day }) => ({ line, day })))
  return {
    headline: lines.find(({ form, aside }) => form.kind === 'headline' && aside === null) ?? null,
    byline: byline.map((line) => ({ line, names: authorsIn(line.text) })),
    published,
    updated: null,
  }
}
