import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Repair } from '#domain/article/repair.ts'
import type { SourceLine } from '#domain/article/source-lines.ts'
import { type RepairChange, stateRepairs } from '#domain/article/state-repairs.ts'
import type { OpenArticle } from '#queries/article.ts'
import { correct, correctionsQuery } from '#queries/corrections.ts'
import { newStamp } from '#queries/stamp.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

const SHORT = 60 // characters of a line that a message quotes
const NONE: readonly never[] = []

export type Repairs = {
  /** All that the reader said of lines, though it may not be stored yet, nor the text made anew. */
  readonly said: readonly Repair[]
  /** Some of it is not stored yet. */
  readonly isStoring: boolean
  /** Says of lines whether they belong to the article. Shown at once, one step of undo. */
  readonly say: (lines: readonly SourceLine[], belongs: boolean) => void
  /** What the reader said of lines that the text does not have any more. */
  readonly lost: readonly Repair[]
  readonly forget: (repair: Repair) => void
}

/** What the reader says of the lines of one text. */
export function useRepairs({ source, article }: OpenArticle): Repairs {
  const { data: corrections } = useQuery(correctionsQuery(source.id))
  const { show, fail } = useNotices()
  const { mutateAsync } = useMutation({
    ...correct,
    onError: fail,
  })
  const [unstored, setUnstored] = useState<readonly RepairChange[]>(NONE)
  const said = unstored.reduce(change, corrections?.repairs ?? NONE)
  const gone = new Set(article.repairs.flatMap(({ id, at }) => (at === null ? [id] : [])))

  const state = (repairs: RepairChange, done = () => {}) => {
    const settle = () => setUnstored((all) => all.filter((each) => each !== repairs))
    setUnstored((all) => [...all, repairs])
    const stored = mutateAsync({ sourceId: source.id, change: { repairs } })
    stored.then(settle, settle)
    sayWhenDone(stored, done)
    return stored
  }
  const stateOnce = ({ put, remove }: RepairChange, done: string) => {
    if (put.length === 0 && remove.length === 0) return
    const back = {
      remove: put.map(({ id }) => id),
      put: said.filter(({ id }) => remove.includes(id)),
    }
    void state({ put, remove }, () => show(done, { undo: () => state(back) }))
  }

  return {
    said,
    isStoring: unstored.length > 0,
    say: (lines, belongs) => {
      const stated = stateRepairs(article, said, lines, belongs, () => newStamp().id)
      const what = lines.length === 1 ? `“${shortened(lines[0]?.words ?? '')}”` : `${lines.length} lines`
      stateOnce(stated, belongs ? `Now in the article: ${what}` : `Set aside: ${what}`)
    },
    lost: said.filter(({ id }) => gone.has(id)),
    forget: ({ id }) => stateOnce({ put: [], remove: [id] }, 'Correction removed'),
  }
}

function change(repairs: readonly Repair[], { put, remove }: RepairChange): readonly Repair[] {
  const others = repairs.filter(({ id }) => !remove.includes(id) && !put.some((each) => each.id === id))
  return [...others, ...put]
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= SHORT ? line : `${line.slice(0, SHORT).trimEnd()}…`
}
