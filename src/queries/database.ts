import { openDatabase } from '#storage/database.ts'
import { startJournal } from '#storage/journal-client.ts'
import { withJournal } from '#storage/second-copy.ts'

/** The reader's database and its second copy: opened by the first query that needs them. */
export const database = withJournal(openDatabase(), startJournal)
