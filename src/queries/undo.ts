import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { storeBinned, storeParted, storeSwapped } from './change-sources.ts'
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
      for (let step = lastStep(client, way); step; step = lastStep(client, way)) {
        // Steps are taken one after the other.
        // oxlint-disable-next-line no-await-in-loop
        const back = await take(client, step.back)
        turnOver(client, way, step, back && { ...step, back })
        if (back) return step
      }
      return null
    },
    onSettled: (_step, _error, _nothing, _shown, { client }) => settleAnnotations(client, null),
  })
}

/** Makes the changes of a step; answers what leads back from there, or null when another tab has made it void. */
async function take(client: QueryClient, back: Back): Promise<Back | null> {
  if (back.kind === 'annotations') return (await storeChanges(back.changes)).back
  if (back.kind === 'texts') {
    await storeBinned(client, back)
    return { ...back, deleted: !back.deleted }
  }
  if (back.kind === 'versions') {
    const ids = await storeSwapped(client, back.ids)
    return ids.length > 0 ? { ...back, ids } : null
  }
  if (back.kind === 'parted') return (await storeParted(client, back)) ? { ...back, apart: !back.apart } : null
  const { shown, back: again } = await storeCorrections(back.changes)
  showCorrections(client, shown)
  return again
}
