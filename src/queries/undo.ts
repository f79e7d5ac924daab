import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { storeBinned, storeSwapped } from './change-sources.ts'
import { showCorrections, storeCorrections } from './corrections.ts'
import { settleAnnotations, storeChanges } from './store-changes.ts'
import { type Back, lastStep, turnOver, type Undoable } from './undo-history.ts'

/** Takes the last step of this tab back, by changes that are stored like any other; answers what it took back. */
export const undoLast = stepping('done')

/** Does again what was undone last, unless something else was done since; answers what it did. */
export const redoLast = stepping('undone')

function stepping(way: 'done' | 'undone') {
  return mutationOptions({
    mutationKey: ['annotations'],
    scope: { id: 'changes' },
    async mutationFn(_nothing: void, { client }): Promise<Undoable | null> {
      const step = lastStep(client, way)
      if (!step) return null
      turnOver(client, way, step, { ...step, back: await take(client, step.back) })
      return step
    },
    onSettled: (_step, _error, _nothing, _shown, { client }) => settleAnnotations(client, null),
  })
}

/** Makes the changes of a step; answers what leads back from there. */
async function take(client: QueryClient, back: Back): Promise<Back> {
  if (back.kind === 'annotations') return (await storeChanges(back.changes)).back
  if (back.kind === 'texts') {
    await storeBinned(client, back)
    return { ...back, deleted: !back.deleted }
  }
  if (back.kind === 'versions') {
    await storeSwapped(client, back.ids)
    return back
  }
  const { shown, back: again } = await storeCorrections(back.changes)
  await showCorrections(client, shown)
  return again
}
