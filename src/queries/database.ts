import { openDatabase } from '#storage/database.ts'

/** The reader's database: opened by the first query that needs it. */
export const database = openDatabase()
