import { FACT_NAMES, type FactName } from '#domain/article/fact-names.ts'
import type { Repair } from '#domain/article/repair.ts'
import type { EventCorrection } from '#domain/timeline/event-correction.ts'
import { keyOf } from '../annotations/find-texts.ts'
import type { NamedText, Statements, TextStatements } from './correction-file.ts'

/** One statement of a file, and the one that stands here in its place. */
export type Statement =
  | { readonly kind: 'fact'; readonly name: FactName; readonly value: Stated; readonly here: Stated | null }
  | { readonly kind: 'repair'; readonly value: Repair; readonly here: Repair | null }
  | { readonly kind: 'event'; readonly value: EventCorrection; readonly here: EventCorrection | null }

type Stated = string | readonly string[]

export type PlannedStatement = {
  /** Unique in a plan. */
  readonly key: string
  /** `conflict`: the reader has stated something else here. */
  readonly kind: 'new' | 'same' | 'conflict'
  readonly says: Statement
}

export type PlannedText = {
  /** `NamedText.id` of the file. */
  readonly key: string
  readonly title: string
  /** The text here; null when it is not known. */
  readonly sourceId: string | null
  readonly items: readonly PlannedStatement[]
}

/**
 * What bringing a file in would do. `known` are the texts that are here, `here` what is stated about them; `chosen` has
 * the texts that the reader picked, by the keys of planned texts.
 */
export function planCorrections(
  texts: readonly TextStatements[],
  known: readonly NamedText[],
  here: ReadonlyMap<string, Statements>,
  chosen: ReadonlyMap<string, string>,
): readonly PlannedText[] {
  return texts.map((text) => {
    const sourceId = chosen.get(text.id) ?? findText(text, known)?.id ?? null
    const stated = (sourceId === null ? null : here.get(sourceId)) ?? NOTHING
    const items = statementsOf(text, stated).map((says, i): PlannedStatement => {
      return { key: `${text.id} ${i}`, kind: kindOf(says), says }
    })
    return { key: text.id, title: text.title, sourceId, items }
  })
}

const NOTHING: Statements = { facts: {}, repairs: [], events: [] }

/** By its id, by its very words, or by its address; two texts of one address are none. */
function findText({ id, hash, url }: NamedText, known: readonly NamedText[]): NamedText | null {
  const byWords = known.find((each) => each.id === id || (hash !== null && each.hash === hash))
  if (byWords || url === null) return byWords ?? null
  const alike = known.filter((each) => each.url !== null && keyOf(each.url) === keyOf(url))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

function statementsOf({ facts, repairs, events }: Statements, here: Statements): readonly Statement[] {
  return [
    ...FACT_NAMES.flatMap((name): Statement[] => {
      const value = facts[name]
      return value === undefined ? [] : [{ kind: 'fact', name, value, here: here.facts[name] ?? null }]
    }),
    ...repairs.map((value): Statement => ({ kind: 'repair', value, here: sameLines(value, here.repairs) })),
    ...events.map((value): Statement => ({ kind: 'event', value, here: sameWords(value, here.events) })),
  ]
}

/** Of equal lines each is told apart by its place, where the text is the same. */
function sameLines(repair: Repair, here: readonly Repair[]): Repair | null {
  const alike = here.filter(({ words }) => words === repair.words)
  return alike.find(({ id, at }) => id === repair.id || at.start === repair.at.start) ?? alike[0] ?? null
}

function sameWords({ id, target }: EventCorrection, here: readonly EventCorrection[]): EventCorrection | null {
  const { quote, position } = target
  const alike = here.find(
    ({ target: other }) => other.quote.exact === quote.exact && other.position.start === position.start,
  )
  return here.find((each) => each.id === id) ?? alike ?? null
}

function kindOf(says: Statement): PlannedStatement['kind'] {
  if (says.here === null) return 'new'
  switch (says.kind) {
    case 'fact':
      return String(says.value) === String(says.here) ? 'same' : 'conflict'
    case 'repair':
      return says.value.belongs === says.here.belongs ? 'same' : 'conflict'
    case 'event':
      return JSON.stringify(says.value.says) === JSON.stringify(says.here.says) ? 'same' : 'conflict'
  }
}
