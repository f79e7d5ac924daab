import type { JournalChange, JournalEntry } from './journal-frames.ts'

/** What the database has. */
export type DatabaseKeys = {
  /** The number of its last change. */
  readonly seq: number
  /** Whether there are as many records as there were after that change. */
  readonly whole: boolean
  /** Its name; empty before its first change. */
  readonly origin: string
  /** By store. */
  readonly keys: Readonly<Record<string, readonly string[]>>
}

/** A record of the journal that the database has lost, and the change it came with. */
export type Lost = { readonly seq: number; readonly change: JournalChange }

export type Comparison = {
  /** What to put back into the database, oldest first. */
  readonly lost: readonly Lost[]
  /** The number of the journal's last change, and the name of the database that made it; 0 and empty when there is none. */
  readonly seq: number
  readonly origin: string
  /** True when the journal lacks something that the database has. */
  readonly poorer: boolean
  /** True when most of it was replaced by what came later. */
  readonly bloated: boolean
}

const SPARE = 1000 // changes that may lie about before the journal is written anew: some months of notes

const NONE: JournalEntry = { prev: 0, seq: 0, origin: '', changes: [] }

/**
 * What the journal knows that the database does not, and whether it is so the other way round.
 * The database is always written first. So a change that only the journal has was lost by the database;
 * one that only the database has was cut off before it reached the journal.
 */
export function compare(entries: readonly JournalEntry[], database: DatabaseKeys): Comparison {
  const known = new Map(Object.entries(database.keys).map(([store, keys]) => [store, new Set(keys)]))
  const latest = latestOf(entries)
  const whole = hasAll(database, entries)
  const lost = [...latest.values()].filter(({ seq, change: [store, key, record] }) => {
    const has = known.get(store)?.has(key) ?? false
    if (seq > database.seq) return has || record !== null
    return !whole && !has && record !== null
  })
  const seqs = new Set(entries.map(({ seq }) => seq))
  const last = entries.reduce((newest, entry) => (entry.seq > newest.seq ? entry : newest), NONE)
  // The entries of a rewritten journal hold all that was before them, and say so by being their own predecessor.
  const floor = entries.reduce((most, { prev, seq }) => (prev === seq ? Math.max(most, seq) : most), 0)
  const gap = entries.some(({ prev }) => prev > floor && !seqs.has(prev))
  const missing = [...known].some(([store, keys]) => [...keys].some((key) => !latest.has(nameOf(store, key))))
  const changes = entries.reduce((sum, entry) => sum + entry.changes.length, 0)
  return {
    lost: lost.toSorted((a, b) => a.seq - b.seq),
    seq: last.seq,
    origin: last.origin,
    poorer: gap || missing || last.seq < database.seq || entries.some(({ origin }) => origin !== last.origin),
    bloated: changes > 2 * latest.size + SPARE,
  }
}

/**
 * The fewest entries that say the same, brought up to the records of the database as of change `seq`.
 * What only the journal has stays, unless the database has lost nothing: then it was removed, and a removal is
 * written in its place, as another tab's file may still hold the record.
 */
export function compact(
  entries: readonly JournalEntry[],
  records: readonly JournalChange[],
  database: Omit<DatabaseKeys, 'keys'>,
): readonly JournalEntry[] {
  const { seq, origin } = database
  const whole = hasAll(database, entries)
  const older = entries.filter((entry) => entry.seq <= seq)
  const newer = entries.filter((entry) => entry.seq > seq)
  const latest = latestOf([...older, { prev: seq, seq, origin, changes: records }])
  const inDatabase = new Set(records.map(([store, key]) => nameOf(store, key)))
  const entryOf = ({ seq: own, change }: Lost): JournalEntry => {
    const [store, key] = change
    if (!whole || inDatabase.has(nameOf(store, key))) return { prev: own, seq: own, origin, changes: [change] }
    return { prev: seq, seq, origin, changes: [[store, key, null]] }
  }
  // One record an entry: damage to one costs no other. The first holds none, and says where the gaps end.
  return [{ prev: seq, seq, origin, changes: [] }, ...[...latest.values()].map(entryOf), ...newer]
}

/**
 * Whether what is not in the database was removed, even if the journal has not heard of it. Not so in one that
 * lacks records, nor in one that the journal does not know alone: there was another before it.
 */
function hasAll(database: Omit<DatabaseKeys, 'keys'>, entries: readonly JournalEntry[]): boolean {
  return database.whole && entries.every(({ origin }) => origin === database.origin)
}

/** The newest change to each record. */
function latestOf(entries: readonly JournalEntry[]): ReadonlyMap<string, Lost> {
  const latest = new Map<string, Lost>()
  for (const { seq, changes } of entries) {
    for (const change of changes) {
      const name = nameOf(change[0], change[1])
      const other = latest.get(name)
      if (!other || other.seq <= seq) latest.set(name, { seq, change })
    }
  }
  return latest
}

function nameOf(store: string, key: string): string {
  return `${store}/${key}` // no store's name has a slash
}
