import type { Article } from './article.ts'
import type { Repair } from './repair.ts'
import type { SourceLine } from './source-lines.ts'

/** What has to be stored for lines to belong to the article, or not. */
export type RepairChange = { readonly put: readonly Repair[]; readonly remove: readonly string[] }

/**
 * States of lines whether they belong. What the reader said of them before is taken back; a new repair is made only
 * where the parse does not say so by itself, so that going back and forth leaves nothing behind.
 */
export function stateRepairs(
  { repairs }: Pick<Article, 'repairs'>,
  stored: readonly Repair[],
  lines: readonly SourceLine[],
  belongs: boolean,
  newId: () => string,
): RepairChange {
  const outcomes = new Map(repairs.map((outcome) => [outcome.id, outcome]))
  const put: Repair[] = []
  const remove: string[] = []
  for (const { at, words } of lines) {
    const before = stored.filter((each) => {
      // What was said since the parse has no outcome: it stands where it was said, and was needed.
      const { at: found } = outcomes.get(each.id) ?? each
      return found && found.start <= at.start && at.end <= found.end
    })
    // One that says the same of other lines as well stays; the new one is the last word on these.
    remove.push(...before.filter((each) => each.words.trim() === words).map(({ id }) => id))
    const last = before.at(-1)
    const bySelf = last?.belongs !== belongs && last !== undefined && outcomes.get(last.id)?.needed !== false
    if (!bySelf || last.words.trim() !== words) put.push({ id: newId(), belongs, at, words })
  }
  return { put, remove }
}
