import { openDatabase } from '#storage/database.ts'
import { withJournal } from '#storage/second-copy.ts'

/** The reader's database and its second copy: opened by the first query that needs them, the copy behind what it shows. */
export const database = withJournal(openDatabase(), async () => {
  const { startJournal } = await import('#storage/journal-client.ts')
  return startJournal()
})
