import { useMutation, useQuery } from '@tanstack/react-query'
import type { Repair } from '#domain/article/repair.ts'
import type { SourceLine } from '#domain/article/source-lines.ts'
import { stateRepairs } from '#domain/article/state-repairs.ts'
import type { OpenArticle } from '#queries/article.ts'
import { correct, correctionsQuery } from '#queries/corrections.ts'
import { newStamp } from '#queries/stamp.ts'
import { useNotices } from '#ui/notices.tsx'

const SHORT = 60 // characters of a line that a message quotes

export type Repairs = {
  /** Says of lines whether they belong to the article. Shown at once, one step of undo. */
  readonly say: (lines: readonly SourceLine[], belongs: boolean) => void
  /** What the reader said of lines that the text does not have any more. */
  readonly lost: readonly Repair[]
  readonly forget: (repair: Repair) => void
}

/** What the reader says of the lines of one text. */
export function useRepairs({ source, article }: OpenArticle): Repairs {
  const { data: corrections } = useQuery(correctionsQuery(source.id))
  const { show } = useNotices()
  const { mutate } = useMutation({
    ...correct,
    onError: (error: Error) => show(error.message, { tone: 'problem' }),
  })
  const stored = corrections?.repairs ?? []
  const gone = new Set(article.repairs.flatMap(({ id, at }) => (at === null ? [id] : [])))

  const change = (put: readonly Repair[], remove: readonly string[], done: string) => {
    if (put.length === 0 && remove.length === 0) return
    const back = {
      remove: put.map(({ id }) => id),
      put: stored.filter(({ id }) => remove.includes(id)),
    }
    const state = (repairs: { put: readonly Repair[]; remove: readonly string[] }) =>
      mutate({ sourceId: source.id, change: { repairs } })
    state({ put, remove })
    show(done, { action: { label: 'Undo', run: () => state(back) } })
  }

  return {
    say: (lines, belongs) => {
      const { put, remove } = stateRepairs(article, stored, lines, belongs, () => newStamp().id)
      const what = lines.length === 1 ? `“${shortened(lines[0]?.words ?? '')}”` : `${lines.length} lines`
      change(put, remove, belongs ? `Now in the article: ${what}` : `Set aside: ${what}`)
    },
    lost: stored.filter(({ id }) => gone.has(id)),
    forget: ({ id }) => change([], [id], 'Correction removed'),
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= SHORT ? line : `${line.slice(0, SHORT).trimEnd()}…`
}
