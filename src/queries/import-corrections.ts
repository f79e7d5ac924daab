import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { PlannedStatement, PlannedText } from '#domain/exchange/corrections/plan-corrections.ts'
import type { CorrectionChange } from '#storage/correction-change.ts'
import type { CorrectionEdit } from '#storage/corrections.ts'
import { articleQuery } from './article.ts'
import { catalogueQuery } from './catalogue.ts'
import { showCorrections, storeCorrections, type StoredCorrections } from './corrections.ts'
import { holdChange, letGoOf } from './hold.ts'
import { keepForGood } from './storage-state.ts'
import { remember } from './undo-history.ts'

/** What the reader takes of a file about one text. */
export type TakenCorrections = { readonly sourceId: string; readonly change: CorrectionChange }

/** Stores what was taken in one transaction, which is one step of undo. */
export const importCorrections = mutationOptions({
  mutationKey: ['corrections'],
  scope: { id: 'changes' },
  async mutationFn(taken: readonly TakenCorrections[], { client }): Promise<StoredCorrections> {
    const edits = await Promise.all(taken.map((each) => editOf(client, each)))
    const stored = await storeCorrections(edits)
    if (stored.back.changes.length > 0) remember(client, { what: 'import-corrections', back: stored.back })
    void keepForGood(client)
    return stored
  },
  onMutate: (taken) => holdChange(taken, { kind: 'corrections brought in', taken }),
  onSettled(stored, _error, taken, _shown, { client }) {
    if (stored) showCorrections(client, stored.shown)
    letGoOf(taken)
  },
})

/** What is taken of a plan: by text, each text once. */
export function takenOf(
  plan: readonly PlannedText[],
  isTaken: (each: PlannedStatement) => boolean,
): TakenCorrections[] {
  const taken = new Map<string, PlannedStatement[]>()
  for (const { sourceId, items } of plan) {
    const some = items.filter(isTaken)
    if (sourceId !== null && some.length > 0) taken.set(sourceId, [...(taken.get(sourceId) ?? []), ...some])
  }
  return [...taken].map(([sourceId, statements]) => ({ sourceId, change: changeOf(statements) }))
}

function changeOf(statements: readonly PlannedStatement[]): CorrectionChange {
  const says = statements.map((each) => each.says)
  const facts = Object.fromEntries(says.flatMap((each) => (each.kind === 'fact' ? [[each.name, each.value]] : [])))
  const repairs = says.filter((each) => each.kind === 'repair')
  const events = says.filter((each) => each.kind === 'event')
  // What stands here in their place goes.
  const replaced = (each: readonly { readonly here: { readonly id: string } | null }[]) =>
    each.flatMap(({ here }) => (here ? [here.id] : []))
  return {
    facts,
    repairs: { put: repairs.map(({ value }) => value), remove: replaced(repairs) },
    events: { put: events.map(({ value }) => value), remove: replaced(events) },
  }
}

async function editOf(client: QueryClient, { sourceId, change }: TakenCorrections): Promise<CorrectionEdit> {
  const hashes = new Set(change.events?.put?.map(({ target }) => target.hash))
  const entry = (await client.query(catalogueQuery)).find(({ id }) => id === sourceId)
  // Events hang on words of a text: where it is the one that is here, they keep it, as those that were made here.
  const article =
    entry && hashes.size > 0 ? (await client.query(articleQuery(entry.slug)).catch(() => null))?.article : undefined
  const snapshot = article && hashes.has(article.hash) ? { hash: article.hash, text: article.text } : undefined
  return { sourceId, change, ...(snapshot && { snapshot }) }
}
