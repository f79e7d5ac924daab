import { mutationOptions } from '@tanstack/react-query'
import { renewSource } from '#storage/sources.ts'
import { refuse } from '../importing/refuse.ts'
import { showOwnTexts } from './change-sources.ts'
import { database } from './database.ts'
import { runOf, showRun, type Uncertain } from './import-run.ts'
import { newStamp } from './stamp.ts'
import { startTextWorker } from './text-worker.ts'
import { forgetVersions, remember } from './undo-history.ts'

export type ReadAnew = { readonly id: string; readonly uncertain: Uncertain; readonly encoding: string }

/** Reads the file of a text once more, in the encoding that the reader says: what comes of it is its new version. */
export const readAnew = mutationOptions({
  mutationKey: ['import'],
  scope: { id: 'import' },
  async mutationFn({ id, uncertain: { incoming }, encoding }: ReadAnew, { client }): Promise<void> {
    const { file, from } = incoming
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) throw new Error(refuse(file.name, 'unreadable'))
    const worker = await startTextWorker()
    try {
      const read = await worker.read({ name: file.name, type: file.type, from, encoding }, bytes)
      if (read.kind === 'refused') throw new Error(read.why)
      const { kind: _, slug: _slug, reading, ...version } = read
      await renewSource(database, id, version, newStamp().now)
      forgetVersions(client, [id])
      remember(client, { what: 'renew-texts', back: { kind: 'versions', ids: [id] } })
      const run = runOf(client)
      if (run) {
        const outcomes = run.outcomes.map((outcome) =>
          outcome.kind !== 'refused' && outcome.id === id && outcome.uncertain
            ? { ...outcome, title: version.card.title, uncertain: { ...outcome.uncertain, ...reading } }
            : outcome,
        )
        showRun(client, { ...run, outcomes })
      }
      await showOwnTexts(client, [id])
    } finally {
      worker.stop()
    }
  },
})
